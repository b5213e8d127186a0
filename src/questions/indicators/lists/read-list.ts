import { IntelBook, type IntelContent } from '../intel-book.ts';
import { type IntelOptions, provenanceOf, shortComment } from '../intel-options.ts';
import { guessValue } from './guess-value.ts';
import { listLines } from './list-lines.ts';

/** A hosts file sends a name nowhere. */
const nowhere = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+/;

/** Reads a plain list: a value a line, of any kind, comments allowed. */
export function readList(text: string, options: IntelOptions): IntelContent {
  const book = new IntelBook();
  const plain = provenanceOf(options);
  for (const { number, value, comment } of listLines(text)) {
    if (value === '') continue;
    book.count('line');
    const guessed = guessValue(value.replace(nowhere, ''));
    const place = String(number);
    if (guessed === null) {
      book.refuse(value, place, { key: 'intel.value-unknown' });
      continue;
    }
    const { kind, text: own, port } = guessed;
    const labels = port === '' ? [] : [`port:${port}`];
    const isPlain = comment === '' && port === '';
    book.add(kind, own, isPlain ? plain : { ...plain, comment: shortComment(comment), labels }, place);
  }
  return book.close();
}
