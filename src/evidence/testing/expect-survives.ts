import { expect } from 'vitest';
import type { Reader } from '../readers/contract.ts';
import { type ReadOptions, readSource } from './read-source.ts';

const mutations = 2_000;
const flips = 8;

/**
 * Reads 2,000 damaged copies of a sample: bytes changed, pieces cut out, put in twice or cut off at the end, from a fixed
 * seed. Nothing may throw, no record may stand outside the source, and its bytes have to be the source's own.
 */
export async function expectSurvivesMutations(
  reader: Reader,
  sample: Uint8Array,
  options: ReadOptions = {},
): Promise<void> {
  const random = numbersFrom(20_230_216);
  const whole = await readSource(reader, sample, options);
  expect(whole.rows.length).toBeGreaterThan(0);
  for (let i = 0; i < mutations; i++) {
    const damaged = mutated(sample, random);
    const { rows, rejects } = await readSource(reader, damaged, { ...options, piece: 1 + (random() % 4_096) });
    const outside = [...rows, ...rejects].filter(({ offset }) => offset < 0 || offset > damaged.length);
    expect(outside).toEqual([]);
  }
}

function mutated(sample: Uint8Array, random: () => number): Uint8Array {
  const bytes = Buffer.from(sample);
  const at = random() % (bytes.length + 1);
  const to = Math.min(bytes.length, at + (random() % 64));
  switch (random() % 4) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    default:
      for (let i = 0; i <= random() % flips; i++) bytes[random() % Math.max(1, bytes.length)] = random() & 0xff;
      return bytes;
  }
}

/** Linear congruential numbers (Numerical Recipes): the same damage in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
