/** Numbers that look random and are the same for the same seed, on every machine. Not for secrets. */
export interface Random {
  /** At least 0, below `limit`. */
  below(limit: number): number;
  /** Both ends included. */
  between(low: number, high: number): number;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** That many hex digits, lower case. */
  hex(digits: number): string;
  /** A GUID in braces. */
  guid(): string;
}

/**
 * A stream of its own for each label, so that one more event in one log changes nothing in the others. Generator:
 * mulberry32, 32-bit integer steps only, so that no floating point differs between machines.
 */
export function randomFor(seed: number, label: string): Random {
  let state = (seed ^ hashOf(label)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const hex = (digits: number): string => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) < percent,
    pick(list) {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
    hex,
    guid: () => `{${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}}`,
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
