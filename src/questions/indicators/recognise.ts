import { isUtf8 } from 'node:buffer';
import { isKind } from './lists/column-roles.ts';
import { guessValue } from './lists/guess-value.ts';
import { previewTable } from './lists/preview-table.ts';

/** What a file of intelligence is, by its content. */
export type IntelForm =
  | 'stix'
  | 'misp-event'
  | 'misp-manifest'
  | 'misp-warning-list'
  | 'kev'
  | 'adoc'
  | 'maltrail'
  | 'signature-base-c2'
  | 'signature-base-hash'
  | 'signature-base-filename'
  | 'table'
  | 'list';

/** As much of a file is looked at from its beginning, and from its end. */
const headBytes = 65_536;

/** Says which parser takes a file; null where its content is none of the forms. Its name does not matter. */
export function recogniseIntel(bytes: Uint8Array): IntelForm | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = buffer.toString('utf8', 0, Math.min(headBytes, buffer.length)).replace(/^\ufeff/, '');
  const first = head.trimStart()[0];
  if (first === '{' || first === '[') {
    const tail = buffer.toString('utf8', Math.max(0, buffer.length - headBytes));
    // An IPv6 address in brackets begins like JSON.
    return jsonForm(head, `${head}\n${tail}`) ?? (/^\s*\[[0-9a-f:.]{2,45}\]/i.test(head) ? listForm(head) : null);
  }
  if (head.trim() === '' || head.includes('\0') || !isUtf8(buffer.subarray(0, wholeCharacters(buffer)))) return null;
  return textForm(head) ?? listForm(head);
}

const jsonMarks: readonly (readonly [RegExp, IntelForm])[] = [
  [/"matching_attributes"\s*:|"type"\s*:\s*"(?:cidr|hostname|substring|regex|string)"/, 'misp-warning-list'],
  [/"type"\s*:\s*"bundle"|"spec_version"\s*:|"id"\s*:\s*"[a-z0-9-]{2,60}--[0-9a-f]{8}-/i, 'stix'],
  [/"cve_?ID"\s*:/i, 'kev'],
  [/"(?:Event|Attribute|Orgc|orgc_id|threat_level_id|to_ids|ShadowAttribute)"\s*:/, 'misp-event'],
];

function jsonForm(head: string, all: string): IntelForm | null {
  if (/^\s*\{\s*"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"\s*:/i.test(head)) return 'misp-manifest';
  return jsonMarks.find(([mark]) => mark.test(all))?.[1] ?? null;
}

function textForm(head: string): IntelForm | null {
  if (/^= \S/.test(head.trimStart()) && /^(?:\|={3,}|-{4,})$/m.test(head)) return 'adoc';
  if (/^#[^\n]*maltrail|^#\s*Reference:\s/im.test(head)) return 'maltrail';
  const heading = head.slice(0, 4_096);
  if (/^#\s*LOKI[^\n]*C2/im.test(heading)) return 'signature-base-c2';
  if (/^#\s*LOKI[^\n]*HASH/im.test(heading)) return 'signature-base-hash';
  if (/^#\s*LOKI[^\n]*File ?Name/im.test(heading)) return 'signature-base-filename';
  return /^"?cve_?id"?\s*[,;\t]/im.test(head.slice(0, 2_048)) || /^[^\n]{0,200}[,;]"?cveID"?[,;]/i.test(head)
    ? 'kev'
    : null;
}

/** Most lines of a table have a delimiter. What looks like expressions with scores is a list of names of files. */
function listForm(head: string): IntelForm | null {
  const lines = head
    .split('\n')
    .slice(0, 400)
    .map((line) => line.trim());
  const values = lines.filter((line) => line !== '' && !/^(?:#|;|\/\/)/.test(line));
  if (values.length === 0) return null;
  const most = (form: RegExp) => values.filter((line) => form.test(line)).length > values.length * 0.7;
  if (most(/^.{1,4000}\\[.\\].{0,4000};\d{1,3}(?:;|$)/)) return 'signature-base-filename';
  if (most(/^[0-9a-f]{32,64};/i)) return 'signature-base-hash';
  if (values.length > 1 && most(/[,;\t|]/)) return holdsValues(head) ? 'table' : null;
  const isList = most(/^\S+(?:\s+#|$)|^(?:0\.0\.0\.0|127\.0\.0\.1)\s+\S+$/);
  return isList && values.some((line) => guessValue(line.split(/\s/, 1)[0] as string) !== null) ? 'list' : null;
}

/** Prose has commas as well. */
function holdsValues(head: string): boolean {
  return previewTable(head).columns.some(({ role }) => isKind(role) || role === 'any' || role === 'pattern');
}

/** The head may end within a character. */
function wholeCharacters(buffer: Buffer): number {
  let end = Math.min(headBytes, buffer.length);
  if (end === buffer.length) return end;
  while (end > 0 && ((buffer[end] as number) & 0xc0) === 0x80) end--;
  return end;
}
