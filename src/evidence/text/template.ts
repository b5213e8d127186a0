/** What a text says at the places of a template, by name; null where it does not fit. */
export type Template = (text: string) => Readonly<Record<string, string>> | null;

/**
 * A sentence with places: `Deny {protocol} src {source} dst {target}`. A place takes what stands before the next words of the
 * template, the last one all the rest; text behind the template's last words is of no interest. Each word is looked for once,
 * so the time grows with the text only.
 */
export function templateOf(sentence: string): Template {
  const parts = sentence.split(/\{(\w+)\}/);
  const opening = parts[0] ?? '';
  const places = Array.from({ length: (parts.length - 1) / 2 }, (_, i) => ({
    name: parts[2 * i + 1] ?? '',
    until: parts[2 * i + 2] ?? '',
  }));
  return (text) => {
    if (!text.startsWith(opening)) return null;
    const values: Record<string, string> = Object.create(null);
    let at = opening.length;
    for (const { name, until } of places) {
      const end = until === '' ? text.length : text.indexOf(until, at);
      if (end < 0) return null;
      values[name] = text.slice(at, end);
      at = end + until.length;
    }
    return values;
  };
}
