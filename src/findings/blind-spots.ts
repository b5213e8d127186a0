import type { RecordRun } from '#base/record-run.ts';
import type { BlindSpot } from '#base/summary-line.ts';
import { isoFromUs } from '#base/utc.ts';

/** A record that says a log was cleared. */
export interface Clearing {
  readonly file: string;
  readonly host: string;
  /** The log that was cleared. */
  readonly channel: string;
  readonly record: string;
  readonly timeUs: number;
}

/**
 * Record numbers that a log skips: Windows numbers the records of a channel without gaps, so what is missing between two
 * records of the same file was deleted or lost (detection.md 4.11).
 */
export function recordHoles(file: string, runs: readonly RecordRun[]): BlindSpot[] {
  const byLog = new Map<string, RecordRun[]>();
  for (const run of runs) {
    const key = `${run.host.toLowerCase()}\u0000${run.channel.toLowerCase()}`;
    const list = byLog.get(key);
    if (list === undefined) byLog.set(key, [run]);
    else list.push(run);
  }
  return [...byLog.values()].flatMap((list) =>
    holesOf(
      file,
      list.sort((a, b) => a.first - b.first || a.last - b.last),
    ),
  );
}

function holesOf(file: string, runs: readonly RecordRun[]): BlindSpot[] {
  const holes: BlindSpot[] = [];
  let before = runs[0] as RecordRun;
  for (const run of runs) {
    if (run.first > before.last + 1) {
      holes.push({
        what: 'record-hole',
        file,
        host: run.host,
        channel: run.channel,
        fromRecord: String(before.last + 1),
        toRecord: String(run.first - 1),
        from: isoFromUs(before.toUs),
        to: isoFromUs(run.fromUs),
      });
    }
    if (run.last > before.last) before = run;
  }
  return holes;
}

export function clearedLog(clearing: Clearing): BlindSpot {
  const { file, host, channel, record } = clearing;
  const time = isoFromUs(clearing.timeUs);
  return { what: 'log-cleared', file, host, channel, fromRecord: record, toRecord: record, from: time, to: time };
}
