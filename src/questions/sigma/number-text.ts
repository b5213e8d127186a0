/**
 * The one spelling of a decimal number, so that equal numbers are equal texts (`007`, `7.0` and `+7` are `7`). Text that is
 * no decimal number comes back as it is; hexadecimal stays text.
 */
export function canonicalNumber(text: string): string {
  const first = text.charCodeAt(0);
  const plain = first > 0x30 && first <= 0x39;
  if (plain && text.length < 16 && !text.includes('.')) return text;
  const number = decimalNumber(text);
  return number === null || (Math.abs(number) > Number.MAX_SAFE_INTEGER && !text.includes('.')) ? text : String(number);
}

/** The value of a decimal number, null for any other text. */
export function decimalNumber(text: string): number | null {
  if (text.length === 0 || text.length > 40 || !/^[+-]?\d+(?:\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  return number === 0 ? 0 : number;
}
