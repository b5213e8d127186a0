import { readEpochTime } from '#evidence/time/read-time.ts';
import { visitXml } from '#evidence/xml/visit-xml.ts';
import type { DocumentReader } from '../contract.ts';
import { reportVisitor } from './report-visitor.ts';

/** DMARC aggregate reports (RFC 7489 7.2, RFC 9990): how many messages of a domain an address sent, and how they fared. */
export const reader: DocumentReader = {
  id: 'dmarc-aggregate',
  reads: 'document',
  evidence: ['email.gateway'],
  products: ['email'],
  proven: true,
  recognise: ({ bytes }) => (isReport(Buffer.from(bytes).toString('latin1')) ? 1 : 0),
  open: ({ record }) => ({
    read(document, sink) {
      const bytes = Buffer.from(document.buffer, document.byteOffset, document.length);
      const source = record.sources.of('email', 'dmarc');
      const end = visitXml(
        bytes,
        reportVisitor(({ names, values, start, end: stop }) => {
          record.row(record.shapeOf(names), values, {
            offset: start,
            length: stop - start,
            bytes: () => bytes.subarray(start, stop),
          });
          record.source = source;
          record.recordId = record.value('report_metadata.report_id');
          record.time = readEpochTime(record.value('report_metadata.date_range.begin'));
          sink.record(record);
        }),
      );
      const rest = bytes.toString('latin1', end.at);
      if (!end.isBroken && onlyEnds.test(rest)) return;
      const why = {
        key: end.isBroken ? 'dmarc.broken' : 'dmarc.trailing',
        values: { text: rest.trim().slice(0, excerpt) },
      } as const;
      sink.reject({ offset: end.at, needed: 0, had: rest.length, why });
    },
  }),
};

const excerpt = 80;

/** After the report: ends of elements that some put around it. */
const onlyEnds = /^\s*(?:<\/[\w:.-]{1,64}>\s*){0,4}$/;

/** The root is `feedback`, and the first of its elements that all reports have stands in the head. */
function isReport(head: string): boolean {
  return /<(?:\w{1,32}:)?feedback[\s>]/.test(head) && /<(?:\w{1,32}:)?report_metadata[\s>]/.test(head);
}
