import type { Dialect } from './dialect.ts';
import { newLowerLetters, newUpperLetters } from './lower-case.ts';
import type { LikePiece } from './nodes.ts';
import { readSegments } from './read-segments.ts';

/**
 * DuckDB 1.5 over segments as store/schema/event-row.ts lays them out. Identifiers are equal here if they differ in the
 * case of letters only, even quoted ones; segments.ts keeps such columns apart.
 */
export const duckdb: Dialect = {
  parameter: (number) => `$${number}`,
  quoted,
  functions: {
    lower: ([of = '']) => lower(of),
    lowerAll: ([of = '']) => lower(`translate(${of}, '${newUpperLetters}', '${newLowerLetters}')`),
    number: ([of = '']) =>
      once(
        of,
        'digits',
        (digits) =>
          `CASE WHEN length(${digits}) <= 40 AND regexp_full_match(${digits}, '[+-]?[0-9]+([.][0-9]+)?') THEN TRY_CAST(${digits} AS DOUBLE) END`,
      ),
    address: ([of = '']) => address(of),
    time: ([of = '']) => time(of),
    decimal: ([of = '']) =>
      `CASE WHEN regexp_full_match(${of}, '0[xX][0-9a-fA-F]{1,16}') THEN CAST(TRY_CAST('0x' || substr(${of}, 3) AS UBIGINT) AS VARCHAR) ELSE ${of} END`,
    join: ([list = '', between]) =>
      once(list, 'list', (of) => `CASE WHEN len(${of}) > 0 THEN array_to_string(${of}, ${between}) END`),
    glue: (args) => `concat_ws(${args.join(', ')}, NULL)`,
    concat: (lists) => `list_concat(${lists.join(', ')})`,
    fieldValues: ([name = '']) => `CAST(json_extract("more", ${pointer(name)}) AS VARCHAR[])`,
    hasField: ([name = '']) => `json_exists("more", ${pointer(name)})`,
    spacedValues: ([name = '']) => `flatten(list_transform(${spaced(name)}, lambda spaced: spaced.value))`,
    hasSpaced: ([name = '']) => `(len(${spaced(name)}) > 0)`,
    otherValues: () => `flatten(map_values(${moreMap}))`,
    otherNames: () =>
      `list_transform(map_entries(${moreMap}), lambda other: CASE WHEN len(other.value) > 0 THEN '+' ELSE '-' END || other.key)`,
    isFilled: ([list]) => `(len(${list}) > 0)`,
  },
  text: {
    contains: (of, wanted) => `contains(${of}, ${wanted})`,
    startswith: (of, wanted) => `starts_with(${of}, ${wanted})`,
    endswith: (of, wanted) => `ends_with(${of}, ${wanted})`,
    matches: (of, wanted) => `regexp_matches(${of}, ${wanted})`,
  },
  like,
  part: (part, of) => `${part}(${of})`,
  list: (items) =>
    items.length === 0 ? 'CAST([] AS VARCHAR[])' : `list_filter([${items.join(', ')}], lambda item: item IS NOT NULL)`,
  any: (list, element, test) => `list_bool_or(list_transform(${list}, lambda ${element}: ${test}))`,
  each: (list, element, made) => `list_transform(${list}, lambda ${element}: ${made})`,
  rows: (list) => `unnest(${list})`,
  segments: (paths) => readSegments(paths, 'filename = true', 'file_row_number = true'),
};

