import type { ScanOutcome } from './ledger.ts';
import type { OutputLine } from './output-line.ts';

/** Takes what a scan gives, in order. */
export interface ScanSink {
  rows(ndjson: Uint8Array): Promise<void> | void;
  line(line: OutputLine): Promise<void> | void;
  outcome(outcome: ScanOutcome): Promise<void> | void;
}
