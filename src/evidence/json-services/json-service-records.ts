import type { StatedTime } from '#base/event.ts';
import { servicesOfCatalog } from '#catalog/generated/services.ts';
import type { JsonObject } from '../json/json-object.ts';
import type { FieldRecord } from '../record/field-record.ts';
import type { Place } from '../record/place.ts';
import { ServiceTable } from '../services/service-table.ts';
import { readEpochTime, readIsoTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { accessLine } from '../web-access/access-line.ts';
import type { JsonService } from './json-service.ts';

/** Fills a record with the objects of services that log JSON. */
export class JsonServiceRecords {
  private readonly record: FieldRecord;
  private readonly time: TimeSettings;
  private readonly services = new ServiceTable(servicesOfCatalog);

  constructor(record: FieldRecord, time: TimeSettings) {
    this.record = record;
    this.time = time;
  }

  fill(service: JsonService, value: JsonObject, place: Place): void {
    const { record, time } = this;
    const added = { ...this.understood(service, value), ...outcomeOf(service, value) };
    const access = accessLine(lineOf(service, value));
    record.object({ ...added, ...value, ...access?.fields }, place);
    record.source = record.sources.of(service.product, service.channel, access?.writer ?? service.id);
    record.host = service.host === '' ? '' : record.value(service.host);
    record.time =
      access?.readTime(access.time, time) ??
      service.time.map((name) => this.placed(record.value(name))).find((each) => each !== null) ??
      null;
  }

  /** What the message says, as far as no member of the record is called so. */
  private understood({ id, message }: JsonService, value: JsonObject): JsonObject {
    const text = message === '' ? undefined : value[message];
    if (typeof text !== 'string') return {};
    const { names, values } = this.services.ofService(id).understand(text);
    return Object.fromEntries(names.map((name, i) => [name, values[i]]));
  }

  /** Laurel's `1688048710.843:30826` is a time and a number. */
  private placed(text: string): StatedTime | null {
    return readIsoTime(text, this.time) ?? readEpochTime(text.replace(/:\d+$/, ''));
  }
}

function outcomeOf({ outcome }: JsonService, value: JsonObject): JsonObject {
  if (outcome === null || value[outcome.member] === undefined) return {};
  const text = String(value[outcome.member]);
  if (outcome.failure.test(text)) return { 'event.outcome': 'failure' };
  return outcome.success.test(text) ? { 'event.outcome': 'success' } : {};
}

/** A host and a program may stand before the line. */
function lineOf({ accessLine: member }: JsonService, value: JsonObject): string {
  const text = member === '' ? undefined : value[member];
  return typeof text === 'string' ? text.trimEnd().replace(/^\S{1,255} [\w.-]{1,60}: /, '') : '';
}
