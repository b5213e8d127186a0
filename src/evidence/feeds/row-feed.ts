import { delimiterOf, readCells } from '../csv/read-cells.ts';
import { RowSplitter, type RowText } from '../csv/row-splitter.ts';
import type { ByteStream, RowStream } from '../reading/streams.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import type { SourceContext } from '../reading/source.ts';
import type { TableReader } from '../readers/contract.ts';
import type { TextStart } from '../text/encoding.ts';
import { LineSplitter } from '../text/line-splitter.ts';

const excerpt = 120;

/** Windows PowerShell writes the type of its objects above the column names. */
const typeLine = /^#TYPE /;

/** The line with the column names, '' where there is none. */
export function headerOf(lines: readonly string[]): string {
  return (typeLine.test(lines[0] ?? '') ? lines[1] : lines[0]) ?? '';
}

/** Column names of a table whose first line this is; one alone is no table. */
export function columnsOf(header: string): readonly string[] {
  const cells = readCells([header], delimiterOf(header))[0] ?? [];
  return cells.length > 1 ? cells.map((cell) => cell.trim()) : [];
}

/** Gives each row below the column names to the reader. */
export function rowFeed(text: TextStart, header: string, reader: TableReader, source: SourceContext): ByteStream {
  const delimiter = delimiterOf(header);
  let sink!: RecordSink;
  let stream: RowStream | null = null;
  let waiting: RowText[] = [];
  const rows = new RowSplitter(
    delimiter,
    (row) => void waiting.push(row),
    (reject) => sink.reject(reject),
  );
  const splitter = new LineSplitter(text, rows);
  const flush = () => {
    const batch = waiting;
    waiting = [];
    for (const [i, cells] of readCells(
      batch.map((row) => row.text),
      delimiter,
    ).entries()) {
      const { text: written, offset, bytes } = batch[i] as RowText;
      if (written.trim() === '' || (stream === null && typeLine.test(written))) continue;
      if (cells === null) {
        const why = { key: 'reader.row-wrong', values: { text: written.slice(0, excerpt) } } as const;
        sink.reject({ offset, needed: 0, had: bytes.length, why });
      } else if (stream === null)
        stream = reader.open(
          source,
          cells.map((cell) => cell.trim()),
        );
      else stream.row(cells, { offset, length: bytes.length, bytes: () => bytes }, sink);
    }
  };
  return {
    push(bytes, to) {
      sink = to;
      splitter.push(bytes);
      flush();
    },
    end(to) {
      sink = to;
      splitter.end();
      rows.end();
      flush();
      stream?.end?.(to);
    },
  };
}
