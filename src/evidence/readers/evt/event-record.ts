import { EventFields } from '#evidence/windows/event-fields.ts';
import { recordHeadSize } from './ring.ts';

/** Types of events, and what later event logs have in their place: a level, and keywords for audits. */
const levels: Readonly<Record<number, string>> = { 1: '2', 2: '3', 4: '4', 8: '0', 16: '0' };
const keywords: Readonly<Record<number, string>> = { 8: '0x8020000000000000', 16: '0x8010000000000000' };

/** The fields of an EVENTLOGRECORD ([MS-EVEN] 2.2.3), by the names of a later event log; its strings are `Data`. */
export function eventRecord(bytes: Buffer): EventFields {
  const fields = new EventFields();
  const type = bytes.readUInt16LE(24);
  const id = bytes.readUInt32LE(20);
  const [provider, afterProvider] = wideText(bytes, recordHeadSize);
  const [computer] = wideText(bytes, afterProvider);
  fields.add('Provider_Name', provider);
  fields.add('EventID_Qualifiers', String(id >>> 16));
  fields.add('EventID', String(id & 0xffff));
  fields.add('Level', levels[type] ?? '0');
  fields.add('Task', String(bytes.readUInt16LE(28)));
  fields.add('Keywords', keywords[type] ?? '0x80000000000000');
  fields.add('TimeCreated_SystemTime', isoOfSeconds(bytes.readUInt32LE(12)));
  fields.add('EventRecordID', String(bytes.readUInt32LE(8)));
  fields.add('Computer', computer);
  const sid = sidText(part(bytes, bytes.readUInt32LE(44), bytes.readUInt32LE(40)));
  if (sid !== '') fields.add('Security_UserID', sid);
  fields.add('Data', strings(bytes, bytes.readUInt32LE(36), bytes.readUInt16LE(26)));
  const binary = part(bytes, bytes.readUInt32LE(52), bytes.readUInt32LE(48));
  if (binary.length > 0) fields.add('Binary', binary.toString('hex').toUpperCase());
  return fields;
}

function isoOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** UTF-16 up to a zero, and where what follows begins. */
function wideText(bytes: Buffer, from: number): readonly [text: string, after: number] {
  let end = from;
  while (end + 2 <= bytes.length && bytes.readUInt16LE(end) !== 0) end += 2;
  return [bytes.toString('utf16le', from, end), Math.min(end + 2, bytes.length)];
}

function strings(bytes: Buffer, from: number, count: number): readonly string[] {
  const texts: string[] = [];
  let at = Math.min(from, bytes.length);
  for (let i = 0; i < count && at < bytes.length; i++) {
    const [text, after] = wideText(bytes, at);
    texts.push(text);
    at = after;
  }
  return texts;
}

function part(bytes: Buffer, from: number, size: number): Buffer {
  return size > 0 && from >= recordHeadSize && from + size <= bytes.length
    ? bytes.subarray(from, from + size)
    : Buffer.alloc(0);
}

/** `S-1-5-21-…` ([MS-DTYP] 2.4.2.2). */
function sidText(sid: Buffer): string {
  if (sid.length < 8) return '';
  const count = sid[1] ?? 0;
  if (sid.length < 8 + 4 * count) return '';
  const parts = Array.from({ length: count }, (_, i) => sid.readUInt32LE(8 + 4 * i));
  return ['S', sid[0], sid.readUIntBE(2, 6), ...parts].join('-');
}
