import type { JsonObject } from '#evidence/json/json-object.ts';
import { readLogTime } from '#evidence/time/read-log-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import { utc } from '#evidence/time/zone.ts';
import type { JsonReader } from '../contract.ts';

/**
 * JSON records of any maker that say when something happened. Whatever is known better is read by its own reader; what an
 * inventory, a rule, a feed or a report of checks holds has times too, but tells of no event.
 */
export const reader: JsonReader = {
  id: 'json-log',
  reads: 'json',
  evidence: ['logs.any'],
  products: [''],
  proven: true,
  claims,
  open: ({ record, time }) => ({
    value(value, place, sink) {
      record.object(value, place);
      record.source = record.sources.of('', 'json');
      record.time = timeOf(value, [...eventTimes, ...otherTimes], time);
      record.host = hostNames.map((name) => record.value(name)).find((text) => text !== '') ?? '';
      sink.record(record);
    },
  }),
};

/** Members that are the time of an event as a rule. */
const eventTimes = [
  '@timestamp',
  'timestamp',
  'Timestamp',
  'time',
  'Time',
  'ts',
  'eventTime',
  'event_time',
  'EventTime',
  'eventDateTime',
  'TimeGenerated',
  'TimeCreated',
  'log_time',
  'logTime',
  'datetime',
  'asctime',
];

/** Members that things which merely exist have, too: they count where the record also says what happened. */
const otherTimes = [
  'created_at',
  'createdAt',
  'created',
  'createdDateTime',
  'CreationTime',
  'date',
  'Date',
  'dateTime',
  'date_time',
  'published',
  'occurred_at',
  'occurredAt',
  'start_time',
  'startTime',
];

const happenings = [
  'event',
  'Event',
  'event_type',
  'eventType',
  'event_name',
  'eventName',
  'event_id',
  'eventId',
  'action',
  'Action',
  'operation',
  'operationName',
  'message',
  'msg',
  'log',
  'level',
];

/**
 * What is no log: findings of scanners and events of OCSF that its reader refused, bills of materials, snapshots,
 * indicators.
 */
const others = [
  'class_uid',
  'bomFormat',
  'spdxVersion',
  'spec_version',
  'tree',
  'statistics',
  'archives',
  'vulnerabilities',
  'Attribute',
  'Results',
  'results',
];

const hostNames = ['host', 'host.name', 'hostname', 'Hostname', 'HostName', 'computer_name', 'ComputerName'];

const certain = 0.1;
const likely = 0.05;

function claims(value: JsonObject): number {
  if (isOurs(value) || others.some((name) => Object.hasOwn(value, name))) return 0;
  if (timeOf(value, eventTimes, anySettings) !== null) return certain;
  if (timeOf(value, otherTimes, anySettings) === null) return 0;
  return happenings.some((name) => Object.hasOwn(value, name)) ? likely : 0;
}

/** Only to see whether it is a time at all. */
const anySettings: TimeSettings = { zone: utc, zoneIsSet: true, latestUs: Date.UTC(2100, 0) * 1000 };

const earliestUs = Date.UTC(1990, 0) * 1000;

/**
 * The first of these members that holds a time of day: a mere date is no time of an event, a small number is a count.
 */
function timeOf(value: JsonObject, names: readonly string[], settings: TimeSettings) {
  for (const name of names) {
    if (!Object.hasOwn(value, name)) continue;
    const written = value[name];
    if (typeof written !== 'string' && typeof written !== 'number') continue;
    const time = readLogTime(String(written), settings);
    if (time !== null && time.digits >= 0 && time.us >= earliestUs) return time;
  }
  return null;
}

const ourKinds: readonly unknown[] = ['match', 'finding', 'verdict', 'row', 'reject', 'summary'];

/** What an earlier scan printed tells of evidence, and is none. */
function isOurs(value: JsonObject): boolean {
  return (
    ourKinds.includes(value.kind) &&
    ['rule', 'evidence', 'original', 'needed', 'sources', 'item'].some((name) => name in value)
  );
}
