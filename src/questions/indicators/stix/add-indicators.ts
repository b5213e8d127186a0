import type { Provenance } from '../indicator.ts';
import type { IntelBook } from '../intel-book.ts';
import { type IntelOptions, provenanceOf, shortComment } from '../intel-options.ts';
import { isoToUs } from '../iso-time.ts';
import { asObject, type JsonObject, member, textMember, textsMember } from '../json/member.ts';
import { addPattern } from './add-pattern.ts';
import { blameOf } from './blamed.ts';
import type { PatternPart } from './compile-pattern.ts';
import { type Marking, markingRefs } from './markings.ts';
import { propertyKind } from './property-kinds.ts';
import type { StixGraph } from './stix-graph.ts';

/** What is kept of an indicator, or of an observable, until all of the file is read: only then its actors are known. */
export interface HeldIndicator {
  readonly id: string;
  /** 0 for an object without versions. */
  readonly modifiedUs: number;
  readonly pattern: string;
  readonly patternType: string;
  readonly revoked: boolean;
  readonly confidence: number | null;
  readonly validFromUs: number | null;
  readonly validUntilUs: number | null;
  readonly markings: readonly string[];
  readonly labels: readonly string[];
  readonly comment: string;
  readonly observable: { readonly type: string; readonly object: JsonObject; readonly shown: string } | null;
}

export function heldIndicator(object: JsonObject): HeldIndicator {
  const confidence = member(object, 'confidence');
  return {
    id: textMember(object, 'id'),
    modifiedUs: isoToUs(textMember(object, 'modified')) ?? 0,
    pattern: textMember(object, 'pattern'),
    // Version 2.0 knows no other language.
    patternType: textMember(object, 'pattern_type') || 'stix',
    revoked: object.revoked === true,
    confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 100 ? confidence : null,
    validFromUs: isoToUs(textMember(object, 'valid_from')),
    validUntilUs: isoToUs(textMember(object, 'valid_until')),
    markings: markingRefs(object),
    labels: [...textsMember(object, 'labels'), ...textsMember(object, 'indicator_types')],
    comment: shortComment(textMember(object, 'name') || textMember(object, 'description')),
    observable: null,
  };
}

/** Makes indicators of what was held, each with who and what it stands for. */
export function addIndicators(
  book: IntelBook,
  held: readonly HeldIndicator[],
  graph: StixGraph,
  markingOf: (refs: readonly string[]) => Marking,
  options: IntelOptions,
): void {
  const blame = blameOf(graph);
  const accused = accusedIds(graph);
  for (const each of held) {
    const marking = markingOf(each.markings);
    const provenance = provenanceOf(options, {
      sourceId: each.id,
      confidence: each.confidence ?? options.confidence,
      tlp: marking.tlp ?? options.tlp,
      licence: marking.statement === '' ? options.licence : marking.statement,
      validFromUs: each.validFromUs,
      validUntilUs: each.validUntilUs,
      labels: each.labels,
      comment: each.comment,
      ...blame(each.id),
    });
    if (each.revoked) book.cannotUse(each.pattern, each.id, { key: 'intel.stix-revoked' });
    else if (each.observable === null) addHeld(book, each, provenance);
    else addObservable(book, each, accused, provenance);
  }
}

function addHeld(book: IntelBook, { pattern, patternType, id }: HeldIndicator, provenance: Provenance): void {
  if (patternType === 'stix') addPattern(book, { pattern, place: id, provenance });
  else book.cannotUse(pattern, id, { key: 'intel.pattern-language', values: { language: patternType.slice(0, 40) } });
}

/** Relationships by which an author says that a fact belongs to somebody's doing (STIX 2.1 appendix B). */
const accusing: ReadonlySet<string> = new Set([
  'communicates-with',
  'consists-of',
  'hosts',
  'beacons-to',
  'exfiltrates-to',
  'downloads',
  'drops',
  'controls',
  'uses',
  'sample-refs',
]);

const accusers = /^(?:malware|infrastructure|intrusion-set|threat-actor|campaign)--/;

function accusedIds(graph: StixGraph): ReadonlySet<string> {
  return new Set(
    graph.edges
      .filter(({ type, from, dead }) => !dead && accusing.has(type) && accusers.test(from))
      .map(({ to }) => to),
  );
}

function addObservable(
  book: IntelBook,
  held: HeldIndicator,
  accused: ReadonlySet<string>,
  provenance: Provenance,
): void {
  const { observable, id } = held;
  if (observable === null) return;
  const parts = accused.has(id) ? observableParts(observable.type, observable.object) : [];
  for (const { kind, text } of parts) book.add(kind, text, provenance, id);
  if (parts.length === 0)
    book.cannotUse(`${observable.type}: ${observable.shown}`, id, { key: 'intel.stix-observable' });
}

/** Its hashes if it has any, else the property that names it. */
function observableParts(type: string, object: JsonObject): readonly PatternPart[] {
  const hashes = Object.entries(asObject(member(object, 'hashes')) ?? {}).map(([name, value]) =>
    partOf(type, `hashes.${name}`, value),
  );
  const named = ['value', 'key', 'name'].map((name) => partOf(type, name, member(object, name)));
  const known = hashes.filter((part) => part !== null);
  return known.length > 0 ? known : named.filter((part) => part !== null);
}

function partOf(type: string, path: string, value: unknown): PatternPart | null {
  const kind = propertyKind(type, path);
  if (typeof value !== 'string' || kind === null || kind === 'host' || kind === 'folder') return null;
  return { kind, text: value };
}
