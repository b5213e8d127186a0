/** How much is asked at once: rows, unless one segment has more, and segments. */
export interface BatchLimits {
  readonly rows: number;
  readonly segments: number;
}

/** Segments in their order, some at a time: the engine holds what stands at the end of each file it reads. */
export function* segmentBatches<Segment extends { readonly rows: number }>(
  segments: readonly Segment[],
  limits: BatchLimits,
): Generator<readonly Segment[]> {
  let batch: Segment[] = [];
  let rows = 0;
  for (const segment of segments) {
    if (batch.length > 0 && (rows + segment.rows > limits.rows || batch.length >= limits.segments)) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(segment);
    rows += segment.rows;
  }
  if (batch.length > 0) yield batch;
}
