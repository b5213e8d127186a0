import type { Derivation } from '#base/event.ts';
import type { Value } from '#evidence/record/value.ts';
import { decodeField, decodeSocketAddress } from './decode.ts';
import type { Envelope } from './envelope.ts';
import { readDecision, readFields } from './fields.ts';
import { syscallName } from './syscalls.ts';

/** One audit record with its fields, those that were decoded, and what was done for it. */
export class AuditRecord {
  readonly envelope: Envelope;
  readonly names: string[] = [];
  readonly values: Value[] = [];
  readonly derived: Derivation[] = [];

  constructor(envelope: Envelope) {
    this.envelope = envelope;
    this.add('type', envelope.type);
    if (envelope.type !== envelope.writtenType) this.add('type_number', envelope.writtenType);
    this.addFields();
    for (const { name, value } of readFields(envelope.enriched)) this.add(name, value);
    this.addSyscallName();
  }

  /** First value of this name, '' where there is none. */
  value(name: string): string {
    const value = this.values[this.names.indexOf(name)] ?? '';
    return typeof value === 'string' ? value : (value[0] ?? '');
  }

  add(name: string, value: Value): void {
    this.names.push(name);
    this.values.push(value);
  }

  private addFields(): void {
    const { body, type } = this.envelope;
    const decoded: string[] = [];
    for (const field of [...readDecision(body), ...readFields(body)]) {
      const text = decodeField(field, type);
      this.add(field.name, text ?? field.value);
      if (field.name === 'saddr') for (const [name, value] of decodeSocketAddress(field.value)) this.add(name, value);
      if (text === null) continue;
      this.add(`${field.name}.hex`, field.value);
      decoded.push(field.name);
    }
    if (decoded.length === 0) return;
    this.derived.push({ step: 'hex', why: { key: 'auditd.hex', values: { names: decoded.slice(0, 20).join(', ') } } });
  }

  /** Logs that are not enriched hold the number of the system call only; rules ask for its name. */
  private addSyscallName(): void {
    if (this.envelope.type !== 'SYSCALL' || this.names.includes('SYSCALL')) return;
    const number = this.value('syscall');
    const name = syscallName(this.value('arch'), number);
    if (name === null) return;
    this.add('SYSCALL', name);
    this.derived.push({ step: 'syscall', why: { key: 'auditd.syscall', values: { number, name } } });
  }
}
