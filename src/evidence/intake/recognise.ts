import { columnsOf, headerOf } from '../feeds/row-feed.ts';
import type { LinesReader, Reader } from '../readers/contract.ts';
import type { SourceHead } from './head-of.ts';

/** The reader that is most confident about a source that begins like this; null if none is. Of equals the first by id. */
export function recognise(head: SourceHead, readers: readonly Reader[]): Reader | null {
  let found: Reader | null = null;
  let most = 0;
  const columns = columnsOf(headerOf(head.lines));
  for (const reader of readers) {
    const confidence = confidenceOf(reader, head, columns);
    if (confidence > most) {
      most = confidence;
      found = reader;
    }
  }
  return found;
}

function confidenceOf(reader: Reader, head: SourceHead, columns: readonly string[]): number {
  switch (reader.reads) {
    case 'ranges':
      return reader.recognise(head.bytes);
    case 'lines':
      return head.text === null ? 0 : (reader.recognise?.(head) ?? shareClaimed(reader, head.lines));
    case 'json':
      return Math.max(0, ...head.json.map((record) => reader.claims(record)));
    case 'csv':
      return head.text === null || columns.length === 0 ? 0 : reader.claims(columns);
    default:
      return reader.recognise(head);
  }
}

/** Less than certain: a line says less than a signature. */
const mostByLines = 0.9;

function shareClaimed(reader: LinesReader, all: readonly string[]): number {
  const lines = all.filter((line) => line.trim() !== '');
  if (reader.claims === undefined || lines.length === 0) return 0;
  const claimed = lines.filter((line) => reader.claims?.(line)).length;
  // A few good lines in a file of others are worth reading; one in a thousand may be chance.
  return claimed / lines.length < 0.05 ? 0 : (claimed / lines.length) * mostByLines;
}
