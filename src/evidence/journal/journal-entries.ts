import type { Derivation } from '#base/event.ts';
import { servicesOfCatalog } from '#catalog/generated/services.ts';
import type { FieldRecord } from '../record/field-record.ts';
import type { Place } from '../record/place.ts';
import { MessageSources } from '../services/message-sources.ts';
import { recalled, SessionMemory } from '../services/session-memory.ts';
import { ServiceTable } from '../services/service-table.ts';
import { readEpochTime } from '../time/read-time.ts';

/** Makes records of entries of the systemd journal, however they were exported (systemd.journal-fields(7)). */
export class JournalEntries {
  private readonly record: FieldRecord;
  private readonly services = new ServiceTable(servicesOfCatalog);
  private readonly sources: MessageSources;
  private readonly memory = new SessionMemory();

  constructor(record: FieldRecord) {
    this.record = record;
    this.sources = new MessageSources(record);
  }

  /** The entry as a record; `decoded` are the fields that were written as bytes. */
  fill(entry: Readonly<Record<string, unknown>>, place: Place, decoded: readonly string[]): FieldRecord {
    const { record } = this;
    const program = textOf(entry.SYSLOG_IDENTIFIER) || textOf(entry._COMM);
    const stated = readEpochTime(textOf(entry.__REALTIME_TIMESTAMP));
    const process = textOf(entry._PID) || textOf(entry.SYSLOG_PID);
    const alone = this.services.ofProgram(program).understand(textOf(entry.MESSAGE));
    const session = process && `${textOf(entry._HOSTNAME)}\0${process}`;
    const { service, names, values, recalls } = this.memory.complete(alone, session, stated);
    const fields: Record<string, unknown> = { ...entry };
    for (const [i, name] of names.entries()) fields[name] = values[i];
    record.object(fields, place);
    record.source = this.sources.of(service, program);
    record.host = record.value('_HOSTNAME');
    record.recordId = record.value('__SEQNUM');
    record.time = stated;
    if (recalls) record.derived = recalled;
    if (decoded.length > 0) record.derived = [...record.derived, bytesDecoded(decoded)];
    return record;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function bytesDecoded(names: readonly string[]): Derivation {
  return { step: 'bytes', why: { key: 'journal.bytes', values: { names: names.slice(0, 20).join(', ') } } };
}
