import type { Reason } from '#base/reason.ts';
import { type IntelContent, IntelBook } from '../intel-book.ts';
import type { IntelOptions } from '../intel-options.ts';
import { jsonValues } from '../json/json-values.ts';
import { asObject, type JsonObject, member, textMember } from '../json/member.ts';
import { parseRange } from '../json/parse-range.ts';
import { splitJson } from '../json/split-json.ts';
import { addIndicators, type HeldIndicator, heldIndicator } from './add-indicators.ts';
import { isObservable, objectFault, refsOf } from './check-object.ts';
import { isFixedMarking, joinMarkings, type Marking, markingRefs, readMarking } from './markings.ts';
import { edgeOf, nodeOf, type StixEdge, type StixGraph, type StixNode } from './stix-graph.ts';

export interface StixContent extends IntelContent {
  readonly graph: StixGraph;
  /** References to objects that are not in the file. Partial exports are full of them, so each is counted, none refused. */
  readonly danglingRefs: number;
}

/**
 * Reads STIX 2.0 and 2.1: a bundle, a TAXII envelope, a list of objects, one object, or one of these a line. Objects that are
 * none are refused one by one, by the checks both versions share; the rest goes on.
 */
export function readStix(bytes: Uint8Array, options: IntelOptions): StixContent {
  const reading: Reading = {
    book: new IntelBook(),
    nodes: new Map(),
    edges: [],
    held: new Map(),
    markings: new Map(),
    refs: new Map(),
  };
  for (const { start, end } of jsonValues(bytes)) readValue(reading, bytes, start, end);
  const graph: StixGraph = { nodes: reading.nodes, edges: reading.edges };
  addIndicators(
    reading.book,
    [...reading.held.values()],
    graph,
    (refs) => joinMarkings(refs, reading.markings),
    options,
  );
  let danglingRefs = 0;
  for (const [ref, times] of reading.refs) if (!reading.nodes.has(ref) && !isFixedMarking(ref)) danglingRefs += times;
  return { ...reading.book.close(), graph, danglingRefs };
}

interface Reading {
  readonly book: IntelBook;
  readonly nodes: Map<string, StixNode>;
  readonly edges: StixEdge[];
  /** By id: of versions of an object the one that was modified last. */
  readonly held: Map<string, HeldIndicator>;
  readonly markings: Map<string, Marking>;
  /** Referred ids and how often. */
  readonly refs: Map<string, number>;
}

/** Where objects stand: in a bundle or envelope, or the document is the list. */
const lists: ReadonlySet<string> = new Set(['objects', '']);

function readValue(reading: Reading, bytes: Uint8Array, start: number, end: number): void {
  const split = splitJson(bytes, lists, start, end);
  if (!split.ok) {
    reading.book.refuse(textAt(bytes, start, end), `@${start}`, split.error);
    return;
  }
  const { head, elements } = split.value;
  const object = asObject(head);
  if (object === null && !Array.isArray(head)) refuseNoObject(reading, String(head), start);
  const isContainer = object === null || (Array.isArray(object.objects) && !isReport(object));
  if (!isContainer) takeObject(reading, object, start);
  else if (object !== null) checkBundle(reading, object, start);
  for (const element of elements) readElement(reading, bytes, element);
}

/** An object of a type of its own may have a member of that name as well. */
function isReport(object: JsonObject): boolean {
  return textMember(object, 'type') !== '' && textMember(object, 'type') !== 'bundle';
}

function checkBundle(reading: Reading, object: JsonObject, start: number): void {
  if (textMember(object, 'type') !== 'bundle') return;
  if (!/^bundle--[0-9a-f-]{36}$/i.test(textMember(object, 'id'))) {
    const id = textMember(object, 'id').slice(0, 100);
    reading.book.refuse(id, `@${start}`, { key: 'intel.stix-id', values: { type: 'bundle', id } });
  }
}

function readElement(reading: Reading, bytes: Uint8Array, { start, end }: { start: number; end: number }): void {
  const parsed = parseRange(bytes, start, end);
  const object = parsed.ok ? asObject(parsed.value) : null;
  if (!parsed.ok) reading.book.refuse(textAt(bytes, start, end), `@${start}`, parsed.error);
  else if (object === null) refuseNoObject(reading, textAt(bytes, start, end), start);
  else takeObject(reading, object, start);
}

function takeObject(reading: Reading, object: JsonObject, start: number): void {
  const fault: Reason | null = objectFault(object);
  const id = textMember(object, 'id');
  const type = textMember(object, 'type');
  if (fault !== null) {
    reading.book.refuse(id || type, `@${start}`, fault);
    return;
  }
  reading.book.count(type);
  reading.nodes.set(id, nodeOf(object));
  for (const ref of [...refsOf(object), ...markingRefs(object)])
    reading.refs.set(ref, (reading.refs.get(ref) ?? 0) + 1);
  if (type === 'marking-definition') reading.markings.set(id, readMarking(object));
  if (type === 'relationship') reading.edges.push(edgeOf(object));
  if (type === 'indicator') hold(reading, heldIndicator(object));
  else if (isObservable(type)) hold(reading, heldObservable(object, type));
}

function hold(reading: Reading, held: HeldIndicator): void {
  const known = reading.held.get(held.id);
  if (known === undefined || known.modifiedUs <= held.modifiedUs) reading.held.set(held.id, held);
}

/** An observable is a fact; whether it speaks of anyone bad, relationships tell. */
function heldObservable(object: JsonObject, type: string): HeldIndicator {
  const value = member(object, 'value') ?? member(object, 'name') ?? member(object, 'key') ?? '';
  return { ...heldIndicator(object), pattern: '', observable: { type, object, shown: String(value).slice(0, 200) } };
}

function refuseNoObject(reading: Reading, text: string, start: number): void {
  reading.book.refuse(text, `@${start}`, { key: 'intel.json-no-object', values: { offset: start } });
}

function textAt(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, 200)).toString('utf8');
}
