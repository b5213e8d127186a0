import { expect } from 'vitest';
import type { IntelContent } from '../intel-book.ts';
import type { IntelOptions } from '../intel-options.ts';

/** Options of a file nobody knows more of. */
export const plainOptions: IntelOptions = {
  source: 'sample',
  licence: '',
  tlp: null,
  pap: null,
  confidence: null,
  receivedUs: 1_700_000_000_000_000,
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `kind value` of each indicator, sorted. */
export function valuesOf({ indicators }: Pick<IntelContent, 'indicators'>): string[] {
  return indicators.map(({ kind, value }) => `${kind} ${value}`).sort();
}

/** `key value` of each refusal and of each statement that cannot be used. */
export function whysOf({ refused, notUsable }: IntelContent): string[] {
  return [
    ...refused.map(({ value, why }) => `${why.key} ${value}`),
    ...notUsable.map(({ pattern, why }) => `${why.key} ${pattern}`),
  ];
}

const mutations = 2_000;

/**
 * Reads 2,000 damaged copies of a sample, from a fixed seed: bytes changed, pieces cut out, put in twice or cut off. Nothing
 * may throw, and every indicator that comes out has to be in canonical form still.
 */
export function expectReadsDamaged(read: (bytes: Uint8Array) => IntelContent, sample: Uint8Array): void {
  const random = numbersFrom(20_230_216);
  for (let i = 0; i < mutations; i++) {
    const { indicators, refused, notUsable } = read(damaged(sample, random));
    expect(indicators.every(({ value }) => value !== '')).toBe(true);
    expect([...refused, ...notUsable].every(({ why }) => why.key.startsWith('intel.'))).toBe(true);
  }
}

function damaged(sample: Uint8Array, random: () => number): Uint8Array {
  const at = random() % (sample.length + 1);
  const to = Math.min(sample.length, at + (random() % 48));
  const kind = random() % 4;
  if (kind === 0) return sample.slice(0, at);
  if (kind === 1) return Buffer.concat([sample.subarray(0, at), sample.subarray(to)]);
  if (kind === 2) return Buffer.concat([sample.subarray(0, to), sample.subarray(at)]);
  const bytes = Uint8Array.from(sample);
  for (let i = 0; i <= random() % 6; i++) bytes[random() % Math.max(1, bytes.length)] = random() & 0xff;
  return bytes;
}

/** Xorshift (Marsaglia 2003): the same damage in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 1;
  };
}
