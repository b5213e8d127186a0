import type { Reason } from '#base/reason.ts';
import type { Refused } from '../intel-book.ts';
import { isoToUs } from '../iso-time.ts';
import { asObject, type JsonObject, member, textMember } from '../json/member.ts';
import { parseRange } from '../json/parse-range.ts';
import { splitJson } from '../json/split-json.ts';
import { tableRows } from '../lists/table-rows.ts';

/** A vulnerability that is known to be exploited. */
export interface KnownExploited {
  /** `CVE-…`, '' where only the European id is known; `EUVD-…`, '' where there is none. */
  readonly cve: string;
  readonly euvd: string;
  readonly vendor: string;
  readonly product: string;
  readonly name: string;
  /** UTC microseconds since 1970: when it was listed, fixed, and has to be fixed; null where the list says nothing. */
  readonly listedUs: number | null;
  readonly patchedUs: number | null;
  readonly dueUs: number | null;
  /** `ransomware`, `apt`, `unknown`, as the list says, in lower case. */
  readonly exploitation: readonly string[];
  readonly actors: readonly string[];
  readonly weaknesses: readonly string[];
  /** Who states it, where the list gathers others. */
  readonly sources: readonly string[];
}

export interface KevContent {
  readonly vulnerabilities: readonly KnownExploited[];
  readonly refused: readonly Refused[];
}

/**
 * Reads lists of known exploited vulnerabilities: CISA's catalogue as JSON and CSV (its JSON schema, 2022), the EU KEV of the
 * CSIRTs Network in its two shapes (field by field README; texts or lists, `-` for none, days with slashes), and the joint dump
 * of ENISA's EUVD as JSON or CSV. The European ones are read by their public description; not yet proven on a real file.
 */
export function readKev(bytes: Uint8Array): KevContent {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('utf8').trimStart();
  return /^\ufeff?[[{]/.test(first) ? fromJson(bytes) : fromCsv(Buffer.from(bytes).toString('utf8'));
}

function fromJson(bytes: Uint8Array): KevContent {
  const vulnerabilities: KnownExploited[] = [];
  const refused: Refused[] = [];
  const refuse = (place: number, why: Reason) => refused.push({ value: '', place: `@${place}`, why });
  const split = splitJson(bytes, new Set(['', 'vulnerabilities']));
  if (!split.ok) refuse(0, split.error);
  for (const { start, end } of split.ok ? split.value.elements : []) {
    const parsed = parseRange(bytes, start, end);
    const object = parsed.ok ? asObject(parsed.value) : null;
    const made = object === null ? null : fromObject(object);
    if (made !== null) vulnerabilities.push(made);
    else refuse(start, parsed.ok ? { key: 'intel.kev-without-id' } : parsed.error);
  }
  return { vulnerabilities, refused };
}

function fromCsv(text: string): KevContent {
  const { rows, broken } = tableRows(text);
  const [header, ...body] = rows;
  const vulnerabilities: KnownExploited[] = [];
  const refused: Refused[] = broken.map(({ line, why }) => ({ value: '', place: String(line), why }));
  for (const { line, cells } of body) {
    const made = fromObject(Object.fromEntries((header?.cells ?? []).map((name, i) => [name, cells[i] ?? ''])));
    if (made !== null) vulnerabilities.push(made);
    else
      refused.push({ value: cells.join(' ').slice(0, 200), place: String(line), why: { key: 'intel.kev-without-id' } });
  }
  return { vulnerabilities, refused };
}

function fromObject(entry: JsonObject): KnownExploited | null {
  const cve = /^CVE-\d{4}-\d{4,19}$/.exec(textOf(entry, ['cveID', 'cveId', 'cve_id']).toUpperCase())?.[0] ?? '';
  const euvd = /^EUVD-\d{4}-\d{1,19}$/.exec(textOf(entry, ['euvdID', 'euvdId', 'euvd_id']).toUpperCase())?.[0] ?? '';
  if (cve === '' && euvd === '') return null;
  const ransomware = textMember(entry, 'knownRansomwareCampaignUse').toLowerCase();
  const exploitation = listOf(entry, 'exploitationType').map((each) => each.toLowerCase());
  return {
    cve,
    euvd,
    vendor: textOf(entry, ['vendorProject', 'vendor']),
    product: textOf(entry, ['product']),
    name: textOf(entry, ['vulnerabilityName']),
    listedUs: dayOf(entry, ['dateAdded', 'dateReported']),
    patchedUs: dayOf(entry, ['patchedSince']),
    dueUs: dayOf(entry, ['dueDate']),
    exploitation: ransomware === '' ? exploitation : [ransomware === 'known' ? 'ransomware' : 'unknown'],
    actors: listOf(entry, 'threatActorsExploiting'),
    weaknesses: listOf(entry, 'cwes'),
    sources: [...listOf(entry, 'sources'), ...listOf(entry, 'originSource')],
  };
}

/** The first member of these names that says something; `-` says nothing. */
function textOf(entry: JsonObject, names: readonly string[]): string {
  const said = names.map((name) => textMember(entry, name).trim()).find((text) => text !== '' && text !== '-');
  return said ?? '';
}

function listOf(entry: JsonObject, name: string): readonly string[] {
  const value = member(entry, name);
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [textMember(entry, name)];
  const parts = texts.flatMap((text) => text.replace(/^\[|\]$/g, '').split(/\s*[,;]\s*/));
  return parts.map((text) => text.trim().replace(/^["']|["']$/g, '')).filter((text) => text !== '' && text !== '-');
}

/** Days are written with hyphens or slashes. */
function dayOf(entry: JsonObject, names: readonly string[]): number | null {
  return isoToUs(textOf(entry, names).replaceAll('/', '-'));
}
