import type { ByteStream, LineStream } from '../reading/streams.ts';
import type { LinesReader } from '../readers/contract.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import type { SourceContext } from '../reading/source.ts';
import type { Place } from '../record/place.ts';
import type { TextStart } from '../text/encoding.ts';
import { LineSplitter } from '../text/line-splitter.ts';
import { JoinedLines } from './joined-lines.ts';

/** Characters of a line that its reject shows. */
const excerpt = 120;

/**
 * Gives each line to the reader of the file; one that this does not know goes to whichever other reader claims it, and if
 * there is none, becomes a reject. Where the reader is that of an envelope, the others come first. Lines of white space are
 * passed over.
 */
export function lineFeed(
  text: TextStart,
  main: LinesReader,
  others: readonly LinesReader[],
  source: SourceContext,
): ByteStream {
  let sink!: RecordSink;
  const mainStream = main.open(source);
  const opened = new Map<LinesReader, LineStream>([[main, mainStream]]);
  const streamOf = (reader: LinesReader) => {
    const stream = opened.get(reader) ?? reader.open(source);
    opened.set(reader, stream);
    return stream;
  };
  const guests = main.claims === undefined ? [] : envelopesLast(others.filter((each) => each !== main));
  const isTaken = (text: string, place: Place) =>
    guests.some((guest) => guest.claims?.(text) === true && streamOf(guest).line(text, place, sink));
  const take = (text: string, place: Place): boolean => {
    if (main.isEnvelope === true && isTaken(text, place)) return true;
    if (mainStream.line(text, place, sink) || text.trim() === '') return true;
    return main.isEnvelope !== true && isTaken(text, place);
  };
  const line = (text: string, place: Place) => {
    if (take(text, place)) return;
    const why = { key: 'reader.line-unknown', values: { text: text.slice(0, excerpt) } } as const;
    sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
  };
  const joined = main.continues === undefined ? null : new JoinedLines(main.continues, take, line);
  const splitter = new LineSplitter(text, { line: joined?.line ?? line, reject: (reject) => sink.reject(reject) });
  return {
    push(bytes, to) {
      sink = to;
      splitter.push(bytes);
    },
    end(to) {
      sink = to;
      splitter.end();
      joined?.end();
      for (const stream of opened.values()) stream.end?.(to);
    },
  };
}

/** What is carried by another format is of its own format first. */
function envelopesLast(readers: readonly LinesReader[]): readonly LinesReader[] {
  const claiming = readers.filter((each) => each.claims !== undefined);
  return [
    ...claiming.filter((each) => each.isEnvelope !== true),
    ...claiming.filter((each) => each.isEnvelope === true),
  ];
}
