import type { Needle } from './needle.ts';
import type { FieldNeedle } from './witness.ts';

/** A needle of a rule group and where in it the grams begin by which it is found. */
export interface PlannedNeedle extends FieldNeedle {
  readonly at: number;
}

/** The needles of a rule group, worked out once when the rules are compiled. */
export interface NeedlePlan {
  readonly needles: readonly PlannedNeedle[];
  /** By rule: its needles, null for a rule that has to be asked always. */
  readonly byRule: readonly (readonly number[] | null)[];
  /** By field (`''` for keywords): every how many characters of a value a gram is looked up. */
  readonly strides: Readonly<Record<string, number>>;
}

/** Numbers the needles of the rules' witnesses and chooses, per field, how those that stand inside a value are found. */
export function planNeedles(witnesses: readonly (readonly FieldNeedle[] | null)[]): NeedlePlan {
  const numbers = new Map<string, number>();
  const needles: FieldNeedle[] = [];
  const byRule = witnesses.map((witness) => (witness === null ? null : [...new Set(witness.map(numberOf))]));
  function numberOf(needle: FieldNeedle): number {
    const key = needleKey(needle);
    let number = numbers.get(key);
    if (number === undefined) {
      number = needles.length;
      numbers.set(key, number);
      needles.push(needle);
    }
    return number;
  }
  const strides: Record<string, number> = {};
  const at = new Int32Array(needles.length);
  const byField = Map.groupBy(needles.keys(), (number) => (needles[number] as FieldNeedle).field ?? '');
  for (const [field, list] of byField) strides[field] = chooseGrams(list, needles, at);
  return { needles: needles.map((needle, number) => ({ ...needle, at: at[number] as number })), byRule, strides };
}

/** Two needles with the same key are the same question. */
export function needleKey(needle: FieldNeedle): string {
  return `${needle.field === null ? '' : `=${needle.field}`}\u0000${needle.op}\u0000${needle.text}`;
}

/** More posts than this cost more memory than a longer step saves time. */
const MAX_POSTS = 16_384;
const MAX_STRIDE = 8;

/**
 * Where every needle is long, only every n-th gram of a value is looked up, and a needle is entered under n grams in a
 * row: one of them is met wherever it stands. Which n (or, for n = 1, which one) is free, so the rarest are taken. A short
 * step is not worth it: then the one rarest gram of each needle tells more.
 */
function chooseGrams(numbers: readonly number[], needles: readonly Needle[], at: Int32Array): number {
  const inside = numbers.filter((number) => isInside(needles[number] as Needle));
  if (inside.length === 0) return 1;
  const texts = inside.map((number) => (needles[number] as Needle).text);
  const longest = Math.min(...texts.map((text) => text.length - 3), MAX_STRIDE);
  const stride = longest >= 4 && longest * inside.length <= MAX_POSTS ? longest : 1;
  const counts = countGrams(texts);
  for (const [i, number] of inside.entries()) at[number] = rarestWindow(texts[i] as string, stride, counts);
  return stride;
}

function isInside(needle: Needle): boolean {
  return needle.op === 'contains' && needle.text.length >= 4;
}

/** What most Windows values hold anyway: a gram of these tells nothing. */
const usual = [
  'c:\\windows\\system32\\',
  'c:\\program files (x86)\\',
  '\\microsoft\\',
  '\\users\\',
  '\\appdata\\local\\temp\\',
  '.exe',
  '.dll',
  'powershell',
  'cmd.exe',
  'http://www.',
  'https://',
  '-command ',
  'true',
  'false',
  'hklm\\software\\microsoft\\windows\\currentversion\\',
  '\\system\\currentcontrolset\\services\\',
  'imphash=',
];
const USUAL_WEIGHT = 1_000;

function countGrams(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (let at = 0; at + 4 <= text.length; at++) {
      const gram = text.slice(at, at + 4);
      counts.set(gram, (counts.get(gram) ?? 0) + weight);
    }
  };
  for (const text of usual) count(text, USUAL_WEIGHT);
  for (const text of texts) count(text, 1);
  return counts;
}

function rarestWindow(text: string, width: number, counts: ReadonlyMap<string, number>): number {
  let best = 0;
  let bestCount = Number.POSITIVE_INFINITY;
  for (let start = 0; start + width + 3 <= text.length; start++) {
    let count = 0;
    for (let at = start; at < start + width; at++) count += counts.get(text.slice(at, at + 4)) ?? 0;
    if (count < bestCount) {
      best = start;
      bestCount = count;
    }
  }
  return best;
}
