import type { NeedleSink, NumberedNeedle } from './needle.ts';

const LAST_ASCII = 0x7f;
const beyondAscii = /[^\u0000-\u007f]/;

/** Finds needles of one or two characters: the few in ASCII by a plain search, the many others by their first character. */
export class ShortIndex {
  private readonly ascii: readonly NumberedNeedle[];
  private readonly others: ReadonlyMap<number, readonly NumberedNeedle[]>;

  constructor(needles: readonly NumberedNeedle[]) {
    this.ascii = needles.filter(({ text }) => text.charCodeAt(0) <= LAST_ASCII);
    const others = needles.filter(({ text }) => text.charCodeAt(0) > LAST_ASCII);
    this.others = Map.groupBy(others, ({ text }) => text.charCodeAt(0));
  }

  scan(value: string, sink: NeedleSink): void {
    for (let i = 0; i < this.ascii.length; i++) {
      const { id, text } = this.ascii[i] as NumberedNeedle;
      if (value.includes(text)) sink.hit(id);
    }
    if (this.others.size > 0 && beyondAscii.test(value)) this.scanOthers(value, sink);
  }

  private scanOthers(value: string, sink: NeedleSink): void {
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (code <= LAST_ASCII) continue;
      for (const { id, text } of this.others.get(code) ?? []) if (value.startsWith(text, at)) sink.hit(id);
    }
  }
}
