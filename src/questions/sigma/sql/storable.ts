/**
 * Can a stored value hold the text as it is? Half of a surrogate pair cannot be stored, and U+FFFD may stand for such a half,
 * so that a rule which asks for either cannot be answered from a row.
 */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\ufffd');
}
