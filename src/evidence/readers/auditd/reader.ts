import type { Place } from '#evidence/record/place.ts';
import { readEpochTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';
import { AuditRecord } from './audit-record.ts';
import { readEnvelope } from './envelope.ts';
import { isKnownType } from './message-types.ts';
import { RecordWindow } from './record-window.ts';

/**
 * The Linux audit log: lines of audit.log, raw or enriched, and those that syslog carries (audit-userspace, "Audit event
 * parsing"; Red Hat security guide, "Understanding audit log files"). Each line is a record; the records of one event tell
 * each other who did it.
 */
export const reader: LinesReader = {
  id: 'auditd',
  reads: 'lines',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: true,
  claims: (line) => readEnvelope(line) !== null,
  open: ({ record }) => {
    const window = new RecordWindow();
    const fill = (read: AuditRecord, place: Place) => {
      const { host, seconds, serial } = read.envelope;
      record.row(record.shapeOf(read.names), read.values, place);
      record.source = record.sources.of('linux', 'auditd', 'auditd', codeOf(read));
      record.host = host;
      record.recordId = serial;
      record.time = readEpochTime(seconds);
      record.derived = read.derived;
      return record;
    };
    return {
      line(text, place, sink) {
        const envelope = readEnvelope(text);
        if (envelope === null) return false;
        window.push(new AuditRecord(envelope), place, (read, at) => sink.record(fill(read, at)));
        return true;
      },
      end: (sink) => window.end((read, at) => sink.record(fill(read, at))),
    };
  },
};

/** The record type; for a path what was done with it, and for an address by which call. Words the kernel does not know stay out. */
function codeOf(read: AuditRecord): string {
  const { type } = read.envelope;
  if (type === 'PATH') return `PATH/${known(read.value('nametype'), pathTypes)}`;
  if (type === 'SOCKADDR') return `SOCKADDR/${known(read.value('SYSCALL.SYSCALL'), socketCalls)}`;
  return isKnownType(type) ? type : '';
}

const pathTypes = ['CREATE', 'DELETE', 'NORMAL', 'PARENT'];
const socketCalls = ['connect', 'accept', 'accept4', 'bind', 'sendto', 'recvfrom'];

function known(word: string, words: readonly string[]): string {
  return words.includes(word) ? word : '';
}
