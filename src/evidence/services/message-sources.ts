import type { EventSource } from '#base/event.ts';
import type { Service } from '#catalog/service.ts';
import type { FieldRecord } from '../record/field-record.ts';

/** Programs of one source that become providers: a source is what questions are routed by, so there may not be endless many. */
const mostPrograms = 1_024;
const longestName = 64;

/** Who wrote a message: the product and channel of its service, and the program as provider. */
export class MessageSources {
  private readonly record: FieldRecord;
  private readonly byProgram = new Map<string, EventSource>();

  constructor(record: FieldRecord) {
    this.record = record;
  }

  of(service: Service | null, program: string): EventSource {
    const key = service === null ? program : `${program}\0${service.id}`;
    const known = this.byProgram.get(key);
    if (known !== undefined) return known;
    const name = this.byProgram.size >= mostPrograms ? '' : providerName(program);
    const source = this.record.sources.of(service?.product ?? productOf(program), service?.channel ?? 'syslog', name);
    if (this.byProgram.size < mostPrograms) this.byProgram.set(key, source);
    return source;
  }
}

/** `/usr/sbin/cron` is cron, `sshd(pam_unix)` sshd, and `%ASA-6-302013` the facility ASA. */
function providerName(program: string): string {
  const name = program.startsWith('/') ? program.slice(program.lastIndexOf('/') + 1) : program;
  if (name.startsWith('%')) return name.slice(1, name.indexOf('-'));
  return name.replace(/\([^)]*\)$/, '').slice(0, longestName);
}

function productOf(program: string): string {
  return program.startsWith('%') ? 'cisco' : 'linux';
}
