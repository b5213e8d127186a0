/** Where records are kept. */
export interface StoreInput {
  readonly workspace: string;
  /** Names of files begin with it: who writes them, and whether it is still at work. */
  readonly lease: string;
  /** Name of the source of evidence; null for the product of each log. */
  readonly source: string | null;
  /** By hash of a source that is read as a stream: how many of its rows, the first ones, are stored already. */
  readonly storedRows: Readonly<Record<string, number>>;
}
