import { mostV5Records, v5HeaderBytes, v5RecordBytes } from './netflow-v5.ts';
import { firstDataSet, ipfixHeaderBytes, setHeaderBytes, v9HeaderBytes } from './read-sets.ts';
import { sflowHeaderBytes } from './sflow.ts';

/**
 * Where the export datagram ends that begins at `at`, judged strictly by its own lengths; -1 if none begins there. Only
 * version 9 does not state its length: it goes on as long as sets follow.
 */
export function datagramEnd(bytes: Buffer, at: number, end: number): number {
  if (at + ipfixHeaderBytes > end || bytes[at] !== 0) return -1;
  switch (bytes[at + 1]) {
    case 0:
      return sflowEnd(bytes, at, end);
    case 5:
      return v5End(bytes, at, end);
    case 9:
      return v9End(bytes, at, end);
    case 10:
      return ipfixEnd(bytes, at, end);
    default:
      return -1;
  }
}

/** sFlow v5 counts its samples, each of which states its length. */
function sflowEnd(bytes: Buffer, at: number, end: number): number {
  const header = sflowHeaderBytes(bytes, at, end);
  if (header === 0 || at + header > end) return -1;
  const count = bytes.readUInt32BE(at + header - 4);
  let next = at + header;
  for (let i = 0; i < count; i++) {
    if (next + 8 > end) return -1;
    next += 8 + bytes.readUInt32BE(next + 4);
    if (next > end) return -1;
  }
  return count === 0 ? -1 : next;
}

/**
 * Where the next datagram begins behind one that is damaged; `end` if none does. A few bytes of a record easily look like a
 * short header, but seldom state a credible time and end where another whole datagram begins.
 */
export function nextDatagram(bytes: Buffer, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    const stop = datagramEnd(bytes, next, end);
    if (stop !== -1 && isSentAtACredibleTime(bytes, next) && isFollowed(bytes, stop, end)) return next;
  }
  return end;
}

function isFollowed(bytes: Buffer, at: number, end: number): boolean {
  return at === end || datagramEnd(bytes, at, end) !== -1;
}

/** Seconds from 2000 to 2100. */
const earliest = 946_684_800;
const latest = 4_102_444_800;

function isSentAtACredibleTime(bytes: Buffer, at: number): boolean {
  if (bytes[at + 1] === 0) return true; // sFlow states none, but begins with 00 00 00 05
  const seconds = bytes.readUInt32BE(at + (bytes[at + 1] === 10 ? 4 : 8));
  return seconds >= earliest && seconds < latest;
}

function v5End(bytes: Buffer, at: number, end: number): number {
  const count = bytes.readUInt16BE(at + 2);
  const size = v5HeaderBytes + count * v5RecordBytes;
  return count > 0 && count <= mostV5Records && at + size <= end ? at + size : -1;
}

function ipfixEnd(bytes: Buffer, at: number, end: number): number {
  const stated = at + bytes.readUInt16BE(at + 2);
  if (stated > end) return -1;
  let next = at + ipfixHeaderBytes;
  while (next + setHeaderBytes <= stated) {
    const id = bytes.readUInt16BE(next);
    const length = bytes.readUInt16BE(next + 2);
    if ((id !== 2 && id !== 3 && id < firstDataSet) || length < setHeaderBytes) return -1;
    next += length;
  }
  return next === stated ? stated : -1;
}

function v9End(bytes: Buffer, at: number, end: number): number {
  if (at + v9HeaderBytes + setHeaderBytes > end || bytes.readUInt16BE(at + 2) === 0) return -1;
  let next = at + v9HeaderBytes;
  while (next + setHeaderBytes <= end) {
    const id = bytes.readUInt16BE(next);
    const length = bytes.readUInt16BE(next + 2);
    // What begins with 5, 9 or 10 is the next datagram: as numbers of sets these are reserved.
    if (id === 5 || id === 9 || id === 10) break;
    if (id === 0 && length === 0) return zerosEnd(bytes, next, end);
    if ((id > 1 && id < firstDataSet) || length < setHeaderBytes || next + length > end) return -1;
    next += length;
  }
  return next === at + v9HeaderBytes ? -1 : next;
}

/** Some exporters fill a datagram up with zeros. The next one begins with a zero itself. */
function zerosEnd(bytes: Buffer, at: number, end: number): number {
  let next = at;
  while (next < end && bytes[next] === 0) next++;
  return next === end ? end : next - 1;
}
