import type { MatchLine } from '#base/lines.ts';
import type { RecordSnapshot } from './contract.ts';

/** Identity of a record: hash of its file and byte offset in it. */
export function recordKey(sha256: string, offset: number): string {
  return `${sha256}:${offset}`;
}

/** What a match remembers of its record, for the page. */
export function snapshotOf(match: MatchLine, asked: readonly string[] = []): RecordSnapshot {
  const { channel, provider, code } = match.event;
  return { time: match.time, host: match.host, channel, provider, code, fields: match.fields, asked };
}
