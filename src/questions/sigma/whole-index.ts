import type { NeedleSink, NumberedNeedle } from './needle.ts';

/** Finds needles that are the whole value. */
export class WholeIndex {
  private readonly ids = new Map<string, number[]>();
  private readonly longest: number;

  /** `longest`: values beyond it are no needle; a number may be spelt longer than its needle. */
  constructor(needles: readonly NumberedNeedle[], longest: number) {
    this.longest = needles.length === 0 ? -1 : longest;
    for (const { id, text } of needles) {
      const known = this.ids.get(text);
      if (known === undefined) this.ids.set(text, [id]);
      else known.push(id);
    }
  }

  scan(value: string, sink: NeedleSink): void {
    if (value.length > this.longest) return;
    const found = this.ids.get(value);
    if (found !== undefined) for (let i = 0; i < found.length; i++) sink.hit(found[i] as number);
  }
}
