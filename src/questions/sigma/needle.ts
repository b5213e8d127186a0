import type { TextOp } from './ast.ts';

/** A literal that some rule needs to find, in lower case, and how it has to stand in the value. */
export interface Needle {
  /** `number`: the whole value, compared as a number. */
  readonly op: TextOp | 'number';
  readonly text: string;
}

/** A needle and the number under which a sink hears of it. */
export interface NumberedNeedle {
  readonly id: number;
  readonly text: string;
  /** Where in the text its grams begin (needle-plan.ts). */
  readonly at: number;
}

export interface NeedleSink {
  /** Called for each needle found, possibly more than once for the same one. */
  hit(id: number): void;
}
