import type { AuditRecord } from './audit-record.ts';

/** Arguments longer than this all together are cut in the command line that is put together from them. */
const longestCommand = 32_768;

/** Which fields of which record say what the whole event is about. */
const shared: Readonly<Record<string, readonly string[]>> = {
  SYSCALL: 'SYSCALL syscall success exit ppid pid auid uid gid euid tty ses comm exe key AUID UID EUID'.split(' '),
  CWD: ['cwd'],
  PROCTITLE: ['proctitle'],
};

/** What the records of one event say about each other. */
export class EventContext {
  private readonly fields = new Map<string, string>();
  private readonly commandArguments: string[] = [];
  private argumentBytes = 0;

  /** Takes a record of the event in. */
  take(record: AuditRecord): void {
    const { type } = record.envelope;
    if (type === 'EXECVE') this.takeArguments(record);
    for (const name of shared[type] ?? []) {
      const value = record.value(name);
      if (value !== '') this.fields.set(`${type}.${name}`, value);
    }
  }

  /** Puts what the others say beside what the record says itself, each under the type and name it has there. */
  complete(record: AuditRecord): void {
    const { type } = record.envelope;
    if (type === 'CWD' || type === 'PROCTITLE' || type === 'EOE') return;
    const before = record.names.length;
    for (const [name, value] of this.fields) if (!name.startsWith(`${type}.`)) record.add(name, value);
    const isJoined = record.names.length > before;
    if (type === 'EXECVE') record.add('cmdline', this.commandArguments.join(' '));
    if (type === 'PATH') record.add('path', this.wholePath(record.value('name')));
    if (isJoined) record.derived.push({ step: 'joined', why: { key: 'auditd.joined', values: {} } });
  }

  /** `a0`, `a1` …, a long one in pieces `a1[0]`, `a1[1]` …; their order is that of the lines. */
  private takeArguments({ names, values }: AuditRecord): void {
    for (const [slot, name] of names.entries()) {
      const found = /^a(\d{1,6})(?:\[\d+\])?$/.exec(name);
      const value = values[slot];
      if (found === null || typeof value !== 'string' || this.argumentBytes > longestCommand) continue;
      const index = Number(found[1]);
      if (index > this.commandArguments.length) continue;
      this.argumentBytes += value.length;
      this.commandArguments[index] = (this.commandArguments[index] ?? '') + value;
    }
  }

  private wholePath(name: string): string | null {
    if (name === '' || name === '(null)') return null;
    const cwd = this.fields.get('CWD.cwd');
    if (name.startsWith('/') || cwd === undefined) return name;
    return `${cwd === '/' ? '' : cwd}/${name.replace(/^\.\//, '')}`;
  }
}
