/**
 * Marks as a Japanese input method types them (Unicode block "Halfwidth and Fullwidth Forms", and the curly quotes that
 * some methods give for the quote key), read as the plain ones where they structure a query. The full-width space is white
 * space by itself.
 */
const plain: ReadonlyMap<string, string> = new Map([
  ['\uff1a', ':'],
  ['\uff02', '"'],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\uff08', '('],
  ['\uff09', ')'],
  ['\uff3b', '['],
  ['\uff3d', ']'],
  ['\uff1c', '<'],
  ['\uff1e', '>'],
  ['\uff1d', '='],
  ['\uff0a', '*'],
  ['\uff1f', '?'],
  ['\uff0d', '-'],
  ['\uff01', '!'],
]);

export function plainChar(char: string): string {
  return plain.get(char) ?? char;
}

/** Latin letters of full width made plain, and lower case: `ＡＮＤ` is `and`. */
export function plainWord(word: string): string {
  const narrow = word.replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
  return narrow.toLowerCase();
}
