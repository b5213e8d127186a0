import type { RecordSink } from '../reading/record-sink.ts';
import type { Reason } from '#base/reason.ts';

/** One export datagram: bytes from `start` to `end`, of which the first stands at `offset` in the source. */
export interface Datagram {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  /** Address that sent it as text, '' where the source does not say. */
  readonly exporter: string;
  readonly exporterPort: number;
  /** UTC microseconds at which it was captured, NaN where the source does not say. */
  readonly capturedUs: number;
}

/** Refuses what stands at `at`: where it is in the source, what it needed and what there was, which its sentence may say. */
export function refuse(
  { start, offset }: Datagram,
  at: number,
  needed: number,
  had: number,
  why: Reason,
  sink: RecordSink,
): void {
  const values = { ...why.values, needed, had };
  sink.reject({ offset: offset + at - start, needed, had, why: { key: why.key, values } });
}
