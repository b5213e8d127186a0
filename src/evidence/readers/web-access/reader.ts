import { accessLine } from '../../web-access/access-line.ts';
import type { LinesReader } from '../contract.ts';

/** Access logs of web servers, proxies in front of them and load balancers; the layouts stand in src/evidence/web-access. */
export const reader: LinesReader = {
  id: 'web-access',
  reads: 'lines',
  evidence: ['logs.iis', 'logs.any'],
  products: ['web'],
  proven: true,
  claims: (line) => accessLine(line) !== null,
  open: ({ record, time }) => ({
    line(text, place, sink) {
      const entry = accessLine(text);
      if (entry === null) return false;
      record.object(entry.fields, place);
      record.source = record.sources.of('web', 'access', entry.writer);
      record.time = entry.readTime(entry.time, time);
      sink.record(record);
      return true;
    },
  }),
};
