import { LineGroup, type LinesTogether } from '../../text/line-group.ts';
import { readIsoTime } from '../../time/read-time.ts';
import type { LinesReader, RecordSink } from '../contract.ts';

const names = ['section', 'section_start', 'section_end', 'exit_status', 'log'] as const;

/** Windows' setupapi logs: each section is a device or driver that was installed (Microsoft, SetupAPI text logs). */
export const reader: LinesReader = {
  id: 'setupapi',
  reads: 'lines',
  evidence: ['logs.system'],
  products: ['windows'],
  proven: true,
  recognise: ({ lines }) => (lines[0]?.replace(/^\ufeff/, '') === '[Device Install Log]' ? 0.98 : 0),
  open: ({ record, time }) => {
    const group = new LineGroup();
    const shape = record.shapeOf(names);
    const source = record.sources.of('windows', 'setupapi', 'setupapi');
    const finish = ({ lines, place }: LinesTogether, sink: RecordSink) => {
      const of = (form: RegExp) =>
        lines.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
      const start = of(/^>>> {2}Section start (\S{8,12} \S{8,16})/);
      const log = lines.filter((line) => !/^(?:>>>|<<<) /.test(line)).join('\n');
      const values = [
        of(/^>>> {2}\[(.{1,1000})\]$/),
        start,
        of(/^<<< {2}Section end (\S{8,12} \S{8,16})/),
        of(/^<<< {2}\[Exit status: (.{1,200})\]$/),
        log,
      ];
      record.row(shape, values, place);
      record.source = source;
      record.time = start === null ? null : readIsoTime(start, time);
      sink.record(record);
    };
    const flush = (sink: RecordSink) => {
      const whole = group.take();
      if (whole !== null) finish(whole, sink);
    };
    return {
      line(text, place, sink) {
        const isStart = text.startsWith('>>>  [');
        if (isStart || group.isFull) flush(sink);
        // What stands between sections says when the machine was started, and is no record.
        if (group.isEmpty && !isStart) return true;
        group.add(text, place);
        if (text.startsWith('<<<  [Exit status')) flush(sink);
        return true;
      },
      end: flush,
    };
  },
};
