import type { Reason } from '#base/reason.ts';
import { canonical } from './canonical/canonical.ts';
import { openPathPattern } from './canonical/open-path.ts';
import type { Combination, Indicator, IndicatorKind, Provenance } from './indicator.ts';
import { joinProvenance } from './merge.ts';

/** What a file of intelligence holds. Every statement of the file is in exactly one of the lists, or counted beyond their limit. */
export interface IntelContent {
  readonly indicators: readonly Indicator[];
  readonly combinations: readonly Combination[];
  /** Values that are no indicator: wrong form, too wide, broken. `place` is a line, an offset or an id, '' where there is none. */
  readonly refused: readonly Refused[];
  /** Statements that are well-formed but nothing a record can be asked for. */
  readonly notUsable: readonly NotUsable[];
  /** How many more there were of the two, beyond `mostKept` of each. */
  readonly refusedMore: number;
  readonly notUsableMore: number;
  /** Objects (STIX), attributes (MISP), lines (lists) by their type. */
  readonly objects: Readonly<Record<string, number>>;
}

export interface Refused {
  readonly value: string;
  readonly place: string;
  readonly why: Reason;
}

export interface NotUsable {
  readonly pattern: string;
  readonly place: string;
  readonly why: Reason;
}

/** Refusals that are kept one by one; beyond, they are counted. */
const mostKept = 10_000;
const mostShown = 200;

/** Values, and combinations, of one file (own): more than the largest public feed has, and memory stays bounded. */
const mostIndicators = 1_000_000;
const mostCombinations = 100_000;

/** Collects what one file says; equal values become one indicator with all its statements. */
export class IntelBook {
  private readonly indicators = new Map<string, Indicator>();
  private readonly combinations: Combination[] = [];
  private readonly refused: Refused[] = [];
  private readonly notUsable: NotUsable[] = [];
  private readonly objects = new Map<string, number>();
  private refusedMore = 0;
  private notUsableMore = 0;

  /** Takes a value in any spelling; false if it is refused. */
  add(kind: IndicatorKind, text: string, provenance: Provenance, place: string): boolean {
    const typed = typedValues(kind, text);
    const made = typed.map((each) => ({ ...each, result: canonical(each.kind, each.text) }));
    const broken = made.find(({ result }) => !result.ok);
    if (broken !== undefined && !broken.result.ok) {
      this.refuse(text, place, broken.result.error);
      return false;
    }
    if (this.indicators.size >= mostIndicators) {
      this.refuse(text, place, { key: 'intel.too-many', values: { limit: mostIndicators } });
      return false;
    }
    for (const { kind: of, subdomains, result } of made)
      if (result.ok) this.keep(of, result.value, subdomains, provenance);
    return true;
  }

  addCombination(combination: Combination, place: string): void {
    const shown = combination.parts.map(({ value }) => value).join(' + ');
    if (this.combinations.length < mostCombinations) this.combinations.push(combination);
    else this.refuse(shown, place, { key: 'intel.too-many', values: { limit: mostCombinations } });
  }

  refuse(value: string, place: string, why: Reason): void {
    if (this.refused.length < mostKept) this.refused.push({ value: cut(value), place: cut(place), why });
    else this.refusedMore++;
  }

  cannotUse(pattern: string, place: string, why: Reason): void {
    if (this.notUsable.length < mostKept) this.notUsable.push({ pattern: cut(pattern), place: cut(place), why });
    else this.notUsableMore++;
  }

  count(type: string): void {
    this.objects.set(type, (this.objects.get(type) ?? 0) + 1);
  }

  close(): IntelContent {
    return {
      indicators: [...this.indicators.values()],
      combinations: this.combinations,
      refused: this.refused,
      notUsable: this.notUsable,
      refusedMore: this.refusedMore,
      notUsableMore: this.notUsableMore,
      objects: Object.fromEntries([...this.objects].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  private keep(kind: IndicatorKind, value: string, subdomains: boolean, provenance: Provenance): void {
    const key = `${kind}\0${value}`;
    const known = this.indicators.get(key);
    const made: Indicator = { kind, value, subdomains, provenance: [provenance] };
    this.indicators.set(key, known === undefined ? made : joinProvenance(known, made));
  }
}

interface TypedText {
  readonly kind: IndicatorKind;
  readonly text: string;
  readonly subdomains: boolean;
}

/**
 * A network of one address is an address, an address with a slash a network; `*.domain` and `.domain` stand for subdomains
 * as well; a path with a folder of the user is an expression; a URL without a scheme is one of either.
 */
function typedValues(kind: IndicatorKind, text: string): TypedText[] {
  const trimmed = text.trim();
  if (kind === 'ip' || kind === 'cidr') return [addressOrNetwork(trimmed)];
  if (kind === 'domain') {
    const wild = /^(?:\*\.|\.)(?=[^.])/.exec(trimmed)?.[0] ?? '';
    return [{ kind, text: trimmed.slice(wild.length), subdomains: wild !== '' }];
  }
  const pattern = kind === 'file-path' ? openPathPattern(trimmed) : null;
  if (pattern !== null) return [{ kind: 'path-pattern', text: pattern, subdomains: false }];
  const host = /^[^/?#:\s]+\.[^/?#:\s]+(?::\d{1,5})?[/?]/;
  const bare = kind === 'url' && !trimmed.includes('://') && !/^h..ps?\[?:/i.test(trimmed) && host.test(trimmed);
  const texts = bare ? [`http://${trimmed}`, `https://${trimmed}`] : [text];
  return texts.map((each) => ({ kind, text: each, subdomains: false }));
}

function addressOrNetwork(text: string): TypedText {
  const single = /\/(?:32$)/.test(text) && !text.includes(':');
  const address = single || (text.includes(':') && text.endsWith('/128')) ? text.slice(0, text.lastIndexOf('/')) : text;
  return { kind: address.includes('/') ? 'cidr' : 'ip', text: address, subdomains: false };
}

function cut(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
