import type { ByteStream, ValueStream } from '../reading/streams.ts';
import type { JsonReader } from '../readers/contract.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import type { SourceContext } from '../reading/source.ts';
import { parseJsonObject } from '../json/parse-json.ts';
import { ValueSplitter } from '../json/value-splitter.ts';
import { WideValueSplitter } from '../json/wide-value-splitter.ts';
import type { Place } from '../record/place.ts';
import type { TextStart } from '../text/encoding.ts';
import { LineSplitter } from '../text/line-splitter.ts';

const excerpt = 120;

/**
 * Gives each JSON object to the reader of the file, or to another that claims it with more right: a file may hold records of
 * several products.
 */
export function valueFeed(
  text: TextStart,
  framing: 'lines' | 'values',
  main: JsonReader,
  all: readonly JsonReader[],
  source: SourceContext,
): ByteStream {
  let sink!: RecordSink;
  const opened = new Map<JsonReader, ValueStream>();
  let last = main;
  const take = (json: string, place: Place) => {
    const value = parseJsonObject(json);
    if (value === null) {
      if (json.trim() !== '') sink.reject(noObject(json, place));
      return;
    }
    if (last.claims(value) < 1) last = best(all, value) ?? main;
    let stream = opened.get(last);
    if (stream === undefined) opened.set(last, (stream = last.open(source)));
    stream.value(value, place, sink);
  };
  const reject = (each: Parameters<RecordSink['reject']>[0]) => sink.reject(each);
  const splitter = splitterOf(text, framing, take, reject);
  let mark = splitter instanceof ValueSplitter ? text.markBytes : 0;
  return {
    push(bytes, to) {
      sink = to;
      // The mark before the text is no JSON; it is white space to the scanner.
      splitter.push(mark > 0 ? blanked(bytes, mark) : bytes);
      mark = Math.max(0, mark - bytes.length);
    },
    end(to) {
      sink = to;
      splitter.end();
      for (const stream of opened.values()) stream.end?.(to);
    },
  };
}

/** The scanner of braces knows UTF-8 and UTF-16; JSON in another encoding is read by lines. */
function splitterOf(
  text: TextStart,
  framing: 'lines' | 'values',
  take: (json: string, place: Place) => void,
  reject: RecordSink['reject'],
) {
  const isWide = text.encoding === 'utf-16le' || text.encoding === 'utf-16be';
  if (framing === 'lines' || (text.encoding !== 'utf-8' && !isWide))
    return new LineSplitter(text, { line: take, reject });
  return isWide ? new WideValueSplitter(text, { value: take, reject }) : new ValueSplitter({ value: take, reject });
}

function best(readers: readonly JsonReader[], value: Parameters<JsonReader['claims']>[0]): JsonReader | null {
  let found: JsonReader | null = null;
  let most = 0;
  for (const reader of readers) {
    const claim = reader.claims(value);
    if (claim > most) {
      most = claim;
      found = reader;
    }
  }
  return found;
}

function noObject(json: string, { offset, length }: Place) {
  const isJson = /^\s*["\d[tfn-]/.test(json);
  const values = { text: json.slice(0, excerpt) };
  return {
    offset,
    needed: 0,
    had: length,
    why: { key: isJson ? 'reader.json-no-object' : 'reader.json-wrong', values },
  } as const;
}

function blanked(bytes: Uint8Array, count: number): Uint8Array {
  return Buffer.from(bytes).fill(0x20, 0, Math.min(count, bytes.length));
}
