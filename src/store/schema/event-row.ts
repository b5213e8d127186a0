/** Type of a column, in the spelling both engines know. Whatever a log states stays the text it is. */
export type ColumnType = 'VARCHAR' | 'BIGINT';

/**
 * Columns that every row of a segment has. Their names are those of queries.
 *
 * `time_us`: UTC microseconds since 1970, null where the record states none. `product`, `channel`, `provider`, `code`: who wrote
 * the record (base/event.ts). `record`: its number in its log, as text. `sha256`, `file`, `offset`, `length`, `origin`: where its
 * bytes stand: hash of the file (lower-case hex), path as it was read, bytes.
 */
export const fixedColumns = {
  time_us: 'BIGINT',
  host: 'VARCHAR',
  product: 'VARCHAR',
  channel: 'VARCHAR',
  provider: 'VARCHAR',
  code: 'VARCHAR',
  record: 'VARCHAR',
  sha256: 'VARCHAR',
  file: 'VARCHAR',
  offset: 'BIGINT',
  length: 'BIGINT',
  origin: 'VARCHAR',
} as const satisfies Readonly<Record<string, ColumnType>>;

/**
 * Beside them a segment has a column for each ECS name that any of its rows fills (`source.ip`), and one for each of its more
 * frequent original fields, by this prefix (`f:CommandLine`): the first value of the field, null where it has none.
 */
export const fieldPrefix = 'f:';

/**
 * What those columns do not hold: a JSON object of original names to arrays of values, null where there is nothing to add.
 * All values of a field are that of its column, if it is not null, then those here. A field that is part of the record but has
 * no value stands here with an empty array; one that is nowhere is not part of the record.
 */
export const moreColumn = 'more';

/**
 * Values that stand under a name by which questions mean others of the record (RecordShape.slotsOf) are kept by these names,
 * so that nothing is lost and no question is misled.
 */
export const besideNames = { before: ' (before)', after: ' (after)' } as const;
