/** A process that reads segments, so that none is deleted under it, or writes them, so that none is taken for left over. */
export interface LeasesTable {
  id: string;
  /** `reader` or `writer`. */
  role: string;
  pid: number;
  machine: string;
  since_us: number;
}
