import { createHash } from 'node:crypto';

/** How many different values the events show, and how many of each kind the list of indicators has. */
const different = { address: 40_000, domain: 30_000, sha256: 30_000 } as const;
export type ValueKind = keyof typeof different;
const valueKinds = Object.keys(different) as readonly ValueKind[];

/** So many indicators of each kind stand in events at all: most of a list is never seen. */
export const seenOfKind = 25;
export const indicatorCount = Object.values(different).reduce((sum, count) => sum + count, 0);

const made: Readonly<Record<ValueKind, (n: number) => string>> = {
  address,
  domain: (n) => `${word(n)}.${word(n * 7 + 3)}.zz`,
  sha256: (n) => createHash('sha256').update(`file ${n}`).digest('hex').toUpperCase(),
};

/**
 * Values of the events, by kind. All are made up, and nothing is ever sent to one: the names end in a code that ISO 3166 keeps for
 * its users. What standards reserve for examples (RFC 5737, RFC 2606) would not do: as indicators such values are put aside.
 */
export function eventValues(): Readonly<Record<ValueKind, readonly string[]>> {
  return valuesFrom(0, (count) => count);
}

/** Indicators that stand in some events. */
export function seenIndicators(): Readonly<Record<ValueKind, readonly string[]>> {
  return valuesFrom(1_000_000, () => seenOfKind);
}

/** The list of indicators, a value a line, those that are seen spread among the others. */
export function indicatorList(): string {
  const all = valuesFrom(1_000_000, (count) => count);
  const lines: string[] = [];
  const longest = Math.max(...Object.values(different));
  for (let i = 0; i < longest; i++)
    // 7,919 is prime to all the counts: every value comes once.
    for (const kind of valueKinds)
      if (i < different[kind]) lines.push(all[kind][(i * 7_919) % different[kind]] as string);
  return `${lines.join('\n')}\n`;
}

function valuesFrom(first: number, howMany: (count: number) => number): Record<ValueKind, string[]> {
  const values = Object.entries(different).map(([kind, count]) => [
    kind,
    Array.from({ length: howMany(count) }, (_, i) => made[kind as ValueKind](first + i)),
  ]);
  return Object.fromEntries(values) as Record<ValueKind, string[]>;
}

/** 22.0.0.0/8; steps of an odd number meet no address twice. */
function address(n: number): string {
  const at = Math.imul(n, 2_654_435_761) & 0xff_ffff;
  return `22.${at >>> 16}.${(at >>> 8) & 0xff}.${at & 0xff}`;
}

/** A name that can be spoken, another for each number below 2^28. */
function word(n: number): string {
  let left = (Math.imul(n, 40_503) >>> 0) % 2 ** 28;
  let text = '';
  do {
    text += `${'bdfgklmnprstvwxz'[left & 15]}${'aeio'[(left >>> 4) & 3]}`;
    left >>>= 6;
  } while (left > 0);
  return text;
}
