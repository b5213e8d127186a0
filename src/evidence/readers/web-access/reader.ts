import { carrierFields, payloadOf } from '#evidence/syslog/payload.ts';
import type { SyslogHeader } from '#evidence/syslog/syslog-header.ts';
import type { AccessEntry } from '#evidence/web-access/access-entry.ts';
import { accessLine } from '#evidence/web-access/access-line.ts';
import type { LinesReader } from '../contract.ts';

/**
 * Access logs of web servers, proxies in front of them and load balancers, on their own or carried by syslog or by a
 * container's log; the layouts stand in src/evidence/web-access.
 */
export const reader: LinesReader = {
  id: 'web-access',
  reads: 'lines',
  evidence: ['logs.iis', 'logs.any'],
  products: ['web'],
  proven: true,
  // Who carries such lines knows them too, by less.
  recognise: ({ lines }) => {
    const filled = lines.filter((line) => line.trim() !== '');
    const share = filled.filter((line) => find(line) !== null).length / Math.max(1, filled.length);
    return share < 0.05 ? 0 : share * 0.95;
  },
  claims: (line) => find(line) !== null,
  open: ({ record, time }) => ({
    line(text, place, sink) {
      const found = find(text);
      if (found === null) return false;
      const { entry, header } = found;
      record.object({ ...entry.fields, ...carrierFields(header) }, place);
      record.source = record.sources.of('web', 'access', entry.writer);
      record.time = entry.readTime(entry.time, time);
      record.host = header?.host ?? '';
      sink.record(record);
      return true;
    },
  }),
};

interface Found {
  readonly entry: AccessEntry;
  readonly header: SyslogHeader | null;
}

function find(line: string): Found | null {
  const alone = accessLine(line);
  if (alone !== null) return { entry: alone, header: null };
  // Asked for each line of syslog: what carries no access line is out before its header is read.
  if (!line.includes('] "') && !line.includes(' "') && !line.includes('] ')) return null;
  const payload = payloadOf(line);
  const entry = payload === null ? null : accessLine(payload.text);
  return payload === null || entry === null ? null : { entry, header: payload.header };
}
