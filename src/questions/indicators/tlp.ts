import type { Pap, Tlp } from './indicator.ts';

/** From open to closed (FIRST, TLP 2.0). */
const tlpOrder: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];

const paps: readonly Pap[] = ['CLEAR', 'GREEN', 'AMBER', 'RED'];

/** `tlp:white`, `TLP:AMBER+STRICT`, `amber`; null where it is no label of either version. */
export function readTlp(text: string): Tlp | null {
  const label = labelOf(text, 'tlp');
  return tlpOrder.find((tlp) => tlp === label) ?? null;
}

/** `PAP:RED`, `pap:white`. */
export function readPap(text: string): Pap | null {
  const label = labelOf(text, 'pap');
  return paps.find((pap) => pap === label) ?? null;
}

/** The one that lets fewer people see it. */
export function stricterTlp(a: Tlp | null, b: Tlp | null): Tlp | null {
  if (a === null || b === null) return a ?? b;
  return tlpOrder.indexOf(a) > tlpOrder.indexOf(b) ? a : b;
}

/** Tags carry the protocol's name before a colon; TLP 1.0 says WHITE for what 2.0 calls CLEAR. */
function labelOf(text: string, protocol: string): string {
  const upper = text.trim().toUpperCase();
  const prefix = `${protocol.toUpperCase()}:`;
  const label = (upper.startsWith(prefix) ? upper.slice(prefix.length) : upper).replace(/^"|"$/g, '');
  return label === 'WHITE' ? 'CLEAR' : label;
}
