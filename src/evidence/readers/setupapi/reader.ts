import { groupedLines } from '#evidence/text/grouped-lines.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '../contract.ts';

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
    const shape = record.shapeOf(names);
    const source = record.sources.of('windows', 'setupapi', 'setupapi');
    return groupedLines({
      begins: (line) => line.startsWith('>>>  ['),
      ends: (line) => line.startsWith('<<<  [Exit status'),
      // What stands between sections says when the machine was started, and is no record.
      isPassedOver: () => true,
      finish({ lines, place }, sink) {
        const of = (form: RegExp) =>
          lines.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined) ?? null;
        const start = of(/^>>> {2}Section start (\S{8,12} \S{8,16})/);
        const values = [
          of(/^>>> {2}\[(.{1,1000})\]$/),
          start,
          of(/^<<< {2}Section end (\S{8,12} \S{8,16})/),
          of(/^<<< {2}\[Exit status: (.{1,200})\]$/),
          lines.filter((line) => !/^(?:>>>|<<<) /.test(line)).join('\n'),
        ];
        record.row(shape, values, place);
        record.source = source;
        record.time = start === null ? null : readIsoTime(start, time);
        sink.record(record);
      },
    });
  },
};
