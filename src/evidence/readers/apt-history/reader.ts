import { groupedLines } from '#evidence/text/grouped-lines.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';

/** What apt was asked to do (apt's history.log): paragraphs of `Name: value` from Start-Date to End-Date. */
export const reader: LinesReader = {
  id: 'apt-history',
  reads: 'lines',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: true,
  recognise: ({ lines }) => (lines.some((line) => starts.test(line)) && lines.every(isMember) ? 0.95 : 0),
  open: ({ record, time }) => {
    const source = record.sources.of('linux', 'apt-history', 'apt');
    return groupedLines({
      begins: (line) => starts.test(line),
      belongs: (line) => line.trim() !== '' && isMember(line),
      isPassedOver: (line) => line.trim() === '',
      finish({ lines, place }, sink) {
        const members = lines.map((line) => line.split(/: ?(.*)/s, 2));
        const shape = record.shapeOf(members.map(([name = '']) => name));
        const values = members.map(([, value = '']) => value);
        record.row(shape, values, place);
        record.source = source;
        record.time = readIsoTime(record.value('Start-Date'), time);
        sink.record(record);
      },
    });
  },
};

const starts = /^Start-Date: \d{4}-\d{2}-\d{2} {1,2}\d{2}:\d{2}:\d{2}$/;

function isMember(line: string): boolean {
  return line.trim() === '' || /^[A-Z][A-Za-z-]{1,30}: /.test(line);
}
