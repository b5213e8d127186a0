/** Records of the store that showed an indicator, by host. */
export interface SightingsTable {
  /** Id of the indicator. */
  readonly indicator: number;
  /** '' where the record names none. */
  readonly host: string;
  /** Null while no record with a time showed it. */
  readonly first_us: number | null;
  readonly last_us: number | null;
  readonly count: number;
}
