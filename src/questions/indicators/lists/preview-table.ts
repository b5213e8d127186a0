import { mispValues } from '../misp/attribute-kinds.ts';
import { type ColumnRole, isKind, roleOfName } from './column-roles.ts';
import { guessValue } from './guess-value.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** How a table would be read: shown before it is taken, and given back changed or as it is. */
export interface TablePreview {
  readonly delimiter: string;
  readonly hasHeader: boolean;
  readonly columns: readonly TableColumn[];
  /** The first rows. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
}

export interface TableColumn {
  readonly name: string;
  readonly role: ColumnRole;
}

/** Rows whose cells are looked at, and the part of them that has to agree (own). */
const lookedAt = 200;
const agreement = 0.6;
const sampleRows = 5;

/** Guesses what each column of a delimited text holds: by its name, and where that says nothing, by its values. */
export function previewTable(text: string): TablePreview {
  const { delimiter, rows } = tableRows(text);
  const [first] = rows;
  const hasHeader = first !== undefined && !first.cells.some((cell) => guessValue(cell) !== null);
  const body = hasHeader ? rows.slice(1) : rows;
  const columns = guessColumns(hasHeader ? first.cells : [], body);
  const sample = body.slice(0, sampleRows).map(({ cells }) => cells);
  return { delimiter, hasHeader, columns, sample, rows: body.length };
}

/** Roles of columns of given names and rows. */
export function guessColumns(header: readonly string[], rows: readonly TableRow[]): readonly TableColumn[] {
  const width = Math.max(header.length, ...rows.slice(0, lookedAt).map(({ cells }) => cells.length), 0);
  const columns = Array.from({ length: width }, (_, i): TableColumn => {
    const name = header[i] ?? '';
    const named = roleOfName(name);
    const cells = rows.slice(0, lookedAt).map((row) => row.cells[i] ?? '');
    return { name, role: named === null ? roleOfValues(cells, name !== '') : confirmed(named, cells) };
  });
  return withOnePattern(columns);
}

/** Headings lie: a column `host` full of addresses holds values of any kind. */
function confirmed(role: ColumnRole, cells: readonly string[]): ColumnRole {
  if (!isKind(role) || !['ip', 'cidr', 'domain', 'url', 'md5', 'sha1', 'sha256'].includes(role)) return role;
  const guessed = cells.flatMap((cell) => guessValue(cell)?.kind ?? []);
  const others = guessed.filter((kind) => kind !== role).length;
  return guessed.length > 0 && others > guessed.length * (1 - agreement) ? 'any' : role;
}

/** A named column whose name says nothing describes something else, unless its values are clear and no domain. */
function roleOfValues(cells: readonly string[], isNamed: boolean): ColumnRole {
  const filled = cells.filter((cell) => cell !== '');
  const patterns = filled.filter((cell) => /^\[[^\]]{3,}/.test(cell) && cell.includes(':')).length;
  if (filled.length === 0) return null;
  if (patterns >= filled.length * agreement) return 'pattern';
  const kinds = filled.flatMap((cell) => guessValue(cell)?.kind ?? []);
  const unclear = isNamed && kinds.every((kind) => kind === 'domain' || kind === 'url');
  return kinds.length < filled.length * agreement || unclear ? null : 'any';
}

/** Exports of STIX hold a pattern and the same value again as its name; the pattern says more. */
function withOnePattern(columns: readonly TableColumn[]): readonly TableColumn[] {
  if (!columns.some(({ role }) => role === 'pattern')) return columns;
  return columns.map((column) => (column.role === 'any' || isKind(column.role) ? { ...column, role: null } : column));
}

/** What a `type` cell says of the value beside it: the name of a kind, or a MISP type. */
export function valuesOfType(
  type: string,
  value: string,
): readonly { readonly kind: ColumnRole; readonly text: string }[] {
  const role = roleOfName(type);
  if (isKind(role)) return [{ kind: role, text: value }];
  const values = mispValues(type.trim().toLowerCase(), value);
  if (values === null) return [];
  return values.map(({ kind, text }) => ({ kind: kind === 'host' ? 'any' : kind, text }));
}
