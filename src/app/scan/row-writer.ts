import type { EventView } from '#base/event.ts';
import { IsoClock } from '#base/iso-clock.ts';
import type { Columns } from './columns.ts';
import { LineBuffer } from './line-buffer.ts';
import { fieldsJson, jsonString } from './record-fields.ts';

/** Writes the `row` lines of a task. */
export class RowWriter {
  private readonly columns: Columns;
  private readonly clock = new IsoClock();
  private readonly lines = new LineBuffer();
  private prefix = '';

  constructor(columns: Columns) {
    this.columns = columns;
  }

  /** To be called before the first record of a task. */
  begin(file: string): void {
    this.lines.clear();
    this.prefix = `{"kind":"row","file":${jsonString(file)},"record":`;
  }

  add(event: EventView): void {
    const time = this.clock.iso(event.timeUs);
    const columns = this.columns.json(event);
    const fields = time === null ? `{${columns}}` : `{"@timestamp":"${time}"${columns === '' ? '' : ','}${columns}}`;
    this.lines.write(
      `${this.prefix}${jsonString(event.recordId)},"offset":${event.offset},"fields":${fields},"original":${fieldsJson(event)},"derived":[]}\n`,
    );
  }

  /** Valid until the next task begins. */
  finish(): Uint8Array {
    return this.lines.written();
  }
}
