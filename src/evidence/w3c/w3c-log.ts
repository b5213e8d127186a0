import type { RecordShape, StatedTime } from '#base/event.ts';
import type { Head, SourceContext } from '../reading/source.ts';
import type { LineStream } from '../reading/streams.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import type { FieldRecord } from '../record/field-record.ts';
import type { Value } from '../record/value.ts';
import type { Place } from '../record/place.ts';
import { readIsoTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { w3cCells } from './w3c-cells.ts';

/** What a product makes of the W3C extended log file format. */
export interface W3cDialect {
  readonly product: string;
  readonly channel: string;
  /** Zone of its times; those of the format itself are UTC. */
  readonly time: (settings: TimeSettings) => TimeSettings;
  /** Values in double quotes, which may hold spaces. */
  readonly quotes: boolean;
  /** What else the dialect knows of a record, after its fields, source and time are there. */
  readonly complete?: (record: FieldRecord) => void;
  /** Names of fields that are made from others, and their values. */
  readonly added?: (names: readonly string[], values: readonly Value[]) => readonly (readonly [string, Value])[];
}

const halfDayUs = 12 * 3_600_000_000;
const dayUs = 86_400_000_000;
const dateStep = { step: 'date', why: { key: 'w3c.date-from-header' } } as const;

/** Lines of the W3C extended log file format (working draft WD-logfile-960323): `#` directives, and values named by `#Fields`. */
export function w3cStream(source: SourceContext, dialect: W3cDialect): LineStream {
  const { record } = source;
  const eventSource = record.sources.of(dialect.product, dialect.channel);
  const clock = new W3cClock(dialect.time(source.time));
  let names: readonly string[] = [];
  let separator = ' ';
  return {
    line(text: string, place: Place, sink: RecordSink) {
      if (text.startsWith('#')) {
        const fields = directive(text, 'Fields');
        const date = directive(text, 'Date');
        if (fields !== null) names = fields.split(/[ \t]+/);
        if (fields !== null) separator = fields.includes('\t') ? '\t' : ' ';
        if (date !== null) clock.date = date.slice(0, 10);
        return true;
      }
      const cells = w3cCells(text, text.includes('\t') ? '\t' : separator, dialect.quotes);
      if (names.length === 0 || cells === null || cells.length !== names.length) return false;
      const values = cells.map((cell) => (cell === '-' ? null : cell));
      const added = dialect.added?.(names, values) ?? [];
      record.row(shapeOf(record, names, added), [...values, ...added.map((each) => each[1])], place);
      record.source = eventSource;
      record.time = clock.read(record);
      if (clock.isFromHeader) record.derived = [dateStep];
      dialect.complete?.(record);
      sink.record(record);
      return true;
    },
  };
}

/** Whether a head has the directives of the format; `software` is what `#Software` has to begin with. */
export function hasW3cDirectives({ lines }: Head, software: string | null): boolean {
  const directives = lines.filter((line) => line.startsWith('#'));
  const says =
    software === null || directives.some((line) => directive(line, 'Software')?.startsWith(software) === true);
  return says && lines[0]?.startsWith('#') === true && directives.some((line) => directive(line, 'Fields') !== null);
}

function directive(line: string, name: string): string | null {
  return line.startsWith(`#${name}:`) ? line.slice(name.length + 2).trim() : null;
}

function shapeOf(
  record: FieldRecord,
  names: readonly string[],
  added: readonly (readonly [string, Value])[],
): RecordShape {
  return record.shapeOf(added.length === 0 ? names : [...names, ...added.map((each) => each[0])]);
}

/** Times of the records; the date may stand in the header alone, and goes on by a day when the clock starts anew. */
class W3cClock {
  date = '';
  isFromHeader = false;
  private readonly settings: TimeSettings;
  private last = Number.NaN;
  private days = 0;
  private lastDate = '';

  constructor(settings: TimeSettings) {
    this.settings = settings;
  }

  read(record: FieldRecord): StatedTime | null {
    const date = record.value('date');
    const time = record.value('time');
    this.isFromHeader = date === '' && time !== '';
    if (!this.isFromHeader) return readIsoTime(time === '' ? date : `${date} ${time}`, this.settings);
    const stated = readIsoTime(`${this.date} ${time}`, this.settings);
    return stated === null ? null : { ...stated, text: time, us: stated.us + this.daysPassed(stated.us) * dayUs };
  }

  private daysPassed(us: number): number {
    if (this.date !== this.lastDate) this.days = 0;
    else if (us < this.last - halfDayUs) this.days++;
    this.lastDate = this.date;
    this.last = us;
    return this.days;
  }
}
