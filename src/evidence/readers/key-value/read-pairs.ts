interface Pairs {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const leastPairs = 3;
const mostPairs = 512;
const pair = /([A-Za-z_@][\w.@/-]{0,63})=(?:"((?:\\.|[^"\\])*)"|([^\s"]*))(?:[ ,;\t]{1,4}|$)/y;

/** The pairs a line is made of; null where anything else stands in it. */
export function readPairs(line: string): Pairs | null {
  const names: string[] = [];
  const values: string[] = [];
  const text = line.trimEnd();
  pair.lastIndex = 0;
  while (pair.lastIndex < text.length && names.length < mostPairs) {
    const found = pair.exec(text);
    if (found === null) return null;
    names.push(found[1] ?? '');
    values.push(found[2]?.replace(/\\(["\\])/g, '$1') ?? found[3] ?? '');
  }
  return names.length < leastPairs ? null : { names, values };
}
