import type { ByteWindow } from '#evidence/flows/byte-window.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';

/** A packet as it was captured: its bytes from `at` to `end`. */
export interface CapturedPacket {
  readonly bytes: Buffer;
  readonly at: number;
  readonly end: number;
  /** Offset of its first byte in the source. */
  readonly offset: number;
  readonly link: number;
  readonly capturedUs: number;
}

/** Reads the frame of a capture file. */
export interface Capture {
  /**
   * Takes the next packet or block from the window. `'more'` if it is not there yet, `'lost'` if nothing behind this point
   * can be read any more, which is then refused.
   */
  next(window: ByteWindow, sink: RecordSink, found: (packet: CapturedPacket) => void): 'taken' | 'more' | 'lost';
}

/** Longer than any packet or block of a capture of flow records. */
export const mostBlockBytes = 4 << 20;
