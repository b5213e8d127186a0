import type { RecordRun } from '#base/record-run.ts';

type OpenRun = { -readonly [K in keyof RecordRun]: RecordRun[K] };

/** What is told of the numbering of a range must stay small even where the numbers make no sense. */
const mostRuns = 4096;

/** Gathers the runs of a range, in the order in which they begin. */
export class RecordRuns {
  private readonly runs: OpenRun[] = [];
  /** The run each channel and host is in now. */
  private readonly open = new Map<string, OpenRun>();
  private current: OpenRun | null = null;
  private complete = true;

  /** `id` is NaN for a record whose number is none, or is past 2^53. */
  add(channel: string, host: string, id: number, timeUs: number): void {
    const run = this.current;
    if (run !== null && id === run.last + 1 && run.channel === channel && run.host === host) {
      run.last = id;
      run.toUs = timeUs;
      return;
    }
    this.addElsewhere(channel, host, id, timeUs);
  }

  /** The runs so far, and whether they are all; the next range begins without any. */
  take(): { runs: RecordRun[]; runsComplete: boolean } {
    const taken = { runs: this.runs.splice(0), runsComplete: this.complete };
    this.open.clear();
    this.current = null;
    this.complete = true;
    return taken;
  }

  private addElsewhere(channel: string, host: string, id: number, timeUs: number): void {
    const key = `${channel}\0${host}`;
    const run = this.open.get(key);
    if (run !== undefined && id === run.last + 1) {
      run.last = id;
      run.toUs = timeUs;
      this.current = run;
    } else if (Number.isNaN(id) || this.runs.length >= mostRuns) {
      this.complete = false;
    } else {
      this.current = { channel, host, first: id, last: id, fromUs: timeUs, toUs: timeUs };
      this.runs.push(this.current);
      this.open.set(key, this.current);
    }
  }
}
