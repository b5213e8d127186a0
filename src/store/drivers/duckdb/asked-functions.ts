/**
 * Table functions that a user's SELECT may call: they make rows of values. All others are refused by their absence here: they
 * read files or databases, or change what the engine does though they look like a SELECT (enable_logging, enable_profiling
 * and checkpoint of DuckDB 1.5).
 */
const allowed: ReadonlySet<string> = new Set([
  'generate_series',
  'json_each',
  'json_tree',
  'range',
  'repeat',
  'repeat_row',
  'unnest',
]);

/**
 * Table functions called anywhere in a SELECT that are not allowed, in order; null where the text is no SELECT. `serialized`: what
 * the engine's own parser makes of it (`json_serialize_sql`).
 */
export function functionsRefused(serialized: string): readonly string[] | null {
  const parsed = JSON.parse(serialized) as { readonly error: boolean };
  if (parsed.error) return null;
  const refused: string[] = [];
  const waiting: unknown[] = [parsed];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const name = calledBy(node);
    if (name !== null && !allowed.has(name)) refused.push(name);
    waiting.push(...Object.values(node).toReversed());
  }
  return refused;
}

/** Name of the function, of a node that is a call in the place of a table. */
function calledBy(node: object): string | null {
  if (!('type' in node && node.type === 'TABLE_FUNCTION')) return null;
  const called = 'function' in node ? (node.function as { readonly function_name?: unknown }) : null;
  return String(called?.function_name ?? '').toLowerCase();
}
