import { type IndicatorKind, indicatorKinds } from '../indicator.ts';
import { addressWords, networksOf } from './network-table.ts';
import { PathPatterns } from './path-patterns.ts';
import { coversSubdomains, openLayout, type SetColumns, type SetHead } from './set-layout.ts';
import { valueHash } from './value-hash.ts';

/** Number of an entry: index into the indicators the set was packed from, or beyond them a part of a combination. */
export type IndicatorRef = number;

/**
 * A set of indicators that values of records are looked up in. Every look-up is exact, by kind: an address also in networks, a
 * domain also below those that stand for their subdomains, a path also by expressions. Nothing is a substring of anything.
 */
export class IndicatorSet {
  readonly head: SetHead;
  private readonly columns: SetColumns;
  private readonly hasSubdomains: boolean;
  private patterns: PathPatterns | null = null;

  /** `bytes` as `packIndicators` made them; they may be shared. */
  constructor(bytes: Uint8Array) {
    const { head, columns } = openLayout(bytes);
    this.head = head;
    this.columns = columns;
    this.hasSubdomains = columns.flags.includes(coversSubdomains);
  }

  /** Entries a value in canonical form answers to, in ascending order as a rule; an empty list as a rule. */
  match(kind: IndicatorKind, value: string): readonly IndicatorRef[] {
    let found = this.lookUp(kindNumbers[kind], value, 0, 0, none);
    if (kind === 'ip') found = this.inNetworks(value, found);
    else if (kind === 'domain' && this.hasSubdomains) found = this.below(value, found);
    else if (kind === 'file-path' && this.columns.patterns.length > 0) found = this.byPattern(value, found);
    return found;
  }

  /** Whether the entry says something only together with others. */
  isPart(ref: IndicatorRef): boolean {
    return ref >= this.head.indicators;
  }

  /** Whether the entry is a domain that stands for its subdomains too. */
  coversSubdomains(ref: IndicatorRef): boolean {
    return ((this.columns.flags[ref] as number) & coversSubdomains) !== 0;
  }

  kindOf(ref: IndicatorRef): IndicatorKind {
    return indicatorKinds[this.columns.kinds[ref] as number] as IndicatorKind;
  }

  valueOf(ref: IndicatorRef): string {
    const { texts, starts } = this.columns;
    let text = '';
    for (let i = starts[ref] as number; i < (starts[ref + 1] as number); i++)
      text += String.fromCharCode(texts[i] as number);
    return text;
  }

  private lookUp(
    kind: number,
    text: string,
    from: number,
    flags: number,
    before: readonly number[],
  ): readonly number[] {
    const { slots, hashes, seed } = this.columns;
    const hash = valueHash(seed, kind, text, from);
    const mask = slots.length - 1;
    let found = before;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (hashes[entry] === hash && this.is(entry, kind, flags, text, from)) found = [...found, entry];
    }
    return found;
  }

  private is(entry: number, kind: number, flags: number, text: string, from: number): boolean {
    const { kinds, flags: flagsOf, starts, texts } = this.columns;
    if (kinds[entry] !== kind || ((flagsOf[entry] as number) & flags) !== flags) return false;
    const start = starts[entry] as number;
    const length = text.length - from;
    if ((starts[entry + 1] as number) - start !== length) return false;
    for (let i = 0; i < length; i++) if (texts[start + i] !== text.charCodeAt(from + i)) return false;
    return true;
  }

  private below(value: string, before: readonly number[]): readonly number[] {
    let found = before;
    for (let dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', dot + 1))
      found = this.lookUp(kindNumbers.domain, value, dot + 1, coversSubdomains, found);
    return found;
  }

  private inNetworks(value: string, before: readonly number[]): readonly number[] {
    const [v4, v6] = this.columns.networks;
    const networks = value.includes(':') ? v6 : v4;
    const words = networks.bits.length === 0 ? null : addressWords(value);
    const found = words === null ? none : networksOf(networks, words);
    return found.length === 0 ? before : [...before, ...found];
  }

  private byPattern(value: string, before: readonly number[]): readonly number[] {
    this.patterns ??= new PathPatterns(
      [...this.columns.patterns].map((ref) => ({ source: this.valueOf(ref), number: ref })),
    );
    const found = this.patterns.match(value);
    return found.length === 0 ? before : [...before, ...found];
  }
}

const none: readonly number[] = [];

const kindNumbers = Object.fromEntries(indicatorKinds.map((kind, number) => [kind, number])) as Readonly<
  Record<IndicatorKind, number>
>;
