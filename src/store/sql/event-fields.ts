import { fieldPrefix } from '#store/schema/event-row.ts';
import { and, call, column, constant, not, or, value } from './build.ts';
import type { Sql } from './nodes.ts';

/** Which names the rows of a query can have, so that it asks for no column that is not there. */
export interface StoredNames {
  /** Columns, as they are named in the table (`f:CommandLine`). None of original fields for ClickHouse. */
  readonly columns: ReadonlySet<string>;
  /** Original fields in `more`; null: not known, so that any may stand there (and always for ClickHouse). */
  readonly more: MoreNames | null;
}

export interface MoreNames {
  /** Fields that have values there. */
  readonly valued: ReadonlySet<string>;
  /** Fields that stand there without a value. */
  readonly empty: ReadonlySet<string>;
}

/** Where the values of a field are. Each source holds only where its `when` is true. */
export interface FieldSql {
  /** Expressions of one value, null where there is none. */
  readonly single: readonly Guarded[];
  /** Expressions of a list of values. */
  readonly several: readonly Guarded[];
  /** Is the field part of the record, whatever it holds? */
  readonly present: Sql;
}

interface Guarded {
  readonly of: Sql;
  readonly when: Sql;
}

/** The field of exactly this name. */
export function exactField({ columns, more }: StoredNames, name: string): FieldSql {
  const own = hasColumn(columns, name) ? column(fieldPrefix + name) : null;
  const valued = more === null || more.valued.has(name);
  const listed = valued || more.empty.has(name);
  return {
    single: own === null ? [] : [always(own)],
    several: valued ? [always(call('fieldValues', value(name)))] : [],
    present: or([
      own === null ? constant(false) : not({ kind: 'isNull', of: own }),
      listed ? call('hasField', value(name)) : constant(false),
    ]),
  };
}

/**
 * The field of this name; in records without it, those whose names are the same but for spaces, or have spaces where it has
 * underscores (questions/sigma/event-context.ts).
 */
export function namedField(stored: StoredNames, name: string): FieldSql {
  const exact = exactField(stored, name);
  const spaced = spacedField(stored, name);
  const when = not(exact.present);
  const guarded = (sources: readonly Guarded[]) => sources.map(({ of, when: own }) => ({ of, when: and([own, when]) }));
  return {
    single: [...exact.single, ...guarded(spaced.single)],
    several: [...exact.several, ...guarded(spaced.several)],
    present: or([exact.present, spaced.present]),
  };
}

/** Every original field at once. */
export function everyField({ columns, more }: StoredNames): FieldSql {
  const names = fieldNames(columns).filter((name) => hasColumn(columns, name));
  const others = more === null || more.valued.size > 0;
  return {
    single: names.map((name) => always(column(fieldPrefix + name))),
    several: others ? [always(call('otherValues'))] : [],
    present: constant(true),
  };
}

/** All values as a list. */
export function listOf({ single, several }: FieldSql): Sql {
  const own: Sql = { kind: 'list', items: single.map(({ of }) => of) };
  const lists = several.map(({ of }) => of);
  return lists.length === 0 ? own : call('concat', own, ...lists);
}

/** All values as one text, in the order of the sources given. */
export function textOf(fields: readonly FieldSql[], between: string): Sql {
  const texts = fields.flatMap(({ single, several }) => [
    ...single.map(({ of }) => of),
    ...several.map(({ of }) => call('join', of, value(between))),
  ]);
  return call('glue', value(between), ...texts);
}

function spacedField(stored: StoredNames, name: string): FieldSql {
  const { columns, more } = stored;
  const known = more === null ? fieldNames(columns) : [...fieldNames(columns), ...more.valued, ...more.empty];
  const names = new Set(known.filter((each) => isSpaced(each, name)));
  const fields = [...names].map((each) => exactField(more === null ? { columns, more: noNames } : stored, each));
  return {
    single: fields.flatMap(({ single }) => single),
    several: [
      ...fields.flatMap(({ several }) => several),
      ...(more === null ? [always(call('spacedValues', value(name)))] : []),
    ],
    present: or([
      ...fields.map(({ present }) => present),
      more === null ? call('hasSpaced', value(name)) : constant(false),
    ]),
  };
}

const noNames: MoreNames = { valued: new Set(), empty: new Set() };

function isSpaced(written: string, wanted: string): boolean {
  return written.includes(' ') && (written.replaceAll(' ', '') === wanted || written.replaceAll(' ', '_') === wanted);
}

function fieldNames(columns: ReadonlySet<string>): string[] {
  return [...columns].filter((name) => name.startsWith(fieldPrefix)).map((name) => name.slice(fieldPrefix.length));
}

/** A name with a NUL character cannot be spelt, so a segment has no column of it. */
function hasColumn(columns: ReadonlySet<string>, name: string): boolean {
  return columns.has(fieldPrefix + name) && !name.includes('\0');
}

function always(of: Sql): Guarded {
  return { of, when: constant(true) };
}
