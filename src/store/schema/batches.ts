/** Batches of live records, by the key their sender gave them: one that is sent again adds nothing. */
export interface BatchesTable {
  source: string;
  idempotency_key: string;
  rows: number;
  added_us: number;
}
