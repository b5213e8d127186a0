/** Migrations that this file has been through. */
export interface SchemaVersionsTable {
  readonly version: number;
  readonly name: string;
  readonly applied_at_us: number;
}
