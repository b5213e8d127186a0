/** Takes steps, each of which makes a text shorter or leaves it, until one leaves it: a canonical value is its own canonical form. */
export function settled(text: string, step: (text: string) => string): string {
  for (let settling = text; ; ) {
    const next = step(settling);
    if (next === settling) return next;
    settling = next;
  }
}
