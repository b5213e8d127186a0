import type { ByteStream, LinesReader, LineStream, RecordSink, SourceContext } from '../readers/contract.ts';
import type { Place } from '../record/place.ts';
import type { TextStart } from '../text/encoding.ts';
import { LineSplitter } from '../text/line-splitter.ts';

/** Characters of a line that its reject shows. */
const excerpt = 120;

/**
 * Gives each line to the reader of the file; one that this does not know goes to whichever other reader claims it, and if
 * there is none, becomes a reject. Lines of white space are passed over.
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
  const guests = main.claims === undefined ? [] : others.filter((each) => each !== main && each.claims !== undefined);
  const line = (text: string, place: Place) => {
    if (mainStream.line(text, place, sink) || text.trim() === '') return;
    for (const guest of guests)
      if (guest.claims?.(text) === true && streamOf(guest).line(text, place, sink)) return;
    const why = { key: 'reader.line-unknown', values: { text: text.slice(0, excerpt) } } as const;
    sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
  };
  const splitter = new LineSplitter(text, { line, reject: (reject) => sink.reject(reject) });
  return {
    push(bytes, to) {
      sink = to;
      splitter.push(bytes);
    },
    end(to) {
      sink = to;
      splitter.end();
      for (const stream of opened.values()) stream.end?.(to);
    },
  };
}
