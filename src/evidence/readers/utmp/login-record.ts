import type { Layout } from './layout.ts';

/** A login record as it is stored; null stands for what its layout does not have. */
export interface LoginRecord {
  readonly type: number;
  readonly pid: number;
  readonly line: string;
  readonly id: string;
  readonly user: string;
  readonly host: string;
  readonly session: number | null;
  readonly exit: readonly [termination: number, status: number] | null;
  readonly timeUs: number;
  readonly address: string;
}

/** Reads the record the bytes hold, null where they cannot be one. */
export function readLoginRecord(bytes: Buffer, layout: Layout): LoginRecord | null {
  const { littleEndian } = layout;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const type = view.getInt16(layout.type, littleEndian);
  const seconds = layout.wide
    ? Number(view.getBigInt64(layout.seconds, littleEndian))
    : view.getUint32(layout.seconds, littleEndian);
  const microseconds = layout.wide
    ? Number(view.getBigInt64(layout.microseconds, littleEndian))
    : view.getInt32(layout.microseconds, littleEndian);
  const [line, id, user, host] = [layout.line, layout.id, layout.user, layout.host].map((at) => textAt(bytes, at));
  if (type < 0 || type > mostType || microseconds < 0 || microseconds >= 1e6 || seconds < 0 || seconds > 0xffffffff)
    return null;
  if (line === undefined || id === undefined || user === undefined || host === undefined) return null;
  if (line === null || id === null || user === null || host === null) return null;
  return {
    type,
    pid: view.getInt32(layout.pid, littleEndian),
    line,
    id,
    user,
    host,
    session: layout.session === null ? null : view.getInt32(layout.session, littleEndian),
    exit: layout.address === null ? null : [view.getInt16(332, littleEndian), view.getInt16(334, littleEndian)],
    timeUs: seconds * 1e6 + microseconds,
    address: layout.address === null ? '' : addressAt(bytes, layout.address),
  };
}

/** ACCOUNTING is 9; Apple counts to 11. */
const mostType = 11;

/** Text up to its zero byte, which a full field does not have; null where control characters stand in it. */
function textAt(bytes: Buffer, [offset, length]: readonly [number, number]): string | null {
  const end = bytes.subarray(offset, offset + length).indexOf(0);
  const text = bytes.toString('utf8', offset, offset + (end < 0 ? length : end));
  return /[\u0001-\u001f\u007f\ufffd]/.test(text) ? null : text;
}

function addressAt(bytes: Buffer, offset: number): string {
  const address = bytes.subarray(offset, offset + 16);
  if (address.every((byte) => byte === 0)) return '';
  if (address.subarray(4).every((byte) => byte === 0)) return address.subarray(0, 4).join('.');
  const words = Array.from({ length: 8 }, (_each, i) => address.readUInt16BE(i * 2).toString(16)).join(':');
  return words.replace(/(?:^|:)0(?::0)+(?:$|:)/, '::');
}
