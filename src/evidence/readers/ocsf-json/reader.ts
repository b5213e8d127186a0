import type { JsonObject } from '#evidence/json/json-object.ts';
import { firstText, memberPath } from '#evidence/json/member.ts';
import { readLogTime } from '#evidence/time/read-log-time.ts';
import type { JsonReader } from '../contract.ts';

/**
 * Events in the Open Cybersecurity Schema Framework (OCSF 1.x, base event class). Findings of vulnerabilities and of
 * compliance, and what was discovered about assets, are no events and are left alone.
 */
export const reader: JsonReader = {
  id: 'ocsf-json',
  reads: 'json',
  evidence: ['logs.any', 'edr.alerts'],
  products: ['ocsf'],
  proven: true,
  claims,
  open: ({ record, time }) => ({
    value(value, place, sink) {
      record.object(value, place);
      record.source = record.sources.of('ocsf', record.value('class_uid'), record.value('metadata.product.name'));
      record.time = readLogTime(record.value('time'), time) ?? readLogTime(record.value('time_dt'), time);
      record.host = record.value('device.hostname') || record.value('device.name');
      record.recordId = record.value('metadata.uid');
      sink.record(record);
    },
  }),
};

const classUid = memberPath('class_uid');
const metadata = [
  memberPath('metadata.version'),
  memberPath('metadata.product.name'),
  memberPath('metadata.product.vendor_name'),
];
const status = memberPath('status_code');

/** System, detection, identity, network and application activity; not 2002 and 2003, and no discovery (5xxx). */
const activity = /^(?:1\d{3}|200[14567]|3\d{3}|4\d{3}|6\d{3})$/;

function claims(value: JsonObject): number {
  if (!('class_uid' in value) || !activity.test(firstText(value, [classUid]))) return 0;
  if (firstText(value, metadata) === '') return 0;
  // A scanner writes its verdict on a setting like this.
  return /^(?:PASS|FAIL|MANUAL|MUTED)$/.test(firstText(value, [status])) ? 0 : 1;
}
