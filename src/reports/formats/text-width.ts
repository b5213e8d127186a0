import stringWidth from 'string-width';
import type { Lang } from '#catalog/lang.ts';

/** Columns a terminal gives the text; Japanese takes two a character. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/** The text in at most `width` columns, with `…` where something was cut; characters are never cut apart. */
export function trimmed(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let left = width - 1;
  for (const { segment } of characters.segment(text.slice(0, width * 8))) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Lines of at most `width` columns, broken between words, or where Japanese may be broken. */
export function wrapped(text: string, width: number, lang: Lang): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, lang)) {
    if (line !== '' && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Words with the spaces and marks that follow them: a line never begins with a full stop or a closing bracket. */
function wordsOf(text: string, lang: Lang): readonly string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const previous = words.at(-1);
    if (previous !== undefined && joins(previous, segment)) words[words.length - 1] = previous + segment;
    else words.push(segment);
  }
  return words;
}

function joins(previous: string, segment: string): boolean {
  if (/\s$/.test(previous)) return false;
  const isWord = /^[\p{L}\p{N}]/u.test(segment);
  return !isWord || (/[\x21-\x7e]$/.test(previous) && /^[\x21-\x7e]/.test(segment)) || /[（「([]$/.test(previous);
}
