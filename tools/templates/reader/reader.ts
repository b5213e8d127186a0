import { readIsoTime } from '#evidence/time/read-time.ts';
import type { LinesReader } from '#evidence/readers/contract.ts';

/** From the description of the format (name it, with the section): `TEMPLATE time host message`, a line each. */
const form = /^TEMPLATE (\S{20,35}) (\S+) (.*)$/;
const names = ['host', 'message'];

export const reader: LinesReader = {
  id: 'template-reader',
  reads: 'lines',
  evidence: ['logs.any'],
  products: [],
  proven: false,
  claims: (line) => form.test(line),
  open: ({ record, time }) => {
    const shape = record.shapeOf(names);
    const source = record.sources.of('template', 'log');
    return {
      line(text, place, sink) {
        const [, stated = '', host = '', message = ''] = form.exec(text) ?? [];
        const read = readIsoTime(stated, time);
        // What this reader does not know is offered to others, and rejected if nobody does.
        if (read === null) return false;
        record.row(shape, [host, message], place);
        record.source = source;
        record.time = read;
        record.host = host;
        sink.record(record);
        return true;
      },
    };
  },
};
