import { LineGroup, type LinesTogether } from '../../text/line-group.ts';
import { readIsoTime } from '../../time/read-time.ts';
import type { LinesReader, RecordSink } from '../contract.ts';

/** What apt was asked to do (apt's history.log): paragraphs of `Name: value` from Start-Date to End-Date. */
export const reader: LinesReader = {
  id: 'apt-history',
  reads: 'lines',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: true,
  recognise: ({ lines }) => (lines.some((line) => starts.test(line)) && lines.every(isMember) ? 0.95 : 0),
  open: ({ record, time }) => {
    const group = new LineGroup();
    const source = record.sources.of('linux', 'apt-history', 'apt');
    const finish = ({ lines, place }: LinesTogether, sink: RecordSink) => {
      const members = lines.map((line) => line.split(/: ?(.*)/s, 2));
      record.row(
        record.shapeOf(members.map(([name = '']) => name)),
        members.map(([, value = '']) => value),
        place,
      );
      record.source = source;
      record.time = readIsoTime(record.value('Start-Date'), time);
      sink.record(record);
    };
    const flush = (sink: RecordSink) => {
      const whole = group.take();
      if (whole !== null) finish(whole, sink);
    };
    return {
      line(text, place, sink) {
        if (starts.test(text) || group.isFull) flush(sink);
        if (text.trim() === '') {
          flush(sink);
          return true;
        }
        if (!isMember(text)) flush(sink);
        if (group.isEmpty && !starts.test(text)) return false;
        group.add(text, place);
        return true;
      },
      end: flush,
    };
  },
};

const starts = /^Start-Date: \d{4}-\d{2}-\d{2} {1,2}\d{2}:\d{2}:\d{2}$/;

function isMember(line: string): boolean {
  return line.trim() === '' || /^[A-Z][A-Za-z-]{1,30}: /.test(line);
}
