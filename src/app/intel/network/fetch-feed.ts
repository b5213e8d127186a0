import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { Actor } from '#cases/journal/entry.ts';
import type { IntelContent } from '#questions/indicators/intel-book.ts';
import type { IntelOptions } from '#questions/indicators/intel-options.ts';
import { type OpenFeedFile, readFeed } from '#questions/indicators/misp/read-feed.ts';
import { searchAttributes } from '#questions/indicators/misp/search-attributes.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import { addContent, type AddedIntel, refusedWhole } from '../add-content.ts';
import { readIntelFile } from '../read-intel-file.ts';
import { warningLists } from '../warning-store.ts';
import { httpSend } from './http-send.ts';
import { marksOf, setMark } from './marks.ts';

export interface FeedAdding {
  /** Folder or address. */
  readonly place: string;
  readonly options: IntelOptions;
  readonly actor: Actor;
}

/** Adds the events of a MISP feed, from a folder or a web server, that are new or changed. */
export async function fetchFeed(store: OpenStore, { place, options, actor }: FeedAdding): Promise<AddedIntel[]> {
  const lists = await warningLists(store.db);
  const marks = await marksOf(store, place);
  const known = new Map([...marks].map(([uuid, mark]) => [uuid, Number(mark)]));
  const events = readFeed(isUrl(place) ? webFile(place) : folderFile(place), options, known);
  const added: AddedIntel[] = [];
  for (;;) {
    const { done, value } = await events.next();
    if (done === true) return value.ok ? added : [...added, refusedWhole(place, value.error)];
    const { event, content } = value;
    const path = `${place.replace(/\/$/, '')}/${event.uuid}.json`;
    if (!content.ok) {
      added.push(refusedWhole(path, content.error));
      continue;
    }
    added.push(await addContent(store, misp(path, options, content.value), lists, actor));
    await setMark(store, place, event.uuid, String(event.timestamp));
  }
}

/** Adds the attributes of a MISP instance that are meant for detection and were changed since the last time. */
export async function fetchMisp(
  store: OpenStore,
  { place, options, actor }: FeedAdding,
  key: string,
): Promise<AddedIntel[]> {
  const lists = await warningLists(store.db);
  const since = Number((await marksOf(store, place)).get(restItem) ?? 0);
  const begun = Math.floor(store.now() / 1e6);
  const pages = searchAttributes({ url: place, key }, since, options, httpSend);
  const added: AddedIntel[] = [];
  for (;;) {
    const { done, value } = await pages.next();
    if (done !== true) {
      added.push(await addContent(store, misp(place, options, value), lists, actor));
      continue;
    }
    if (!value.ok) return [...added, refusedWhole(place, value.error)];
    await setMark(store, place, restItem, String(begun));
    return added;
  }
}

const restItem = 'attributes/restSearch';

export function isUrl(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** Of a page that is not kept as a file, the hash is of its values. */
function misp(path: string, { source }: IntelOptions, content: IntelContent) {
  const values = content.indicators.map(({ kind, value }) => `${kind}\0${value}`).sort();
  const sha256 = createHash('sha256')
    .update([path, ...values].join('\n'))
    .digest('hex');
  return { path, sha256, bytes: new Uint8Array(0), source, intel: { form: 'misp-event', content } } as const;
}

function folderFile(folder: string): OpenFeedFile {
  return async (name) => {
    const file = readIntelFile(join(folder, name));
    return file.ok ? ok(file.value.bytes) : file;
  };
}

function webFile(address: string): OpenFeedFile {
  const base = address.endsWith('/') ? address : `${address}/`;
  return async (name): Promise<Result<Uint8Array, Reason>> => {
    const answer = await httpSend({ url: new URL(name, base).href, headers: { accept: 'application/json' } });
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    return status === 200 ? ok(body) : fail({ key: 'intel.net-status', values: { status } });
  };
}
