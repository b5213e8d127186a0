import type { EventSource, RecordShape } from '#base/event.ts';
import { readCells } from '#evidence/csv/read-cells.ts';
import type { Value } from '#evidence/record/value.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';
import type { LineStream } from '#evidence/reading/streams.ts';
import type { SourceContext } from '#evidence/reading/source.ts';

/**
 * Logs of Exchange Server: message tracking, SMTP protocol, connectivity, agents, and of its web front ends (HttpProxy). Header
 * lines name the log and its fields, and come again where the log was continued (Exchange Server documentation, message
 * tracking and protocol logging). HttpProxy logs name the fields in a line of their own, before `#Software`.
 */
export const reader: LinesReader = {
  id: 'exchange-log',
  reads: 'lines',
  evidence: ['logs.exchange'],
  products: ['exchange'],
  proven: false,
  recognise: ({ lines }) => (isExchange(lines.slice(0, 12)) ? 1 : 0),
  open,
};

const proxyColumns = 'DateTime,RequestId,';

function isExchange(lines: readonly string[]): boolean {
  const isItsSoftware = lines.some((line) => line.startsWith('#Software: Microsoft Exchange'));
  return isItsSoftware && lines.some((line) => line.startsWith('#Fields: ') || line.startsWith(proxyColumns));
}

function open({ record, time }: SourceContext): LineStream {
  let shape: RecordShape | null = null;
  let timeSlot = -1;
  let hostSlot = -1;
  let source: EventSource = record.sources.of('exchange', '');
  const begin = (columns: string) => {
    const names = columns.split(',').map((name) => name.trim());
    shape = record.shapeOf(names);
    timeSlot = names.findIndex((name) => /^date-?time$/i.test(name));
    hostSlot = names.findIndex((name) => hostNames.has(name));
  };
  return {
    line(text, place, sink) {
      if (text.startsWith('#')) {
        if (text.startsWith('#Log-type: '))
          source = record.sources.of('exchange', channelOf(text.slice('#Log-type: '.length)));
        if (text.startsWith('#Fields: ')) begin(text.slice('#Fields: '.length));
        return true;
      }
      if (text.startsWith(proxyColumns)) {
        begin(text);
        return true;
      }
      const cells = shape === null ? null : cellsOf(text);
      if (shape === null || cells === null) return false;
      // A field may be left away at the end, as Exchange itself does; one too many is no record of this log.
      if (cells.length > shape.names.length || cells.length < 2) return false;
      record.row(shape, cells.map(valueOf), place);
      record.source = source;
      record.time = readIsoTime(cells[timeSlot] ?? '', time);
      record.host = cells[hostSlot] ?? '';
      sink.record(record);
      return true;
    },
  };
}

/** Fields that name the server that wrote the log. */
const hostNames: ReadonlySet<string> = new Set(['server-hostname', 'ServerHostName']);

/** `Message Tracking Log` is `message-tracking`; names are few and short. */
function channelOf(logType: string): string {
  const name = logType
    .trim()
    .toLowerCase()
    .replace(/ logs?$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return name.length <= 48 ? name : '';
}

function cellsOf(line: string): readonly string[] | null {
  if (!line.includes('"')) return line.split(',');
  return readCells([line], ',')[0] ?? null;
}

function valueOf(cell: string): Value {
  return cell === '' ? null : cell;
}
