import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an assertion says of a line: a name such as `source_ip`, where it stands, and its value as text. */
export interface Stated {
  readonly name: string;
  readonly kind: 'Parsed' | 'Meta' | 'Unmarshaled' | 'Enriched';
  readonly value: string;
}

/** A line of a case's log that the case's parsers took. */
export interface AssertedLine {
  /** Case and number of the line, such as `sshd-logs:12`. */
  readonly at: string;
  readonly offset: number;
  readonly text: string;
  readonly stated: readonly Stated[];
}

/** One case: its log, and the lines of which its assertions say something. */
export interface AssertedLog {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly lines: readonly AssertedLine[];
}

/** The cases of a folder whose parser assertions were written: an empty file, or one of a few bytes, asserts nothing. */
export function assertedLogs(folder: string): AssertedLog[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => (statSync(join(folder, name, 'parser.assert'), { throwIfNoEntry: false })?.size ?? 0) > 1)
    .map((name) => assertedLog(join(folder, name), name))
    .filter(({ lines }) => lines.length > 0);
}

function assertedLog(folder: string, name: string): AssertedLog {
  const [, log = ''] = /^log_file: *["']?(.*?)["']? *$/m.exec(readFileSync(join(folder, 'config.yaml'), 'utf8')) ?? [];
  const bytes = readFileSync(join(folder, log));
  const results = resultsOf(readFileSync(join(folder, 'parser.assert'), 'utf8'));
  const lines = linesOf(bytes).map((line, index) => ({ ...line, at: `${name}:${index + 1}` }));
  const stated = new Map(lines.map((line) => [line.at, new Map<string, Stated>()]));
  for (const entries of results.values()) assign(entries, lines, stated);
  const said = lines.map((line) => ({ ...line, stated: [...(stated.get(line.at)?.values() ?? [])] }));
  return { name, bytes, lines: said.filter((line) => line.stated.length > 0) };
}

/** Lines that hold something, as the case's parsers count them. */
function linesOf(bytes: Buffer): { offset: number; text: string }[] {
  const lines: { offset: number; text: string }[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const end = bytes.indexOf(10, offset);
    const stop = end < 0 ? bytes.length : end;
    const text = bytes.toString('utf8', offset, stop).replace(/\r$/, '');
    if (text.trim() !== '') lines.push({ offset, text });
    offset = stop + 1;
  }
  return lines;
}

interface Entry {
  succeeded: boolean;
  message: string | null;
  readonly stated: Stated[];
}

const assertion =
  /^(?:basename\(|FloatApproxEqual\()?results\["([^"]+)"\]\["([^"]*)"\]\[(\d+)\]\.(?:Evt\.)?(\w+)(.*?)\)?(?: == |, )(.*?)\)?$/;

/** Entries of each parser of each stage, in the order of the lines it was given. */
function resultsOf(text: string): Map<string, Entry[]> {
  const results = new Map<string, Entry[]>();
  for (const line of text.split('\n')) {
    const found = assertion.exec(line.trim());
    if (found === null) continue;
    const [, stage = '', parser = '', index, kind = '', path = '', written = ''] = found;
    const key = `${stage} ${parser}`;
    const entries = results.get(key) ?? [];
    results.set(key, entries);
    const entry = (entries[Number(index)] ??= { succeeded: false, message: null, stated: [] });
    if (kind === 'Success') entry.succeeded = written === 'true';
    else take(entry, kind, pathOf(path), valueOf(written));
  }
  return results;
}

function take(entry: Entry, kind: string, path: readonly string[], value: string): void {
  if (kind === 'Parsed' && path[0] === 'message') entry.message = value;
  if (kind !== 'Parsed' && kind !== 'Meta' && kind !== 'Unmarshaled' && kind !== 'Enriched') return;
  // The first step names what the parser unmarshals into; the rest are the members of the log itself.
  const name = kind === 'Unmarshaled' ? path.slice(1).join('.') : path.join('.');
  if (name !== '') entry.stated.push({ kind, name, value });
}

/** `["a"]["b"]`, `.a` or `["a"][4:]` as steps; the last, of which only the end is compared, keeps its bounds. */
function pathOf(path: string): string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\.(\w+)|\[(\d+)(:?)\]/g)].map(
    ([, quoted, plain, from, colon]) => quoted ?? plain ?? `${from}${colon}`,
  );
}

/** Quoted text with the escapes of Go; numbers and truth values are taken as they are written. */
function valueOf(written: string): string {
  if (!written.startsWith('"')) return written;
  return written
    .slice(1, written.lastIndexOf('"'))
    .replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g, (_all, byte?: string, unit?: string, letter = '') =>
      letter === '' ? String.fromCharCode(Number.parseInt(byte ?? unit ?? '', 16)) : (escapes[letter as 'n'] ?? letter),
    );
}

const escapes = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' } as const;

/** Gives each entry's statements to its line: the next one that holds the entry's message. */
function assign(
  entries: readonly Entry[],
  lines: readonly Line[],
  stated: ReadonlyMap<string, Map<string, Stated>>,
): void {
  let next = 0;
  // Assertions that name no message at all were written by the numbers of the lines.
  const isNumbered = entries.every((entry) => entry?.message === null || entry === undefined);
  for (const [index, entry] of entries.entries()) {
    if (entry === undefined) continue;
    if (entry.message === null && !isNumbered) continue;
    const at = lineOf(entry, index, { next, isWhole: entries.length === lines.length }, lines);
    next = Math.max(next, at + 1);
    const line = lines[at];
    if (!entry.succeeded || line === undefined) continue;
    for (const each of entry.stated) stated.get(line.at)?.set(`${each.kind} ${each.name}`, each);
  }
}

interface Line {
  readonly at: string;
  readonly text: string;
}

/** The line an entry is of: where every line was given to the parser its number is the entry's, else the next with its message. */
function lineOf({ message }: Entry, index: number, { next, isWhole }: Progress, lines: readonly Line[]): number {
  if (message === null || (isWhole && holds(lines[index]?.text ?? '', message))) return index;
  const found = lines.findIndex(({ text }, i) => i >= next && holds(text, message));
  return found < 0 ? index : found;
}

interface Progress {
  readonly next: number;
  /** As many entries as lines. */
  readonly isWhole: boolean;
}

function holds(line: string, message: string): boolean {
  return line.includes(message.trim()) || line.includes(JSON.stringify(message).slice(1, -1).trim());
}
