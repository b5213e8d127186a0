import type { StatedTime } from '#base/event.ts';
import { servicesOfCatalog } from '#catalog/generated/services.ts';
import type { JsonObject } from '../json/json-object.ts';
import type { FieldRecord } from '../record/field-record.ts';
import type { Place } from '../record/place.ts';
import { ServiceTable } from '../services/service-table.ts';
import { readEpochTime, readIsoTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { endpoint } from '../web-access/access-entry.ts';
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
    const access = accessLine(lineOf(service, value));
    const added = { ...this.understood(service, value), ...outcomeOf(service, value), ...endpointOf(service, value) };
    record.object({ ...added, ...value, ...listOf(service, value), ...access?.fields }, place);
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

function endpointOf({ endpoint: name }: JsonService, value: JsonObject): JsonObject {
  const text = name === '' ? undefined : memberAt(value, name);
  if (typeof text !== 'string') return {};
  const [ip, port] = endpoint(text);
  return { 'source.ip': ip, 'source.port': port };
}

/** The member of this full name; one whose own name has dots goes first. */
function memberAt(value: JsonObject, name: string): unknown {
  if (name in value) return value[name];
  const dot = name.indexOf('.');
  const inner = dot < 0 ? undefined : value[name.slice(0, dot)];
  return isObject(inner) ? memberAt(inner, name.slice(dot + 1)) : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf({ addresses: name }: JsonService, value: JsonObject): JsonObject {
  const text = name === '' ? undefined : value[name];
  return typeof text === 'string' && text.includes(',') ? { [name]: text.split(/ *, */) } : {};
}

/** A host and a program may stand before the line. */
function lineOf({ accessLine: member }: JsonService, value: JsonObject): string {
  const text = member === '' ? undefined : value[member];
  return typeof text === 'string' ? text.trimEnd().replace(/^\S{1,255} [\w.-]{1,60}: /, '') : '';
}
