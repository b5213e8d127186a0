import { QueryFailure } from './query-failure.ts';
import type { QueryParser } from './query-parser.ts';
import { durationUs, type Span, spanOf } from './query-time.ts';
import { type Bound, readRange, takeComparison } from './ranges.ts';
import { endOfValue, nextChar, readPhrase, readWord, skipSpace } from './scanner.ts';

/** What follows `time` or `time:`; it narrows the period of the query and is no part of the tree. */
export function parseTime(parser: QueryParser, start: number): null {
  parser.times.push({ offset: start, span: spanHere(parser) });
  return null;
}

/** `last 24h`, the word being read already; false where no number follows, so that it is a word like any other. */
export function takeLast(parser: QueryParser, start: number): boolean {
  const after = { text: parser.text, at: parser.at };
  skipSpace(after);
  if (!/^\d$/.test(nextChar(after))) return false;
  const from = after.at;
  const length = durationUs(readWord(after, ''));
  if (length === null) throw new QueryFailure(from, 'query.duration-wrong');
  endOfValue(after);
  parser.at = after.at;
  const { nowUs } = parser.setting;
  parser.times.push({ offset: start, span: { fromUs: nowUs - length, toUs: nowUs } });
  return true;
}

function spanHere(parser: QueryParser): Span {
  const char = nextChar(parser);
  if (char === '[') return rangeSpan(parser);
  if (char !== '<' && char !== '>') return writtenSpan(parser, readMoment(parser));
  const op = takeComparison(parser);
  const { fromUs, toUs } = writtenSpan(parser, readMoment(parser));
  // "After a day" begins when the day is over, "until a day" holds the day.
  if (op === 'gt' || op === 'gte') return { fromUs: op === 'gt' ? toUs : fromUs, toUs: null };
  return { fromUs: null, toUs: op === 'lt' ? fromUs : toUs };
}

function rangeSpan(parser: QueryParser): Span {
  const start = parser.at;
  const [from, to] = readRange(parser);
  if (from.word === '*' && to.word === '*') throw new QueryFailure(start, 'query.range-open-both');
  return {
    fromUs: from.word === '*' ? null : writtenSpan(parser, from).fromUs,
    toUs: to.word === '*' ? null : writtenSpan(parser, to).toUs,
  };
}

function readMoment(parser: QueryParser): Bound {
  const offset = parser.at;
  const word = nextChar(parser) === '"' ? readPhrase(parser) : readWord(parser, '');
  if (word !== '') endOfValue(parser);
  return { word, offset };
}

function writtenSpan({ setting }: QueryParser, { word, offset }: Bound): Span {
  const span = spanOf(word, setting);
  if (span === null) throw new QueryFailure(offset, 'query.time-wrong');
  return span;
}
