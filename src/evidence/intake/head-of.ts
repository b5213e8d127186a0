import { parseJsonObject } from '../json/parse-json.ts';
import type { JsonObject } from '../json/json-object.ts';
import { ValueSplitter } from '../json/value-splitter.ts';
import { WideValueSplitter } from '../json/wide-value-splitter.ts';
import type { Head } from '../reading/source.ts';
import { encodingOf, type TextStart } from '../text/encoding.ts';
import { LineSplitter } from '../text/line-splitter.ts';

/** A head, and how its text is to be read. */
export interface SourceHead extends Head {
  /** Null where the bytes are no text. */
  readonly text: TextStart | null;
  /** JSON records are lines of their own, or they are found by their braces. */
  readonly jsonFraming: 'lines' | 'values' | null;
}

/** As much of a source as its reader is chosen by. */
export const headBytes = 64 << 10;

const mostLines = 200;
const mostRecords = 8;

/** Looks at the first bytes of a source; `isWhole` says that there are no more. */
export function headOf(name: string, bytes: Uint8Array, isWhole: boolean): SourceHead {
  const text = bytes.length === 0 ? null : encodingOf(bytes, isWhole);
  const lines = text === null ? [] : linesOf(bytes, text);
  const { records, framing } = jsonOf(bytes, text, lines, isWhole);
  return { name, bytes, text, lines, json: records, jsonFraming: framing };
}

function linesOf(bytes: Uint8Array, start: TextStart): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter(start, {
    line: (line) => void (lines.length < mostLines && lines.push(line)),
    reject: () => {},
  });
  splitter.push(bytes);
  splitter.end();
  return lines;
}

interface JsonHead {
  readonly records: readonly JsonObject[];
  readonly framing: SourceHead['jsonFraming'];
}

const noJson: JsonHead = { records: [], framing: null };

function jsonOf(bytes: Uint8Array, text: TextStart | null, lines: readonly string[], isWhole: boolean): JsonHead {
  if (text === null) return noJson;
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  if (!first.startsWith('{') && !first.startsWith('[')) return noJson;
  const framed = valuesOf(bytes, text);
  const byLine = lines.slice(0, -1).filter((line) => line.trim() !== '');
  const single = byLine.length === 0 && isWhole ? lines : byLine;
  const parsed = single.slice(0, mostRecords).map(parseJsonObject);
  const areLines = parsed.length > 0 && parsed[0] !== null && !isEnvelope(framed, parsed[0]);
  if (areLines) return { records: parsed.filter((each) => each !== null), framing: 'lines' };
  return { records: framed, framing: 'values' };
}

/** The list inside an envelope gives other records than the line that holds it. */
function isEnvelope(framed: readonly JsonObject[], line: JsonObject): boolean {
  return framed.length > 0 && JSON.stringify(framed[0]) !== JSON.stringify(line);
}

/** Whole records of the head; where the first is longer than the head, none. */
function valuesOf(bytes: Uint8Array, text: TextStart): JsonObject[] {
  const records: JsonObject[] = [];
  const sink = {
    value: (json: string) => {
      const value = records.length < mostRecords ? parseJsonObject(json) : null;
      if (value !== null) records.push(value);
    },
    reject: () => {},
  };
  if (text.encoding === 'utf-16le' || text.encoding === 'utf-16be') new WideValueSplitter(text, sink).push(bytes);
  else new ValueSplitter(sink).push(bytes.subarray(text.markBytes));
  return records;
}
