import type { EventView } from '#base/event.ts';
import { IsoClock } from '#base/iso-clock.ts';
import type { Columns } from './columns.ts';
import { fieldsJson, jsonString } from './record-fields.ts';

const FIRST_BYTES = 1 << 22;
/** Bytes that a UTF-16 code unit may take in UTF-8. */
const WIDEST = 3;

/** Writes `row` lines into one buffer per task, line by line, so that no long text is ever put together. */
export class RowWriter {
  private readonly columns: Columns;
  private readonly clock = new IsoClock();
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private used = 0;
  private prefix = '';

  constructor(columns: Columns) {
    this.columns = columns;
  }

  /** To be called before the first record of a task. */
  begin(file: string): void {
    this.used = 0;
    this.prefix = `{"kind":"row","file":${jsonString(file)},"record":`;
  }

  add(event: EventView): void {
    const time = this.clock.iso(event.timeUs);
    const columns = this.columns.json(event);
    const fields = time === null ? `{${columns}}` : `{"@timestamp":"${time}"${columns === '' ? '' : ','}${columns}}`;
    const line = `${this.prefix}${jsonString(event.recordId)},"offset":${event.offset},"fields":${fields},"original":${fieldsJson(event)},"derived":[]}\n`;
    if (this.used + line.length * WIDEST > this.bytes.length) this.grow(line.length * WIDEST);
    this.used += this.bytes.write(line, this.used);
  }

  /** The lines of the task, in memory of their own. */
  finish(): Uint8Array {
    return Uint8Array.prototype.slice.call(this.bytes, 0, this.used);
  }

  private grow(more: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.used + more));
    this.bytes.copy(larger, 0, 0, this.used);
    this.bytes = larger;
  }
}
