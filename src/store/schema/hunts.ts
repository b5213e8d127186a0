/** A saved hunt: what is supposed, who looks for it how often, and which version of its question is asked now. */
export interface HuntsTable {
  /** `H-` and 12 hex digits. */
  id: string;
  /** One word of small letters, digits and hyphens; no two hunts have the same, retired ones included. */
  name: string;
  /** JSON: what is supposed, by language, or `any` for what a user wrote. */
  hypothesis: string;
  /** The same of what is normal to find, and of what is done next; null where nobody wrote it. */
  expected: string | null;
  next_steps: string | null;
  /** JSON: ATT&CK technique ids. */
  techniques: string;
  /** JSON: ids of actors. */
  actors: string;
  /** JSON: ids of the kinds of evidence without which the hunt says nothing. */
  needs: string;
  /** Id of the catalogue's hunt it was made from. */
  ready: string | null;
  /** On what the catalogue's hypothesis rests (`A`, `S`, `K`). */
  mark: string | null;
  /** Rhythm as an ISO 8601 duration; null for a hunt that is run when somebody likes to. */
  schedule: string | null;
  /** Id of an account. */
  owner: string | null;
  /** `active` or `retired`. */
  state: string;
  /** Version that is asked now. */
  version: number;
  /** Lease of the process that began a due run; it counts for as long as that process lives. */
  claim: string | null;
  created_us: number;
  changed_us: number;
}

/** What a saved hunt asks, each version whole. Rows are added, never changed. */
export interface HuntVersionsTable {
  hunt: string;
  /** From 1. */
  version: number;
  /** `query`, `sql`, `rule`, `actor`, `technique`, or `measure` for what no query answers. */
  kind: string;
  /** JSON: everything that is asked, rules as their text. */
  question: string;
  /** SHA-256 of `question`, lower-case hex. */
  question_sha256: string;
  added_us: number;
  actor: string;
}

/** What was concluded from a run. Rows are added, never changed: the last one of a run counts. */
export interface HuntConclusionsTable {
  hunt: string;
  /** Id of the ledger's row. */
  search: string;
  /** From 1, within the hunt and the run. */
  number: number;
  outcome: string;
  text: string;
  actor: string;
  at_us: number;
}

/** What a run of a saved hunt found, and where the records stand. */
export interface HuntEvidenceTable {
  /** Id of the ledger's row. */
  search: string;
  /** From 0, worst first. */
  number: number;
  /** Id of the finding; null for records of a query, which accuse nobody. */
  finding: string | null;
  title: string;
  level: string;
  host: string;
  records: number;
  /** JSON: pointers of the first records (base/provenance.ts). */
  pointers: string;
}