function quoted(identifier: string): string {
  if (identifier.includes('\0')) throw new Error('an identifier holds a NUL character');
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** U+0130 is the one letter whose lower case is two characters; DuckDB makes an i of it. */
function lower(of: string): string {
  return once(
    of,
    'spelt',
    (spelt) =>
      `lower(CASE WHEN contains(${spelt}, chr(304)) THEN replace(${spelt}, chr(304), 'i' || chr(775)) ELSE ${spelt} END)`,
  );
}

/** Names a long expression that is used several times: a list of one element, gone through by a lambda. */
function once(of: string, name: string, made: (of: string) => string): string {
  return of.length < 100 ? made(of) : `list_transform([${of}], lambda ${name}: ${made(name)})[1]`;
}

const moreMap = `from_json("more", '"MAP(VARCHAR, VARCHAR[])"')`;

/** RFC 6901. */
function pointer(name: string): string {
  return `'/' || replace(replace(${name}, '~', '~0'), '/', '~1')`;
}

function spaced(name: string): string {
  const fits = `replace(spaced.key, ' ', '') = ${name} OR replace(spaced.key, ' ', '_') = ${name}`;
  return `list_filter(map_entries(${moreMap}), lambda spaced: contains(spaced.key, ' ') AND (${fits}))`;
}

/** Without an escape character DuckDB is four times faster, so it is given only where one is needed. */
function like(pieces: readonly LikePiece[]): { pattern: string; suffix: string } {
  const wild = (piece: Exclude<LikePiece, string>) => (piece.any === 'one' ? '_' : '%');
  const escapes = pieces.some((piece) => typeof piece === 'string' && /[%_]/.test(piece));
  const literal = (text: string) => (escapes ? text.replaceAll(/[\\%_]/g, '\\$&') : text);
  const pattern = pieces.map((piece) => (typeof piece === 'string' ? literal(piece) : wild(piece))).join('');
  return { pattern, suffix: escapes ? " ESCAPE '\\'" : '' };
}

const octet = '(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])';
const ipv4 = `${octet}([.]${octet}){3}`;
const hexGroup = '[0-9a-fA-F]{1,4}';

/** What questions/sigma/cidr.ts reads as an address; a zone index (`%eth0`) is dropped. Lambdas of one element name steps. */
function address(of: string): string {
  const octets = [1, 2, 3, 4].map((i) => `TRY_CAST(split_part(octets, '.', ${i}) AS INTEGER)`).join(', ');
  const hex = (dotted: string) =>
    `list_transform([${dotted}], lambda octets: format('{:02x}{:02x}{:02x}{:02x}', ${octets}))[1]`;
  const groups = `list_transform(string_split(half, ':'), lambda part: CASE WHEN contains(part, '.') THEN ${hex('part')} ELSE lpad(lower(part), 4, '0') END)`;
  const half = `CASE WHEN half = '' THEN '' WHEN regexp_full_match(half, '(${hexGroup}:)*(${hexGroup}|${ipv4})') THEN array_to_string(${groups}, '') END`;
  const whole = `CASE WHEN len(halves) = 1 AND length(halves[1]) = 32 THEN halves[1] WHEN len(halves) = 2 AND length(halves[1]) + length(halves[2]) <= 28 THEN halves[1] || repeat('0', 32 - length(halves[1]) - length(halves[2])) || halves[2] END`;
  const ipv6 = `list_transform([list_transform(string_split(written, '::'), lambda half: ${half})], lambda halves: ${whole})[1]`;
  return `list_transform([split_part(${of}, '%', 1)], lambda written: CASE WHEN regexp_full_match(written, '${ipv4}') THEN '00000000000000000000ffff' || ${hex('written')} WHEN contains(written, ':') AND length(written) <= 45 THEN ${ipv6} END)[1]`;
}

/** What questions/sigma/time-part.ts reads as a time. Years below 100 are of the 20th century, as Date.UTC has it. */
function time(of: string): string {
  const clock = '[Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.][0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?';
  const valid = `length(stated) <= 40 AND regexp_full_match(stated, '[0-9]{4}-[0-9]{2}-[0-9]{2}(${clock})?')`;
  const year = `CASE WHEN stated < '0100' THEN '19' || substr(stated, 3, 2) ELSE substr(stated, 1, 4) END`;
  const minutes = `CASE WHEN length(stated) > 10 THEN substr(stated, 12, 5) ELSE '00:00' END`;
  const at = `TRY_CAST((${year}) || substr(stated, 5, 6) || ' ' || (${minutes}) || ':00' AS TIMESTAMP)`;
  // A leap second belongs to the next minute, but no day has one of the next day.
  const leap = `(substr(stated, 17, 3) = ':60')`;
  const zone = `regexp_extract(stated, '[+-]([0-9]{2}):?[0-9]{2}$', 1)`;
  const offset = `coalesce(TRY_CAST(${zone} AS BIGINT) * 60 + TRY_CAST(right(stated, 2) AS BIGINT), 0)`;
  const east = `CASE WHEN regexp_matches(stated, '-[0-9]{2}:?[0-9]{2}$') THEN -${offset} ELSE ${offset} END`;
  const shift = `to_minutes(CASE WHEN ${leap} THEN 1 ELSE 0 END - (${east}))`;
  return `list_transform([${of}], lambda stated: CASE WHEN ${valid} AND NOT (${leap} AND substr(stated, 12, 5) = '23:59') THEN ${at} + ${shift} END)[1]`;
}
