import type { Value } from '#evidence/record/value.ts';
import { readEpochTime, readIsoTime } from '#evidence/time/read-time.ts';
import type { TableReader } from '../contract.ts';

interface Dialect {
  /** Program that wrote the table. */
  readonly program: string;
  /** Columns that every such table has. */
  readonly columns: readonly string[];
  /** Column of the time the flow began. */
  readonly time: string;
}

/** Columns as ra(1) of Argus names them, nfdump 1.6 (`-o csv`) and nfdump 1.7. */
const dialects: readonly Dialect[] = [
  { program: 'argus', columns: ['StartTime', 'Proto', 'SrcAddr', 'DstAddr', 'Dir'], time: 'StartTime' },
  { program: 'nfdump', columns: ['ts', 'te', 'td', 'sa', 'da', 'pr'], time: 'ts' },
  { program: 'nfdump', columns: ['firstSeen', 'srcAddr', 'dstAddr', 'proto'], time: 'firstSeen' },
];

/** Flow records as tables of Argus and nfdump. */
export const reader: TableReader = {
  id: 'flow-csv',
  reads: 'csv',
  evidence: ['netflow'],
  products: ['netflow'],
  proven: true,
  claims: (columns) => (dialectOf(columns) === undefined ? 0 : 1),
  open({ record, time }, columns) {
    const { program, time: timeColumn } = dialectOf(columns) ?? (dialects[0] as Dialect);
    const shape = record.shapeOf(columns);
    const source = record.sources.of('netflow', 'flow', program);
    const timeSlot = columns.indexOf(timeColumn);
    let isSummary = false;
    return {
      row(cells, place, sink) {
        // Below its flows nfdump writes a table of their sums.
        isSummary ||= cells.length === 1 && cells[0] === 'Summary';
        if (isSummary) return;
        if (cells.length !== columns.length) {
          const why = { key: 'flow.columns', values: { needed: columns.length, had: cells.length } } as const;
          sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
          return;
        }
        const values: Value[] = cells.map((cell) => cell.trim() || null);
        record.row(shape, values, place);
        record.source = source;
        const start = values[timeSlot];
        record.time = typeof start === 'string' ? (readIsoTime(start, time) ?? readEpochTime(start)) : null;
        sink.record(record);
      },
    };
  },
};

function dialectOf(columns: readonly string[]): Dialect | undefined {
  return dialects.find((dialect) => dialect.columns.every((column) => columns.includes(column)));
}
