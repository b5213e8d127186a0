import type { AuditRecord } from './audit-record.ts';

/** Arguments longer than this all together are cut in the command line that is put together from them. */
const longestCommand = 32_768;

/** Which fields of which record say what the whole event is about: the name there, and the name for the others. */
const shared: ReadonlyMap<string, readonly (readonly [name: string, joinedName: string])[]> = new Map(
  Object.entries({
    SYSCALL: 'SYSCALL syscall success exit ppid pid auid uid gid euid tty ses comm exe key AUID UID EUID',
    CWD: 'cwd',
    PROCTITLE: 'proctitle',
  }).map(([type, names]) => [type, names.split(' ').map((name) => [name, `${type}.${name}`] as const)]),
);

interface Part {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** What the records of one event say about each other. */
export class EventContext {
  /** By the type of the record that said it. */
  private readonly parts = new Map<string, Part>();
  private readonly commandArguments: string[] = [];
  private argumentBytes = 0;

  /** Takes a record of the event in. */
  take(record: AuditRecord): void {
    const { type } = record.envelope;
    if (type === 'EXECVE') this.takeArguments(record);
    const said = shared.get(type);
    if (said === undefined) return;
    const names: string[] = [];
    const values: string[] = [];
    for (const [name, joinedName] of said) {
      const value = record.value(name);
      if (value === '') continue;
      names.push(joinedName);
      values.push(value);
    }
    this.parts.set(type, { names, values });
  }

  /** Puts what the others say beside what the record says itself, each under the type and name it has there. */
  complete(record: AuditRecord): void {
    const { type } = record.envelope;
    if (type === 'CWD' || type === 'PROCTITLE' || type === 'EOE') return;
    const before = record.names.length;
    for (const [of, { names, values }] of this.parts) {
      if (of === type) continue;
      for (const [i, name] of names.entries()) record.add(name, values[i] ?? null);
    }
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
    const cwd = this.parts.get('CWD')?.values[0];
    if (name.startsWith('/') || cwd === undefined) return name;
    return `${cwd === '/' ? '' : cwd}/${name.replace(/^\.\//, '')}`;
  }
}
