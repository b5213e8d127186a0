import type { Derivation } from '#base/event.ts';
import type { Value } from '#evidence/record/value.ts';
import { utc } from '#evidence/time/zone.ts';
import { hasW3cDirectives, type W3cDialect, w3cStream } from '#evidence/w3c/w3c-log.ts';
import type { LinesReader } from '../contract.ts';

const none: readonly (readonly [string, Value])[] = [];
const plusStep: Derivation = { step: 'plus', why: { key: 'w3c.plus-decoded' } };

/** IIS writes UTC whatever the zone of the computer (Microsoft, W3C logging), and a plus sign for each space of a header. */
const dialect: W3cDialect = {
  product: 'iis',
  channel: 'iis',
  time: (settings) => ({ ...settings, zone: utc, zoneIsSet: true }),
  quotes: false,
  complete(record) {
    record.host = record.value('s-computername');
    if (record.value('cs(User-Agent)').includes('+')) record.derived = [...record.derived, plusStep];
  },
  added(names, values) {
    const slot = names.indexOf('cs(User-Agent)');
    const agent = values[slot] ?? null;
    return slot < 0 ? none : [['cs-user-agent', typeof agent === 'string' ? agent.replaceAll('+', ' ') : agent]];
  },
};

/** Web server log of IIS in the W3C extended format. */
export const reader: LinesReader = {
  id: 'iis-w3c',
  reads: 'lines',
  evidence: ['logs.iis'],
  products: ['iis'],
  proven: true,
  recognise: (head) => (hasW3cDirectives(head, 'Microsoft Internet Information Services') ? 1 : 0),
  open: (source) => w3cStream(source, dialect),
};
