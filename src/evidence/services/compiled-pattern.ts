import { fieldsOfGroup } from '#catalog/pattern/forms.ts';
import type { Value } from '../record/value.ts';

/** Characters of a text that patterns look at. */
export const longestLooked = 8_192;

/** A pattern of a service, compiled when it is first asked, and the fields a match gives. */
export class CompiledPattern {
  /** Names of the fields, always the same object. */
  readonly names: readonly string[];
  private readonly fixed: readonly string[];
  private readonly groups: readonly Group[];
  private readonly source: string;
  private compiled: RegExp | null = null;

  constructor(pattern: string, set: Readonly<Record<string, string>>) {
    const { source, names } = withoutNames(pattern);
    this.source = source;
    this.groups = groupsOf(names);
    this.fixed = Object.values(set);
    this.names = Object.freeze([...Object.keys(set), ...this.groups.map(({ name }) => name)]);
  }

  /** The values of the fields, null where the pattern does not match. */
  match(text: string): Value[] | null {
    // `s`: a dot stands for any character, as judgePattern takes it to.
    this.compiled ??= new RegExp(this.source, 's');
    const found = this.compiled.exec(text);
    if (found === null) return null;
    const values: Value[] = [...this.fixed];
    for (const { indices, holds } of this.groups) values.push(valueOf(found, indices, holds));
    return values;
  }
}

interface Group {
  readonly name: string;
  /** Captures that may fill it: a name may stand in several alternatives. */
  readonly indices: readonly number[];
  readonly holds: 'text' | 'own-ip' | 'ip' | 'domain';
}

/** Named groups cost an object a match; numbered ones do not. */
function withoutNames(pattern: string): { readonly source: string; readonly names: readonly (string | null)[] } {
  const names: (string | null)[] = [];
  const source = pattern.replace(parts, (part: string, name: string | undefined) => {
    if (!part.startsWith('(')) return part;
    names.push(name ?? null);
    return '(';
  });
  return { source, names };
}

/** An escape, a class, or the begin of a group that captures. */
const parts = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<([a-z]\w*)>|\((?!\?)/g;

function groupsOf(names: readonly (string | null)[]): Group[] {
  const groups: Group[] = [];
  const byName = Map.groupBy(names.keys(), (i) => names[i]);
  for (const [group, captures] of byName) {
    if (group === null || group === undefined) continue;
    const indices = captures.map((i) => i + 1);
    for (const [i, name] of fieldsOfGroup(group).entries())
      groups.push({ name, indices, holds: i === 0 && name.endsWith('.ip') ? 'own-ip' : (holdings[i] ?? 'text') });
  }
  return groups;
}

/** What the fields of a group hold, in the order of `fieldsOfGroup`. */
const holdings = ['text', 'ip', 'domain'] as const;

function valueOf(found: RegExpExecArray, indices: readonly number[], holds: Group['holds']): Value {
  const index = indices.find((each) => found[each] !== undefined);
  const text = index === undefined ? undefined : found[index];
  if (text === undefined) return null;
  if (holds === 'text') return text;
  if (holds === 'own-ip') return unmapped(text);
  return isAddress(text) === (holds === 'ip') ? unmapped(text) : null;
}

/** An IPv4 address that is written as one of IPv6 (RFC 4291 2.5.5.2) is the same host. */
function unmapped(ip: string): string {
  return ip.replace(/^::ffff:(?=\d{1,3}\.)/i, '');
}

function isAddress(text: string): boolean {
  return (
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || (text.includes(':') && /^[\da-fA-F:.]{2,45}(?:%\w{1,20})?$/.test(text))
  );
}
