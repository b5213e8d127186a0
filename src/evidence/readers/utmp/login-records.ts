import type { FieldRecord } from '#evidence/record/field-record.ts';
import type { ByteStream } from '#evidence/reading/streams.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import type { Layout } from './layout.ts';
import { type LoginRecord, readLoginRecord } from './login-record.ts';

const names = [
  'type',
  'pid',
  'line',
  'id',
  'user',
  'host',
  'session',
  'exit.termination',
  'exit.status',
  'addr',
  'event.action',
  'event.outcome',
] as const;

/** Names of ut_type (utmp(5)). */
const types =
  'EMPTY RUN_LVL BOOT_TIME NEW_TIME OLD_TIME INIT_PROCESS LOGIN_PROCESS USER_PROCESS DEAD_PROCESS ACCOUNTING'.split(
    ' ',
  );
/** Apple's order differs, and begins with EMPTY as well. */
const macTypes =
  'EMPTY RUN_LVL BOOT_TIME OLD_TIME NEW_TIME INIT_PROCESS LOGIN_PROCESS USER_PROCESS DEAD_PROCESS ACCOUNTING SIGNATURE SHUTDOWN_TIME'.split(
    ' ',
  );

const fromName = [{ step: 'file-name', why: { key: 'utmp.failures', values: {} } }] as const;

/** Cuts a file of login records, and hands out those that hold anything. */
export class LoginRecords implements ByteStream {
  private readonly record: FieldRecord;
  private readonly layout: Layout;
  private readonly isFailures: boolean;
  private readonly product: string;
  private rest: Buffer = Buffer.alloc(0);
  private offset = 0;

  constructor(record: FieldRecord, layout: Layout, isFailures: boolean) {
    this.record = record;
    this.layout = layout;
    this.isFailures = isFailures;
    this.product = layout.address === null ? 'macos' : 'linux';
  }

  push(bytes: Uint8Array, sink: RecordSink): void {
    const all = this.rest.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.rest, bytes]);
    const { size } = this.layout;
    let at = 0;
    for (; at + size <= all.length; at += size) this.one(all.subarray(at, at + size), sink);
    this.rest = Buffer.from(all.subarray(at));
  }

  end(sink: RecordSink): void {
    if (this.rest.length === 0) return;
    const { size } = this.layout;
    const why = { key: 'utmp.record-cut', values: { size } } as const;
    sink.reject({ offset: this.offset, needed: size, had: this.rest.length, why });
  }

  private one(bytes: Buffer, sink: RecordSink): void {
    const { offset, layout } = this;
    this.offset += layout.size;
    const read = readLoginRecord(bytes, layout);
    if (read === null) {
      sink.reject({ offset, needed: layout.size, had: bytes.length, why: { key: 'utmp.record-wrong', values: {} } });
      return;
    }
    // A record of no type is a free place; the first of a file of macOS is its signature.
    if (read.type === 0 || read.user === 'utmpx-1.00') return;
    const { record } = this;
    record.row(record.shapeOf(names), this.valuesOf(read), { offset, length: bytes.length, bytes: () => bytes });
    record.source = record.sources.of(this.product, this.isFailures ? 'btmp' : 'wtmp', 'utmp', this.typeOf(read));
    record.time = read.timeUs === 0 ? null : statedTime(read.timeUs);
    if (this.isFailures) record.derived = fromName;
    sink.record(record);
  }

  private typeOf({ type }: LoginRecord): string {
    return (this.product === 'macos' ? macTypes : types)[type] ?? '';
  }

  private valuesOf(read: LoginRecord): (string | null)[] {
    const type = this.typeOf(read);
    const isLogon = type === 'USER_PROCESS' || this.isFailures;
    return [
      type || String(read.type),
      String(read.pid),
      read.line || null,
      read.id || null,
      read.user || null,
      read.host || null,
      read.session === null ? null : String(read.session),
      read.exit && String(read.exit[0]),
      read.exit && String(read.exit[1]),
      read.address || null,
      this.isFailures ? 'logon' : (actions[type] ?? null),
      isLogon ? outcome(this.isFailures) : null,
    ];
  }
}

function outcome(isFailure: boolean): string {
  return isFailure ? 'failure' : 'success';
}

const actions: Readonly<Record<string, string>> = {
  USER_PROCESS: 'logon',
  DEAD_PROCESS: 'logoff',
  BOOT_TIME: 'boot',
  SHUTDOWN_TIME: 'shutdown',
  RUN_LVL: 'run-level',
  NEW_TIME: 'clock-set',
  OLD_TIME: 'clock-set',
};

function statedTime(us: number) {
  const text = `${Math.floor(us / 1e6)}.${String(us % 1e6).padStart(6, '0')}`;
  return { us, text, offsetMinutes: 0, digits: 6, assumed: [] };
}
