import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { IntelContent } from '../intel-book.ts';
import type { IntelOptions } from '../intel-options.ts';
import { asObject, member, textMember } from '../json/member.ts';
import { parseRange } from '../json/parse-range.ts';
import { readMisp } from './read-misp.ts';

/** Opens a file of the feed by its name, from a folder or a configured address; the caller decides which. */
export type OpenFeedFile = (name: string) => Promise<Result<Uint8Array, Reason>>;

export interface FeedEvent {
  readonly uuid: string;
  readonly info: string;
  /** Seconds since 1970 at which it was changed: an event that is known with this time need not be read again. */
  readonly timestamp: number;
}

/**
 * Events a feed lists: `manifest.json` maps the id of each to what it is (MISP feed format). Ids that are none are left out:
 * they would be names of files elsewhere. Not yet proven on a real feed.
 */
export function readManifest(bytes: Uint8Array): Result<readonly FeedEvent[], Reason> {
  const parsed = parseRange(bytes, 0, bytes.length);
  if (!parsed.ok) return parsed;
  const manifest = asObject(parsed.value);
  if (manifest === null) return fail({ key: 'intel.manifest-form' });
  const events = Object.entries(manifest).flatMap(([uuid, value]) => {
    const entry = asObject(value);
    if (entry === null || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uuid)) return [];
    const timestamp = Number(member(entry, 'timestamp'));
    return [{ uuid, info: textMember(entry, 'info'), timestamp: Number.isFinite(timestamp) ? timestamp : 0 }];
  });
  return events.length === 0 ? fail({ key: 'intel.manifest-form' }) : ok(events);
}

/** MD5 of a value (lower-case hex) to the events that hold it: `hashes.csv`, without a heading. */
export function readFeedHashes(text: string): ReadonlyMap<string, readonly string[]> {
  const events = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [, hash, uuid] = /^\s*"?([0-9a-f]{32})"?\s*,\s*"?([0-9a-f-]{36})"?\s*$/i.exec(line) ?? [];
    if (hash === undefined || uuid === undefined) continue;
    const known = events.get(hash.toLowerCase());
    if (known === undefined) events.set(hash.toLowerCase(), [uuid]);
    else known.push(uuid);
  }
  return events;
}

/** Reads the events of a feed that are new or changed, one at a time. `known`: id to the time it had when it was read before. */
export async function* readFeed(
  open: OpenFeedFile,
  options: IntelOptions,
  known: ReadonlyMap<string, number>,
): AsyncGenerator<
  { readonly event: FeedEvent; readonly content: Result<IntelContent, Reason> },
  Result<number, Reason>
> {
  const opened = await open('manifest.json');
  const events = opened.ok ? readManifest(opened.value) : opened;
  if (!events.ok) return events;
  for (const event of events.value) {
    if ((known.get(event.uuid) ?? -1) >= event.timestamp) continue;
    const file = await open(`${event.uuid}.json`);
    yield { event, content: file.ok ? ok(readMisp(file.value, options)) : file };
  }
  return ok(events.value.length);
}
