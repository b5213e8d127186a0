import { IntelBook, type IntelContent } from '../intel-book.ts';
import { type IntelOptions, provenanceOf, shortComment } from '../intel-options.ts';
import { guessValue } from './guess-value.ts';
import { type ListLine, listLines } from './list-lines.ts';

/** Which of the three lists it is (signature-base, iocs/README.txt): said by its name there, by its heading here. */
export type SignatureBaseList = 'c2' | 'hash' | 'filename';

/**
 * Reads lists of `value;comment`, `value;score` or `expression;score;exclusion` (Neo23x0/signature-base). A score is a
 * confidence. Names of files are regular expressions on the whole path; one with an exclusion is no use without it.
 */
export function readSignatureBase(text: string, list: SignatureBaseList, options: IntelOptions): IntelContent {
  const book = new IntelBook();
  let heading = '';
  let begun = false;
  for (const line of listLines(text)) {
    if (line.value === '') {
      heading = begun ? line.comment : `${heading} ${line.comment}`;
      begun = false;
      continue;
    }
    begun = true;
    book.count('line');
    // A semicolon is part of the format, a hash sign may be part of an expression.
    const whole = line.comment === '' ? line.value : `${line.value} #${line.comment}`;
    if (list === 'filename') addExpression(book, options, { ...line, value: whole }, heading);
    else addValue(book, options, { ...line, value: whole }, heading);
  }
  return book.close();
}

function addValue(book: IntelBook, options: IntelOptions, { value, number }: ListLine, heading: string): void {
  const semicolon = value.indexOf(';');
  const written = semicolon < 0 ? value : value.slice(0, semicolon);
  const rest = semicolon < 0 ? '' : value.slice(semicolon + 1).trim();
  const guessed = guessValue(written);
  if (guessed === null) {
    book.refuse(written, String(number), { key: 'intel.value-unknown' });
    return;
  }
  const score = scoreOf(rest);
  const comment = shortComment(rest === '' || score !== null ? heading : rest);
  const provenance = provenanceOf(options, { comment, confidence: score ?? options.confidence });
  book.add(guessed.kind, guessed.text, provenance, String(number));
}

function addExpression(book: IntelBook, options: IntelOptions, { value, number }: ListLine, heading: string): void {
  const [, expression = value, score = '', exclusion = ''] =
    /^(.{1,4000}?);\s*(-?\d{1,4})\s*(?:;(.*))?$/.exec(value) ?? [];
  const place = String(number);
  if (exclusion.trim() !== '') book.cannotUse(value, place, { key: 'intel.pattern-exclusion' });
  else if (score.startsWith('-')) book.cannotUse(value, place, { key: 'intel.score-negative' });
  else {
    const confidence = scoreOf(score) ?? options.confidence;
    book.add('path-pattern', expression, provenanceOf(options, { comment: shortComment(heading), confidence }), place);
  }
}

function scoreOf(text: string): number | null {
  return /^\d{1,3}$/.test(text) ? Math.min(100, Number(text)) : null;
}
