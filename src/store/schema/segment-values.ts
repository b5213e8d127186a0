/** The index of a segment: a file of the values its rows show (store/segments/encode-values.ts). A segment without one is searched by its rows. */
export interface SegmentValuesTable {
  /** Path of the segment. */
  readonly segment: string;
  /** Path of the index below the workspace, with `/`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** Of the index, lower-case hex. */
  readonly sha256: string;
}
