import { hasW3cDirectives, type W3cDialect, w3cStream } from '#evidence/w3c/w3c-log.ts';
import type { LinesReader } from '../contract.ts';

/** The log says of itself that its times are local ones (#Time Format: Local). */
const dialect: W3cDialect = {
  product: 'windows',
  channel: 'Windows Firewall log',
  time: (settings) => settings,
  quotes: false,
};

/** Packet log of the Windows firewall, pfirewall.log (Microsoft, Windows Firewall log file format 1.5). */
export const reader: LinesReader = {
  id: 'windows-firewall-log',
  reads: 'lines',
  evidence: ['logs.firewall'],
  products: ['windows'],
  proven: true,
  recognise: (head) => (hasW3cDirectives(head, 'Microsoft Windows Firewall') ? 1 : 0),
  open: (source) => w3cStream(source, dialect),
};
