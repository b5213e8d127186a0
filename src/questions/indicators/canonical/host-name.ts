import { domainToASCII } from 'node:url';
import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { canonicalAddress } from './address.ts';
import { refang } from './refang.ts';

/** RFC 1035 2.3.4: a label holds 63 characters, a name 253 without its last dot. */
const mostLabel = 63;
const mostName = 253;

const plain = /^[a-z0-9_.-]+$/;

/**
 * Lower case, A-labels (IDNA), no dot at the end. Underscores are let through: DNS logs are full of them. A name of one label
 * is refused: as an indicator it is a top-level domain or a host of one's own network.
 */
export function canonicalDomain(text: string): Result<string, Reason> {
  let name = text.toLowerCase();
  if (!plain.test(name)) name = asciiName(refang(name.trim()).replace(/[。．｡]/g, '.'));
  if (name.endsWith('.')) name = name.slice(0, -1);
  if (name === '' || name.length > mostName || !plain.test(name)) return fail({ key: 'intel.domain-form' });
  const labels = name.split('.');
  if (labels.length === 1) return fail({ key: 'intel.domain-single-label' });
  if (!labels.every(isLabel) || canonicalAddress(name) !== null) return fail({ key: 'intel.domain-form' });
  return /^\d+$/.test(labels.at(-1) as string) ? fail({ key: 'intel.domain-form' }) : ok(name);
}

/** domainToASCII takes whatever stands before a slash for the name: other ASCII characters make it no name. */
function asciiName(name: string): string {
  return /^[a-z0-9_.\-\u0080-\uffff]+$/.test(name) ? domainToASCII(name) : '';
}

function isLabel(label: string): boolean {
  return label !== '' && label.length <= mostLabel && !label.startsWith('-') && !label.endsWith('-');
}

/** Local part and domain in lower case: mailboxes that differ in case only are the same to every large provider. */
export function canonicalEmail(text: string): Result<string, Reason> {
  const address = refang(text.trim()).replace(/^<|>$/g, '');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  if (local === '' || local.length > 64 || /[\s<>,;*]/.test(local)) return fail({ key: 'intel.email-form' });
  const domain = canonicalDomain(address.slice(at + 1));
  return domain.ok ? ok(`${local.toLowerCase()}@${domain.value}`) : fail({ key: 'intel.email-form' });
}
