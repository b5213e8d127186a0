import type { FieldRecord } from '../record/field-record.ts';
import type { Value } from '../record/value.ts';
import type { Place } from '../record/place.ts';
import type { TableReader } from '../readers/contract.ts';
import { readLogTime } from '../time/read-log-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';

/** One table of a product: the columns it is known by, and which say when, where and what. */
export interface ProductTable {
  readonly channel: string;
  /** Columns that the table always has. */
  readonly has: readonly string[];
  /** Columns that state the time, the best first. */
  readonly time: readonly string[];
  readonly id?: string;
  readonly host?: string;
  readonly provider?: string;
}

/** What differs between the tables of products. */
export interface ProductTables extends Pick<TableReader, 'id' | 'evidence' | 'proven'> {
  readonly product: string;
  readonly tables: readonly ProductTable[];
}

/** A reader of the tables that a product exports. */
export function productTableReader({ product, tables, ...facts }: ProductTables): TableReader {
  return {
    ...facts,
    reads: 'csv',
    products: [product],
    claims: (columns) => (tableOf(tables, columns) === null ? 0 : 1),
    open: ({ record, time }, columns) => {
      const table = tableOf(tables, columns) ?? (tables[0] as ProductTable);
      return {
        row(cells, place, sink) {
          fillRow(record, columns, cells, place);
          fillFacts(record, table, product, time);
          sink.record(record);
        },
      };
    },
  };
}

function tableOf(tables: readonly ProductTable[], columns: readonly string[]): ProductTable | null {
  return tables.find(({ has }) => has.every((name) => columns.includes(name))) ?? null;
}

/** Cells beyond the last column are kept under their number. */
function fillRow(record: FieldRecord, columns: readonly string[], cells: readonly string[], place: Place): void {
  const beyond = cells.slice(columns.length).map((_, i) => `column ${columns.length + i + 1}`);
  const names = beyond.length === 0 ? columns : [...columns, ...beyond];
  const values: Value[] = names.map((_, i) => cells[i] ?? null);
  record.row(record.shapeOf(names), values, place);
}

function fillFacts(record: FieldRecord, table: ProductTable, product: string, settings: TimeSettings): void {
  const of = (name: string | undefined) => (name === undefined ? '' : record.value(name));
  record.source = record.sources.of(product, table.channel, of(table.provider));
  record.recordId = of(table.id);
  record.host = of(table.host);
  for (const name of table.time) {
    record.time = readLogTime(record.value(name), settings);
    if (record.time !== null) return;
  }
}
