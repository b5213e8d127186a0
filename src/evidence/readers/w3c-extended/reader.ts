import { utc } from '#evidence/time/zone.ts';
import { hasW3cDirectives, type W3cDialect, w3cStream } from '#evidence/w3c/w3c-log.ts';
import type { LinesReader } from '../contract.ts';

const dialect: W3cDialect = {
  product: 'w3c',
  channel: 'w3c',
  time: (settings) => ({ ...settings, zone: utc, zoneIsSet: true }),
  quotes: true,
  complete(record) {
    record.host = record.value('s-computername');
  },
};

/** Logs in the W3C extended format of a product that has no reader of its own. Times are UTC, as the format says. */
export const reader: LinesReader = {
  id: 'w3c-extended',
  reads: 'lines',
  evidence: ['logs.iis', 'logs.proxy'],
  products: ['w3c'],
  proven: false,
  recognise: (head) => (hasW3cDirectives(head, null) ? 0.6 : 0),
  open: (source) => w3cStream(source, dialect),
};
