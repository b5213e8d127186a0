export type Line = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The lines of NDJSON, each parsed. */
export function linesOf(ndjson: string): Line[] {
  if (ndjson === '') return [];
  if (!ndjson.endsWith('\n')) throw new Error('the last line has no end');
  return ndjson
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
