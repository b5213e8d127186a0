import type { Derivation, EventView } from '#base/event.ts';
import { IsoClock } from '#base/iso-clock.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { Columns } from './columns.ts';
import { LineBuffer } from './line-buffer.ts';
import { fieldsJson, jsonString } from './record-fields.ts';

/** Writes the `row` lines of a task. */
export class RowWriter {
  private readonly columns: Columns;
  private readonly lang: Lang;
  private readonly clock = new IsoClock();
  private readonly lines = new LineBuffer();
  private prefix = '';

  constructor(columns: Columns, lang: Lang) {
    this.columns = columns;
    this.lang = lang;
  }

  /** To be called before the first record of a source. */
  begin(file: string): void {
    this.prefix = `{"kind":"row","file":${jsonString(file)},"record":`;
  }

  add(event: EventView): void {
    const time = this.clock.iso(event.timeUs);
    const columns = this.columns.json(event);
    const fields = time === null ? `{${columns}}` : `{"@timestamp":"${time}"${columns === '' ? '' : ','}${columns}}`;
    this.lines.write(
      `${this.prefix}${jsonString(event.recordId)},"offset":${event.offset},"fields":${fields},"original":${fieldsJson(event)},${this.timeJson(event)}"derived":[${this.derivedJson(event)}]}\n`,
    );
  }

  get used(): number {
    return this.lines.used;
  }

  /** What was added since the last time. */
  take(): Uint8Array {
    return this.lines.take();
  }

  /** The time as it is written, with its offset from UTC in minutes and the digits of its fraction. */
  private timeJson({ time }: EventView): string {
    if (time === null) return '';
    const { text, offsetMinutes, digits } = time;
    return `"time":{"text":${jsonString(text)},"offset":${offsetMinutes},"digits":${digits}},`;
  }

  private derivedJson({ time, derived }: EventView): string {
    const assumed = time === null ? [] : time.assumed.map((each) => assumptions[each]);
    return [...assumed, ...derived]
      .map(({ step, why }) => `{"step":${jsonString(step)},"text":${jsonString(say(this.lang, why.key, why.values))}}`)
      .join(',');
  }
}

const assumptions: Readonly<Record<'year' | 'zone', Derivation>> = {
  year: { step: 'year', why: { key: 'reader.year-assumed' } },
  zone: { step: 'zone', why: { key: 'reader.zone-assumed' } },
};
