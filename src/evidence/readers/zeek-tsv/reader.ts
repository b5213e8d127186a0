import type { StatedTime } from '#base/event.ts';
import { readEpochTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';
import type { LineStream } from '#evidence/reading/streams.ts';
import type { SourceContext } from '#evidence/reading/source.ts';
import { plainHeader, withHeaderLine } from './header.ts';
import { type Layout, layoutOf, valuesOf } from './layout.ts';

/** Zeek logs as its ASCII writer makes them (Zeek manual, log formats). A new header may come anywhere in the file. */
export const reader: LinesReader = {
  id: 'zeek-tsv',
  reads: 'lines',
  evidence: ['logs.zeek'],
  products: ['zeek'],
  proven: true,
  recognise: ({ lines }) => (lines.slice(0, 16).some((line) => line.trimStart().startsWith('#separator ')) ? 1 : 0),
  open,
};

function open({ record }: SourceContext): LineStream {
  let header = plainHeader;
  let layout: Layout | null = null;
  return {
    line(text, place, sink) {
      if (isHeaderLine(text)) {
        header = withHeaderLine(header, text.trimStart());
        layout = null;
        return true;
      }
      if (header.fields.length === 0) return false;
      layout ??= layoutOf(header, record);
      const values = valuesOf(text, layout);
      if (values === null) {
        if (text.trim() === '') return true;
        const had = text.split(header.separator).length;
        const why = { key: 'zeek.columns', values: { needed: header.fields.length, had } } as const;
        sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
        return true;
      }
      record.row(layout.shape, values, place);
      record.source = layout.source;
      record.time = timeOf(values[layout.timeSlot]);
      const host = values[layout.hostSlot];
      if (typeof host === 'string') record.host = host;
      sink.record(record);
      return true;
    },
  };
}

/** A value that begins with # is escaped, so such a line is never a record. White space before it is an editor's. */
function isHeaderLine(text: string): boolean {
  return text.charCodeAt(0) === 0x23 || (text.charCodeAt(0) <= 0x20 && text.trimStart().startsWith('#separator '));
}

const secondDigits = 10;
const digits = 6;

/** `1521911720.865716`, as nearly every record has it, without taking the text apart. */
function timeOf(text: unknown): StatedTime | null {
  if (typeof text !== 'string') return null;
  const seconds = Number(text);
  const isUsual =
    text.length === secondDigits + 1 + digits && text[secondDigits] === '.' && seconds >= 1e9 && seconds < 1e10;
  if (!isUsual || text.includes('e')) return readEpochTime(text);
  // A double holds such a number to a tenth of a microsecond.
  return { us: Math.round(seconds * 1e6), text, offsetMinutes: 0, digits, assumed: [] };
}
