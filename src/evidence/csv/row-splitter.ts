import type { Reject } from '#base/reject.ts';
import type { Place } from '../record/place.ts';
import type { LineSink } from '../text/line-splitter.ts';

/** A row as it stands in the file: several lines where a quoted value holds line ends. */
export interface RowText {
  readonly text: string;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A quoted value that has no end would take the whole file for itself. */
const mostRowBytes = 256 << 10;

/** Joins lines into rows (RFC 4180): a line end inside quotes belongs to the value. */
export class RowSplitter implements LineSink {
  private readonly onRow: (row: RowText) => void;
  private readonly onReject: (reject: Reject) => void;
  private readonly delimiter: string;
  private readonly limit: number;
  private lines: RowText[] = [];
  private bytes = 0;
  private open = false;

  constructor(
    delimiter: string,
    onRow: (row: RowText) => void,
    onReject: (reject: Reject) => void,
    limit = mostRowBytes,
  ) {
    this.delimiter = delimiter;
    this.onRow = onRow;
    this.onReject = onReject;
    this.limit = limit;
  }

  line(text: string, place: Place): void {
    const line = { text, offset: place.offset, bytes: Uint8Array.from(place.bytes()) };
    this.open = endsOpen(text, this.delimiter, this.open);
    if (!this.open && this.lines.length === 0) {
      this.onRow(line);
      return;
    }
    this.lines.push(line);
    this.bytes += line.bytes.length;
    if (!this.open) this.onRow(this.take());
    else if (this.bytes > this.limit) this.tooLong();
  }

  reject(reject: Reject): void {
    this.onReject(reject);
  }

  /** A value whose quotes never end: its lines are rows of their own after all. */
  end(): void {
    const lines = this.lines;
    this.lines = [];
    for (const line of lines) this.onRow(line);
  }

  private take(): RowText {
    const { lines } = this;
    const first = lines[0] as RowText;
    const row = {
      text: lines.map(({ text }) => text).join('\n'),
      offset: first.offset,
      bytes: Buffer.concat(lines.map(({ bytes }) => bytes)),
    };
    this.lines = [];
    this.bytes = 0;
    return row;
  }

  private tooLong(): void {
    const { offset, bytes } = this.take();
    this.open = false;
    const why = { key: 'reader.row-too-long', values: { limit: this.limit } } as const;
    this.onReject({ offset, needed: 0, had: bytes.length, why });
  }
}

/** Whether a quoted value is open at the end of the line. Quotes open only at the beginning of a value. */
function endsOpen(line: string, delimiter: string, isOpen: boolean): boolean {
  let open = isOpen;
  let from = 0;
  for (;;) {
    const at = line.indexOf('"', from);
    if (at < 0) return open;
    if (open) {
      if (line[at + 1] === '"') from = at + 2;
      else {
        open = false;
        from = at + 1;
      }
    } else {
      open = at === 0 || line[at - 1] === delimiter;
      from = at + 1;
    }
  }
}
