import { moreColumn } from '#store/schema/event-row.ts';
import { call, column, not } from './build.ts';
import type { MoreNames } from './event-fields.ts';
import type { Select, Source } from './nodes.ts';

export interface SegmentColumns {
  readonly path: string;
  readonly columns: readonly string[];
}

/**
 * Segments that one query may read together. DuckDB tells no columns apart by the case of their letters, not even quoted
 * ones: read together, `f:ProcessId` of one segment would be taken for `f:ProcessID` of another. The order is kept.
 */
export function segmentGroups(segments: readonly SegmentColumns[]): SegmentGroup[] {
  const groups: Draft[] = [];
  for (const { path, columns } of segments) {
    let group = groups.find(({ spelling }) => columns.every((name) => (spelling.get(folded(name)) ?? name) === name));
    if (group === undefined) {
      group = { paths: [], spelling: new Map() };
      groups.push(group);
    }
    group.paths.push(path);
    for (const name of columns) group.spelling.set(folded(name), name);
  }
  return groups.map(({ paths, spelling }) => ({ paths, columns: new Set(spelling.values()) }));
}

export interface SegmentGroup {
  readonly paths: readonly string[];
  readonly columns: ReadonlySet<string>;
}

interface Draft {
  readonly paths: string[];
  readonly spelling: Map<string, string>;
}

function folded(name: string): string {
  return name.toLowerCase();
}

/** Asks which names stand in `more`. Worth one look at that column before many questions: each then leaves it out if it can. */
export function moreNamesSelect(from: Source): Select {
  return {
    columns: [{ of: { kind: 'rows', list: call('otherNames') }, as: 'name' }],
    distinct: true,
    from,
    where: not({ kind: 'isNull', of: column(moreColumn) }),
  };
}

/** Reads the answer. */
export function moreNamesOf(rows: readonly Readonly<Record<string, unknown>>[]): MoreNames {
  const names = rows.map(({ name }) => String(name));
  const marked = (mark: string) => new Set(names.filter((name) => name.startsWith(mark)).map((name) => name.slice(1)));
  return { valued: marked('+'), empty: marked('-') };
}
