/** What was decided about a source of evidence. Sources nobody decided about have no row. */
export interface SourcesTable {
  name: string;
  /** Rows older than so many days may be deleted; null keeps them for good. */
  keep_days: number | null;
  /** Why nothing of it may be deleted for now; null where there is no such order. */
  hold_reason: string | null;
  changed_us: number;
}
