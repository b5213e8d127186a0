import type { Dialect, ParameterType } from './dialect.ts';
import type { LikePiece } from './nodes.ts';

/**
 * ClickHouse 24 and later. Its table has the fixed and ECS columns of store/schema/event-row.ts, and all values of the
 * original fields in `fields Map(String, Array(String))`; a field without a value has an empty array. Questions that are
 * compiled for it are given no field columns. What its functions for times and addresses read differs from DuckDB's in
 * corners (`1.2.3.04`, a year below 1900) and is not yet proven on the real product.
 */
export const clickhouse: Dialect = {
  parameter: (number, type) => `{p${number}:${types[type]}}`,
  quoted,
  functions: {
    lower: ([of = '']) => lower(of),
    lowerAll: ([of = '']) => lower(of),
    number: ([of = '']) =>
      `if(match(${of}, '^[+-]?[0-9]+([.][0-9]+)?$') AND length(${of}) <= 40, toFloat64OrNull(${of}), NULL)`,
    address: ([of = '']) => `lower(hex(toIPv6OrNull(splitByChar('%', ${of})[1])))`,
    time: ([of = '']) => `if(match(${of}, '^[0-9]{4}-'), parseDateTimeBestEffortOrNull(${of}, 'UTC'), NULL)`,
    decimal: ([of = '']) =>
      `if(match(${of}, '^0[xX][0-9a-fA-F]{1,16}$'), toString(reinterpretAsUInt64(reverse(unhex(leftPad(substring(${of}, 3), 16, '0'))))), ${of})`,
    join: ([list, between]) => `if(notEmpty(${list}), arrayStringConcat(${list}, ${between}), NULL)`,
    glue: ([between, ...texts]) =>
      `arrayStringConcat(arrayFilter(item -> item IS NOT NULL, [${texts.join(', ')}]), ${between})`,
    concat: (lists) => `arrayConcat(${lists.join(', ')})`,
    fieldValues: ([name]) => `"fields"[${name}]`,
    hasField: ([name]) => `mapContains("fields", ${name})`,
    spacedValues: ([name = '']) => `arrayFlatten(mapValues(${spaced(name)}))`,
    hasSpaced: ([name = '']) => `notEmpty(mapKeys(${spaced(name)}))`,
    otherValues: () => 'arrayFlatten(mapValues("fields"))',
    otherNames: () =>
      `arrayMap((key, held) -> if(notEmpty(held), '+', '-') || key, mapKeys("fields"), mapValues("fields"))`,
    isFilled: ([list]) => `notEmpty(${list})`,
  },
  text: {
    contains: (of, wanted) => `(position(${of}, ${wanted}) > 0)`,
    startswith: (of, wanted) => `startsWith(${of}, ${wanted})`,
    endswith: (of, wanted) => `endsWith(${of}, ${wanted})`,
    matches: (of, wanted) => `match(${of}, ${wanted})`,
  },
  like,
  part: (part, of) => `${parts[part]}(${of})`,
  list: (items) => `arrayFilter(item -> item IS NOT NULL, [${items.join(', ')}])`,
  any: (list, element, test) => `arrayExists(${element} -> coalesce(${test}, FALSE), ${list})`,
  each: (list, element, made) => `arrayMap(${element} -> ${made}, ${list})`,
  rows: (list) => `arrayJoin(${list})`,
  segments: null,
};

const types: Readonly<Record<ParameterType, string>> = {
  text: 'String',
  double: 'Float64',
  integer: 'Int64',
  boolean: 'Bool',
  texts: 'Array(String)',
};

const parts = {
  minute: 'toMinute',
  hour: 'toHour',
  day: 'toDayOfMonth',
  week: 'toISOWeek',
  month: 'toMonth',
  year: 'toYear',
} as const;

/** In double quotes a backslash escapes (ClickHouse documentation, "Syntax", identifiers). */
function quoted(identifier: string): string {
  return `"${identifier.replaceAll(/["\\]/g, '\\$&')}"`;
}

function lower(of: string): string {
  return `lowerUTF8(${of})`;
}

function spaced(name: string): string {
  const fits = `replaceAll(key, ' ', '') = ${name} OR replaceAll(key, ' ', '_') = ${name}`;
  return `mapFilter((key, held) -> position(key, ' ') > 0 AND (${fits}), "fields")`;
}

/** The backslash always escapes. */
function like(pieces: readonly LikePiece[]): { pattern: string; suffix: string } {
  const wild = (piece: Exclude<LikePiece, string>) => (piece.any === 'one' ? '_' : '%');
  const literal = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&');
  return {
    pattern: pieces.map((piece) => (typeof piece === 'string' ? literal(piece) : wild(piece))).join(''),
    suffix: '',
  };
}
