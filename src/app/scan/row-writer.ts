import type { Derivation, EventView, StatedTime } from '#base/event.ts';
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
      `${this.prefix}${jsonString(event.recordId)},"offset":${event.offset},"fields":${fields},"original":${fieldsJson(event)},"derived":[${this.derivedJson(event)}]}\n`,
    );
  }

  get used(): number {
    return this.lines.used;
  }

  /** What was added since the last time. */
  take(): Uint8Array {
    return this.lines.take();
  }

  private derivedJson({ time, derived }: EventView): string {
    // A reader that took the zone or the year from the log itself says so in its own words.
    const own = new Set(derived.map(({ step }) => step));
    const stated = time === null ? [] : stepsOf(time).filter(({ step }) => !own.has(step));
    return [...stated, ...derived]
      .map(({ step, why }) => `{"step":${jsonString(step)},"text":${jsonString(say(this.lang, why.key, why.values))}}`)
      .join(',');
  }
}

/** A time that does not stand in UTC as it is written: its text, the offset it states, and what had to be assumed. */
function stepsOf({ text, offsetMinutes, digits, assumed }: StatedTime): Derivation[] {
  if (offsetMinutes === 0) return [];
  const values = {
    text,
    offset: offsetMinutes === null ? '–' : offsetText(offsetMinutes),
    digits: Math.max(0, digits),
  };
  return [{ step: 'time', why: { key: 'reader.time-stated', values } }, ...assumed.map((each) => assumptions[each])];
}

function offsetText(minutes: number): string {
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const assumptions: Readonly<Record<'year' | 'zone', Derivation>> = {
  year: { step: 'year', why: { key: 'reader.year-assumed' } },
  zone: { step: 'zone', why: { key: 'reader.zone-assumed' } },
};
