import type { EventView } from '#base/event.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { Reason } from '#base/reason.ts';
import type { Query } from '#questions/query/query.ts';
import { QueryMatcher } from '#questions/query/query-matcher.ts';
import { queryWhere } from '#questions/query/query-sql.ts';
import { column, value } from '#store/sql/build.ts';
import { hitColumns, type SegmentQuestion, type SegmentRows } from './search-segments.ts';
import { StoredEvents } from './stored-event.ts';
import type { StoredRecord } from './stored-record.ts';

/** Normalised names that some log has. */
const ecsNames: ReadonlySet<string> = new Set(
  logSourcesOfCatalog.flatMap(({ columns, channels }) => [columns, ...Object.values(channels)].flatMap(Object.keys)),
);

/** A free query, asked as SQL. Its number is 0. */
export class QueryQuestion implements SegmentQuestion {
  private readonly query: Query;
  private readonly events = new StoredEvents();
  private readonly matcher: QueryMatcher;
  private record: StoredRecord | null = null;
  private unsure = false;

  constructor(query: Query) {
    this.query = query;
    this.matcher = new QueryMatcher(query, { ecs: ecsNames, value: (event, name) => this.columnOf(event, name) });
  }

  selects({ from, stored }: SegmentRows): ReturnType<SegmentQuestion['selects']> {
    const asked = queryWhere(this.query, stored, ecsNames);
    if (!asked.ok) return { selects: [], refused: new Map<number, Reason>([[0, asked.error]]) };
    this.unsure ||= asked.value.approximate;
    const keys = hitColumns.map((name) => ({ of: column(name), as: name }));
    const select = { columns: [...keys, { of: value(0n), as: 'rule' }], from, where: asked.value.where };
    return { selects: [select], refused: new Map() };
  }

  confirmed(record: StoredRecord, rules: readonly number[]): readonly number[] {
    if (!this.unsure) return rules;
    this.record = record;
    return this.matcher.matches(this.events.view(record)) ? rules : [];
  }

  private columnOf(_event: EventView, name: string): string {
    if (name === 'file' || name === 'sha256') return this.record?.[name] ?? '';
    return this.record?.columns[name] ?? '';
  }
}
