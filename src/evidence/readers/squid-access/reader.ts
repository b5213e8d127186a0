import type { LinesReader } from '../contract.ts';
import { readSquidLine } from './read-line.ts';

/** Squid's access log. */
export const reader: LinesReader = {
  id: 'squid-access',
  reads: 'lines',
  evidence: ['logs.proxy'],
  products: ['squid'],
  proven: true,
  claims: (line) => readSquidLine(line) !== null,
  // Lines of the combined format are those of a web server too, but for what stands at their end.
  recognise: ({ lines }) => {
    const filled = lines.filter((line) => line.trim() !== '');
    const share = filled.filter((line) => readSquidLine(line) !== null).length / Math.max(1, filled.length);
    return share < 0.05 ? 0 : share * 0.92;
  },
  open: ({ record, time }) => {
    const source = record.sources.of('squid', 'access', 'squid');
    return {
      line(text, place, sink) {
        const read = readSquidLine(text);
        if (read === null) return false;
        record.object(read.fields, place);
        record.source = source;
        record.time = read.time(time);
        sink.record(record);
        return true;
      },
    };
  },
};
