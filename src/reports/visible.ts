/** Control, format and surrogate code points, and the two separators that end a line without looking like it. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Evidence may hold what changes how the text around it looks or behaves: terminal escapes, bidirectional overrides, NUL,
 * half a surrogate pair. Each becomes a word such as `⟨U+202E⟩`. Tabs and line ends stay.
 */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unseen, (unit) => (unit === '\n' || unit === '\t' ? unit : named(unit)));
}

/** The same on one line, for terminals: no text from evidence can begin a line of its own. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '⏎').replaceAll('\t', ' ');
}

function named(unit: string): string {
  return `⟨U+${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
