/** The first line of a text: what stands behind it may come from anyone, and must not hide what the first one says. */
export function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
