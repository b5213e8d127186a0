import { ianaElements } from './iana-elements.ts';
import { vendorElements } from './vendor-elements.ts';
import type { ValueKind } from './value-text.ts';

/** What a template means by a number. */
export interface Element {
  readonly name: string;
  readonly kind: ValueKind;
}

/** Enterprise number of the elements that count the way back of a flow (RFC 5103 6.1). */
const reverseEnterprise = 29_305;

/** The element of this number, and of this vendor if `enterprise` is not 0. One that is unknown is named by its numbers. */
export function elementOf(enterprise: number, id: number): Element {
  const known = elements.get(keyOf(enterprise, id));
  if (known !== undefined) return known;
  const forward = elements.get(forwardKey(enterprise, id));
  return forward === undefined ? { name: `pen${enterprise}.${id}`, kind: 'octets' } : reversed(forward);
}

/** CERT counts the way back by a bit in its own numbers, others by the enterprise of RFC 5103. */
function forwardKey(enterprise: number, id: number): number {
  if (enterprise === reverseEnterprise) return keyOf(0, id);
  return enterprise === cert && (id & certReverse) !== 0 ? keyOf(cert, id & ~certReverse) : -1;
}

const cert = 6_871;
const certReverse = 0x4000;

/** RFC 5103 6.1: `reverse` before the name, whose first letter becomes a capital. */
function reversed({ name, kind }: Element): Element {
  return { name: `reverse${name.charAt(0).toUpperCase()}${name.slice(1)}`, kind };
}

const elements = new Map<number, Element>();
for (const table of [{ enterprise: 0, elements: ianaElements }, ...vendorElements]) {
  for (const [kind, list] of Object.entries(table.elements)) {
    for (const entry of list.split(',')) {
      const [id, name] = entry.trim().split(' ') as [string, string];
      elements.set(keyOf(table.enterprise, Number(id)), { name, kind: kind as ValueKind });
    }
  }
}

function keyOf(enterprise: number, id: number): number {
  return enterprise * 0x1_0000 + id;
}
