/**
 * Text of a value as Zeek had it: `\x09` is a tab, `\\` a backslash, and bytes beyond ASCII are UTF-8. A byte that is no
 * character stays as it is written, because Zeek's JSON writes it the same way and rules ask for it so.
 */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\\\|\\x[0-7][0-9a-fA-F]|(?:\\x[89a-fA-F][0-9a-fA-F])+/g, character);
}

function character(escape: string): string {
  if (escape === '\\\\') return '\\';
  const decoded = Buffer.from(escape.replaceAll('\\x', ''), 'hex').toString('utf8');
  return /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/.test(decoded) ? escape : decoded;
}
