/**
 * A value somebody calls bad, once, whoever states it. A combination of values is one of kind `combination`, whose value is a JSON
 * array of sorted `[kind, value]`.
 */
export interface IndicatorsTable {
  /** From 1, in the order in which they came. */
  readonly id: number;
  readonly kind: string;
  /** In canonical form. */
  readonly value: string;
  /** 1 for a domain that stands for its subdomains as well. */
  readonly subdomains: number;
  /** `accepted`, or `quarantined`: shown, and matched by nobody. */
  readonly state: string;
  /** JSON: reasons (key and values) why it is quarantined. */
  readonly whys: string;
  readonly added_us: number;
  readonly changed_us: number;
}

/** What one source says of an indicator. */
export interface ProvenancesTable {
  /** Id of the indicator. */
  readonly indicator: number;
  readonly source: string;
  /** Id the statement has there, '' for none. */
  readonly source_id: string;
  readonly tlp: string | null;
  readonly pap: string | null;
  /** 0 to 100, null where none is stated. */
  readonly confidence: number | null;
  readonly valid_from_us: number | null;
  readonly valid_until_us: number | null;
  readonly received_us: number;
  /** When it is no longer taken for true: as stated, or by the lifetime of its kind. */
  readonly expires_us: number;
  readonly licence: string;
  /** JSON arrays of text. */
  readonly labels: string;
  readonly actors: string;
  readonly software: string;
  readonly comment: string;
}
