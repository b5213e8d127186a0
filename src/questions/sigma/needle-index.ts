import { machineCharacters } from '#base/event.ts';
import { EdgeIndex } from './edge-index.ts';
import { GramIndex } from './gram-index.ts';
import type { Needle, NeedleSink, NumberedNeedle } from './needle.ts';
import { canonicalNumber } from './number-text.ts';
import { ShortIndex } from './short-index.ts';
import { WholeIndex } from './whole-index.ts';

/** A number may be spelt with leading zeros and the like, up to this length. */
const MAX_NUMBER = 40;

/**
 * Finds all needles of one field in one value, in one pass over it: whole values, beginnings and ends by hash, everything
 * inside by grams. Every find is verified, so the index never says what is not there.
 */
export class NeedleIndex {
  /** Characters of free text that a value needs for any needle to stand in it; 0 if one may stand in a number or the like. */
  readonly freeText: number;
  private readonly whole: WholeIndex;
  private readonly numbers: WholeIndex | null;
  private readonly starts: EdgeIndex;
  private readonly ends: EdgeIndex;
  private readonly fours: GramIndex;
  private readonly threes: GramIndex;
  private readonly short: ShortIndex;

  constructor(needles: readonly (Needle & NumberedNeedle)[], stride: number) {
    this.freeText = needles.some(({ text }) => spelledByMachine(text))
      ? 0
      : Math.min(...needles.map(({ text }) => text.length));
    const of = (op: Needle['op'], least = 0, most = Number.POSITIVE_INFINITY) =>
      needles.filter(({ text, ...needle }) => needle.op === op && text.length >= least && text.length <= most);
    const whole = of('equals');
    this.whole = new WholeIndex(whole, Math.max(0, ...whole.map(({ text }) => text.length)));
    const numbers = of('number');
    this.numbers = numbers.length === 0 ? null : new WholeIndex(numbers, MAX_NUMBER);
    this.starts = new EdgeIndex(of('startswith'), false);
    this.ends = new EdgeIndex(of('endswith'), true);
    this.fours = new GramIndex(of('contains', 4), 4, stride);
    this.threes = new GramIndex(of('contains', 3, 3), 3, 1);
    this.short = new ShortIndex(of('contains', 1, 2));
  }

  /** Tells the sink every needle that stands in the lower-cased value. */
  scan(value: string, sink: NeedleSink): void {
    this.whole.scan(value, sink);
    if (this.numbers !== null) this.numbers.scan(canonicalNumber(value), sink);
    this.starts.scan(value, sink);
    this.ends.scan(value, sink);
    this.fours.scan(value, sink);
    this.threes.scan(value, sink);
    this.short.scan(value, sink);
  }
}

function spelledByMachine(text: string): boolean {
  for (const char of text) if ((char < '0' || char > '9') && !machineCharacters.includes(char)) return false;
  return true;
}
