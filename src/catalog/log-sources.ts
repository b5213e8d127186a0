import { z } from 'zod';

/** How a rule's field is found in an event of another spelling. */
export interface FieldAlias {
  /** Original field names; several are joined by `join`, or where that is null, each of their values is one of the field's. */
  readonly from: readonly string[];
  readonly join: string | null;
  /** `decimal`: a hexadecimal number is shown in decimal. */
  readonly as: 'text' | 'decimal';
  /** Original value (lower-case) to the value the rule speaks of. Values outside the map stay. */
  readonly map: Readonly<Record<string, string>>;
}

/** Channel, provider and event id of one kind of event. Null stands for any. Names in lower case. */
export interface LogSourceEntry {
  readonly channel: string;
  readonly providers: readonly string[] | null;
  readonly codes: readonly string[] | null;
  readonly fields: Readonly<Record<string, FieldAlias>>;
}

/** One product's log sources (catalog/fields/<product>.yaml): Sigma services and categories, and ECS columns. */
export interface LogSources {
  readonly product: string;
  readonly services: Readonly<Record<string, readonly LogSourceEntry[]>>;
  readonly categories: Readonly<Record<string, readonly LogSourceEntry[]>>;
  readonly columns: Columns;
  /** The same for one channel (in lower case), asked before `columns`. */
  readonly channels: Readonly<Record<string, Columns>>;
}

/** ECS column → original fields, the first one present is taken. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** Checks a parsed catalog/fields file. Our own data: a mistake in it throws. */
export function readLogSources(document: unknown): LogSources {
  return fileSchema.parse(document);
}

const lower = z.string().transform((text) => text.toLowerCase());

const aliasSchema = z
  .strictObject({
    from: z.union([z.string(), z.array(z.string())]),
    join: z.string().nullable().default(''),
    as: z.enum(['text', 'decimal']).default('text'),
    map: z.record(lower, z.string()).default({}),
  })
  .transform((alias): FieldAlias => ({ ...alias, from: typeof alias.from === 'string' ? [alias.from] : alias.from }));

const windowsEntry = z.strictObject({
  channel: lower,
  providers: z.array(lower).optional(),
  codes: z.array(z.union([z.number(), z.string()]).transform(String)).optional(),
  fields: z.record(z.string(), aliasSchema).default({}),
});

/** `{sysmon: [1]}` is short for Sysmon's channel and provider with these event ids. */
const sysmonEntry = z.strictObject({ sysmon: z.array(z.number().transform(String)) }).transform((entry) => ({
  channel: 'microsoft-windows-sysmon/operational',
  providers: ['microsoft-windows-sysmon'],
  codes: entry.sysmon,
  fields: {},
}));

const entries = z.array(
  z.union([windowsEntry, sysmonEntry]).transform(
    (entry): LogSourceEntry => ({
      channel: entry.channel,
      providers: entry.providers ?? null,
      codes: entry.codes ?? null,
      fields: entry.fields,
    }),
  ),
);

const columns = z.record(z.string(), z.array(z.string()));

const fileSchema = z.strictObject({
  product: z.string(),
  services: z.record(z.string(), entries).default({}),
  categories: z.record(z.string(), entries).default({}),
  columns: columns.default({}),
  channels: z.record(lower, columns).default({}),
});
