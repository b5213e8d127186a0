import type { SearchSegment } from '#app/hunt/live-segments.ts';
import type { RuleQuestion } from '#app/hunt/rule-question.ts';
import { hitColumns } from '#app/hunt/search-segments.ts';
import type { Statement } from '#store/drivers/duckdb/engine.ts';
import { fixedColumns } from '#store/schema/event-row.ts';
import { joinedNames } from '#store/schema/filled-names.ts';
import { childrenOf } from '#store/sql/children.ts';
import type { Select, Sql } from '#store/sql/nodes.ts';
import { readSegments } from '#store/sql/read-segments.ts';

/** Columns that the SQL of a question looks at to know whether a row is a hit. */
export function columnsAsked(question: RuleQuestion, segments: readonly SearchSegment[]): string[] {
  const names = joinedNames(segments.map(({ filled }) => filled));
  const { selects } = question.selects({
    from: { kind: 'segments', paths: segments.map(({ path }) => path) },
    stored: {
      columns: new Set(Object.keys(names.columns)),
      more: { valued: new Set(Object.keys(names.valued)), empty: new Set(names.empty) },
    },
    logs: segments.flatMap(({ logs }) => logs),
  });
  const keys: ReadonlySet<string> = new Set(hitColumns);
  const columns = new Set(selects.flatMap(columnsOfSelect));
  return [...columns].filter((name) => !keys.has(name)).sort();
}

/** Those of the innermost query: what is around it works on what that one hands out. */
function columnsOfSelect({ columns, from, where }: Select): readonly string[] {
  if (from.kind === 'select') return columnsOfSelect(from.select);
  return [...columns.map(({ of }) => of), ...(where === undefined ? [] : [where])].flatMap((node) => [
    ...columnsOf(node),
  ]);
}

function* columnsOf(node: Sql): Generator<string> {
  if (node.kind === 'column') yield node.name;
  for (const child of childrenOf(node)) yield* columnsOf(child);
}

/** Reads these columns of all rows to the end, each value, and nothing else. */
export function readStatement(columns: readonly string[], segments: readonly SearchSegment[]): Statement {
  const read = columns.map((name) =>
    isNumber(name) ? `max("${name}")` : `max(strlen("${name.replaceAll('"', '""')}"))`,
  );
  return {
    text: `SELECT count(*), ${read.join(', ')} FROM ${readSegments('$1')}`,
    values: [segments.map(({ path }) => path)],
  };
}

function isNumber(name: string): boolean {
  return (fixedColumns as Readonly<Record<string, string>>)[name] === 'BIGINT';
}
