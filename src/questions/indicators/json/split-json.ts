import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { endOfString, endOfValue, skipSpace } from './json-ranges.ts';
import { parseRange } from './parse-range.ts';

/** A JSON document without its long lists, and where their elements stand. */
export interface SplitJson {
  /** The document, its lists empty. */
  readonly head: unknown;
  readonly elements: readonly JsonElement[];
}

export interface JsonElement {
  /** Names of the members that lead to the list, joined by dots; '' for a document that is a list itself. */
  readonly list: string;
  /** Bytes from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** More elements than any published set has by far; memory stays bounded. */
const mostElements = 2_000_000;

/**
 * Splits one JSON value at the lists it is known to have, so that each element can be parsed alone: 100 MB need no 100 MB of
 * objects. What is no JSON ends as an error with the offset; an element is looked at when it is parsed.
 */
export function splitJson(
  bytes: Uint8Array,
  lists: ReadonlySet<string>,
  start = 0,
  end = bytes.length,
): Result<SplitJson, Reason> {
  const split: Split = { bytes, end, lists, kept: [], keptFrom: start, elements: [], brokenAt: -1 };
  const behind = walk(split, skipSpace(bytes, start, end), '');
  if (split.elements.length > mostElements)
    return fail({ key: 'intel.json-too-many', values: { limit: mostElements } });
  if (behind < 0) return fail({ key: 'intel.json-broken', values: { offset: Math.max(split.brokenAt, start) } });
  const rest = skipSpace(bytes, behind, end);
  if (rest < end) return fail({ key: 'intel.json-broken', values: { offset: rest } });
  split.kept.push(bytes.subarray(split.keptFrom, behind));
  const whole = Buffer.concat(split.kept);
  const head = parseRange(whole, 0, whole.length);
  return head.ok ? ok({ head: head.value, elements: split.elements }) : fail(head.error);
}

interface Split {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly lists: ReadonlySet<string>;
  /** Parts of the document outside its lists, and where the next begins. */
  readonly kept: Uint8Array[];
  keptFrom: number;
  readonly elements: JsonElement[];
  brokenAt: number;
}

/** Offset behind the value at `at`, -1 if it is broken. Goes only into members that lead to a list. */
function walk(split: Split, at: number, path: string): number {
  if (split.bytes[at] === 0x5b && split.lists.has(path)) return walkList(split, at, path);
  const leads = path === '' || [...split.lists].some((list) => list.startsWith(`${path}.`));
  if (split.bytes[at] === 0x7b && leads) return walkObject(split, at, path);
  return orBroken(split, endOfValue(split.bytes, at, split.end), at);
}

function walkObject(split: Split, open: number, path: string): number {
  const { bytes, end } = split;
  let at = skipSpace(bytes, open + 1, end);
  if (bytes[at] === 0x7d) return at + 1;
  for (;;) {
    const keyEnd = bytes[at] === 0x22 ? endOfString(bytes, at, end) : -1;
    if (keyEnd < 0) return orBroken(split, -1, at);
    const key = Buffer.from(bytes.buffer, bytes.byteOffset + at + 1, Math.min(keyEnd - at - 2, 64)).toString('utf8');
    const colon = skipSpace(bytes, keyEnd, end);
    if (bytes[colon] !== 0x3a) return orBroken(split, -1, colon);
    const value = walk(split, skipSpace(bytes, colon + 1, end), memberPath(path, key));
    if (value < 0) return -1;
    at = skipSpace(bytes, value, end);
    if (at >= end) return orBroken(split, -1, at);
    if (bytes[at] === 0x7d) return at + 1;
    if (bytes[at] !== 0x2c) return orBroken(split, -1, at);
    at = skipSpace(bytes, at + 1, end);
  }
}

/** A member without a name must not look like the document itself. */
function memberPath(path: string, key: string): string {
  const name = key === '' ? '\0' : key;
  return path === '' ? name : `${path}.${name}`;
}

function walkList(split: Split, open: number, list: string): number {
  const { bytes, end, elements } = split;
  split.kept.push(bytes.subarray(split.keptFrom, open + 1));
  let at = skipSpace(bytes, open + 1, end);
  let first = true;
  while (at < end && (bytes[at] !== 0x5d || !first)) {
    const behind = orBroken(split, endOfValue(bytes, at, end), at);
    if (behind < 0 || elements.length > mostElements) return -1;
    elements.push({ list, start: at, end: behind });
    first = false;
    at = skipSpace(bytes, behind, end);
    if (bytes[at] === 0x5d) break;
    if (bytes[at] !== 0x2c) return orBroken(split, -1, at);
    at = skipSpace(bytes, at + 1, end);
  }
  if (at >= end) return orBroken(split, -1, at);
  split.keptFrom = at;
  return at + 1;
}

function orBroken(split: Split, behind: number, at: number): number {
  if (behind < 0) split.brokenAt = at;
  return behind;
}
