import { createHash } from 'node:crypto';
import { type Combination, type Indicator, type IndicatorKind, indicatorKinds } from '../indicator.ts';
import { networkColumns } from './network-table.ts';
import { coversSubdomains, layOut, type SetColumns } from './set-layout.ts';
import { valueHash } from './value-hash.ts';

/** What of an indicator a set needs to know. */
export type Wanted = Pick<Indicator, 'kind' | 'value' | 'subdomains'>;

/**
 * Packs indicators, and combinations of values, for threads to share. `IndicatorRef`s are the indexes of `indicators`. 100,000
 * values take about 10 MB.
 */
export function packIndicators(
  indicators: readonly Wanted[],
  combinations: readonly Pick<Combination, 'parts'>[] = [],
): Uint8Array {
  const entries: Wanted[] = [...indicators];
  const numbered = combinations.map(({ parts }) =>
    parts.map(({ kind, value }) => entries.push({ kind, value, subdomains: false }) - 1),
  );
  const sha256 = setHash(indicators, combinations);
  const seed = Number.parseInt(sha256.slice(0, 8), 16);
  return layOut({ sha256, indicators: indicators.length, combinations: numbered }, columnsOf(entries, seed));
}

function columnsOf(entries: readonly Wanted[], seed: number): SetColumns {
  const starts = new Uint32Array(entries.length + 1);
  for (const [i, { value }] of entries.entries()) starts[i + 1] = (starts[i] as number) + value.length;
  const texts = new Uint16Array(starts.at(-1) as number);
  for (const [i, { value }] of entries.entries()) {
    const from = starts[i] as number;
    for (let at = 0; at < value.length; at++) texts[from + at] = value.charCodeAt(at);
  }
  const kinds = Uint8Array.from(entries, ({ kind }) => numberOf(kind));
  const hashes = Uint32Array.from(entries, ({ kind, value }) => valueHash(seed, numberOf(kind), value));
  const networks = entries.flatMap(({ kind, value }, number) => (kind === 'cidr' ? [{ text: value, number }] : []));
  return {
    seed,
    slots: slotsOf(hashes),
    hashes,
    kinds,
    flags: Uint8Array.from(entries, ({ subdomains }) => (subdomains ? coversSubdomains : 0)),
    starts,
    texts,
    networks: [networkColumns(networks, 1), networkColumns(networks, 4)],
    patterns: Uint32Array.from([...entries.keys()].filter((i) => entries[i]?.kind === 'path-pattern')),
  };
}

function slotsOf(hashes: Uint32Array): Uint32Array {
  let capacity = 16;
  while (capacity < hashes.length * 2) capacity *= 2;
  const slots = new Uint32Array(capacity);
  for (const [entry, hash] of hashes.entries()) {
    let slot = hash & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = entry + 1;
  }
  return slots;
}

function setHash(indicators: readonly Wanted[], combinations: readonly Pick<Combination, 'parts'>[]): string {
  const lines = indicators.map(({ kind, value, subdomains }) => `${kind}\0${value}\0${subdomains ? 1 : 0}`);
  const joined = combinations.map(({ parts }) =>
    parts
      .map(({ kind, value }) => `${kind}\0${value}`)
      .sort()
      .join('\0\0'),
  );
  return createHash('sha256')
    .update([...lines, ...joined].sort().join('\n'))
    .digest('hex');
}

const numbers = new Map(indicatorKinds.map((kind, number) => [kind, number]));

const numberOf = (kind: IndicatorKind): number => numbers.get(kind) as number;
