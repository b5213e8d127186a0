import type { Reason } from '#base/reason.ts';
import { canonicalAddress } from '../canonical/address.ts';
import { refang } from '../canonical/refang.ts';
import type { Provenance } from '../indicator.ts';
import { IntelBook, type IntelContent } from '../intel-book.ts';
import { type IntelOptions, provenanceOf, shortComment } from '../intel-options.ts';
import { jsonValues } from '../json/json-values.ts';
import { asObject, type JsonObject, member, objectsMember, textMember } from '../json/member.ts';
import { parseRange } from '../json/parse-range.ts';
import { splitJson } from '../json/split-json.ts';
import { mispValues } from './attribute-kinds.ts';
import { joinLabels, labelsOf, type MispLabels } from './event-labels.ts';

/** Attributes stand in the event, with or without a wrapper, and in its objects; a search answers with several events. */
const lists: ReadonlySet<string> = new Set([
  '',
  'response',
  'Event.Attribute',
  'Event.Object',
  'Attribute',
  'Object',
  'response.Attribute',
]);

/**
 * Reads MISP events (MISP core format): one, a list, or what a REST search answers. Only attributes that are meant for
 * detection (`to_ids`) become indicators; the others are listed as not usable. Sightings of type 1 (false positive) lower the
 * confidence to 0. Proposals (ShadowAttribute) are nobody's statement yet.
 */
export function readMisp(bytes: Uint8Array, options: IntelOptions): IntelContent {
  const book = new IntelBook();
  for (const { start, end } of jsonValues(bytes)) readDocument({ book, bytes, options }, start, end, 0);
  return book.close();
}

interface Reading {
  readonly book: IntelBook;
  readonly bytes: Uint8Array;
  readonly options: IntelOptions;
}

function readDocument(reading: Reading, start: number, end: number, depth: number): void {
  const { bytes, book } = reading;
  const split = splitJson(bytes, lists, start, end);
  if (!split.ok) {
    book.refuse('', `@${start}`, split.error);
    return;
  }
  const { head, elements } = split.value;
  const outer = asObject(head) ?? {};
  const event = asObject(member(outer, 'Event')) ?? outer;
  const isEvent = textMember(event, 'info') !== '' || textMember(event, 'uuid') !== '';
  if (isEvent) book.count('event');
  else if (elements.length === 0) book.refuse('', `@${start}`, { key: 'intel.misp-no-event' });
  const context = contextOf(reading.options, event);
  for (const element of elements) {
    const isDocument = element.list === '' || element.list === 'response';
    if (isDocument && depth < 2) readDocument(reading, element.start, element.end, depth + 1);
    else readElement(reading, context, element.start, element.end);
  }
}

/** What an event says of all its attributes. */
interface EventContext {
  readonly provenance: Provenance;
  readonly labels: MispLabels;
}

function contextOf(options: IntelOptions, event: JsonObject): EventContext {
  const organisation = textMember(asObject(member(event, 'Orgc')) ?? {}, 'name');
  const provenance = provenanceOf(options, {
    source: organisation === '' ? options.source : `${options.source}: ${organisation}`,
    comment: shortComment(textMember(event, 'info')),
    validFromUs: secondsToUs(textMember(event, 'timestamp')),
  });
  return { provenance, labels: labelsOf(event) };
}

function readElement(reading: Reading, context: EventContext, start: number, end: number): void {
  const parsed = parseRange(reading.bytes, start, end);
  const object = parsed.ok ? asObject(parsed.value) : null;
  if (!parsed.ok) reading.book.refuse('', `@${start}`, parsed.error);
  else if (object === null)
    reading.book.refuse('', `@${start}`, { key: 'intel.json-no-object', values: { offset: start } });
  else if (Object.hasOwn(object, 'Attribute')) readObject(reading.book, context, object);
  else readAttribute(reading.book, context, object);
}

function readObject(book: IntelBook, context: EventContext, object: JsonObject): void {
  book.count(`object: ${textMember(object, 'name').slice(0, 60)}`);
  if (object.deleted === true) return;
  const named = { ...context, provenance: { ...context.provenance, comment: objectComment(context, object) } };
  for (const attribute of objectsMember(object, 'Attribute')) readAttribute(book, named, attribute);
}

function objectComment({ provenance }: EventContext, object: JsonObject): string {
  return shortComment([provenance.comment, textMember(object, 'comment')].filter((each) => each !== '').join(' / '));
}

function readAttribute(book: IntelBook, context: EventContext, attribute: JsonObject): void {
  const type = textMember(attribute, 'type');
  const value = textMember(attribute, 'value');
  const uuid = textMember(attribute, 'uuid');
  book.count(`attribute: ${type.slice(0, 60)}`);
  const why = whyNot(attribute, type, value);
  if (why !== null) {
    book.cannotUse(`${type}: ${value}`, uuid, why);
    return;
  }
  const provenance = ownProvenance(context, attribute, uuid);
  for (const { kind, text } of mispValues(type, value) ?? []) {
    const isAddress = kind === 'host' && canonicalAddress(refang(text)) !== null;
    const hostKind = isAddress ? 'ip' : 'domain';
    book.add(kind === 'host' ? hostKind : kind, text, provenance, uuid);
  }
}

/** MISP writes booleans as such, as 0 and 1, or as text. */
const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1';

function whyNot(attribute: JsonObject, type: string, value: string): Reason | null {
  if (type === '' || value === '') return { key: 'intel.misp-no-attribute' };
  if (isTrue(attribute.deleted)) return { key: 'intel.misp-deleted' };
  if (mispValues(type, value) === null) return { key: 'intel.misp-type', values: { type: type.slice(0, 60) } };
  return isTrue(attribute.to_ids) ? null : { key: 'intel.misp-not-for-detection' };
}

function ownProvenance({ provenance, labels }: EventContext, attribute: JsonObject, uuid: string): Provenance {
  const { tlp, pap, ...named } = joinLabels(labels, labelsOf(attribute));
  const comment = textMember(attribute, 'comment');
  const isFalse = objectsMember(attribute, 'Sighting').some((sighting) => String(member(sighting, 'type')) === '1');
  return {
    ...provenance,
    ...named,
    sourceId: uuid,
    tlp: tlp ?? provenance.tlp,
    pap: pap ?? provenance.pap,
    confidence: isFalse ? 0 : provenance.confidence,
    validFromUs: secondsToUs(textMember(attribute, 'timestamp')) ?? provenance.validFromUs,
    comment: comment === '' ? provenance.comment : shortComment(`${provenance.comment} / ${comment}`),
  };
}

function secondsToUs(text: string): number | null {
  return /^[1-9]\d{0,10}$/.test(text) ? Number(text) * 1_000_000 : null;
}
