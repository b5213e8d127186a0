/** The ledger: what was searched, where and when. It makes "not found" a statement that can be checked. */
export interface SearchesTable {
  id: string;
  /** `rule`, `query`, `sql`, `indicators` or `correlation`. */
  kind: string;
  /** What was asked, as text; of a set of rules or indicators its name. */
  question: string;
  /** SHA-256 over what was asked, so that equal questions are known as such. */
  question_sha256: string;
  /** Of what gave the answer: the program and the meaning of its questions. */
  version: string;
  /** Period that was asked for; null where it is open. */
  from_us: number | null;
  to_us: number | null;
  /** JSON: names of the sources. */
  sources: string;
  segments: number;
  files: number;
  records: number;
  hits: number;
  started_us: number;
  duration_us: number;
  actor: string;
  /** Id of the saved hunt that this was a run of, and the version of its question. */
  hunt: string | null;
  hunt_version: number | null;
}
