import type { BytesReader } from '../contract.ts';
import type { Head } from '#evidence/reading/source.ts';
import { type Layout, linuxLayouts, macLayout } from './layout.ts';
import { LoginRecords } from './login-records.ts';
import { readLoginRecord } from './login-record.ts';

/** Who logged on: utmp, wtmp and btmp of Linux and utmpx of macOS, records of equal length (utmp(5)). */
export const reader: BytesReader = {
  id: 'utmp',
  reads: 'bytes',
  evidence: ['logs.linux'],
  products: ['linux', 'macos'],
  proven: true,
  recognise: (head) => bestLayout(head).confidence,
  open: ({ head, record }) => new LoginRecords(record, bestLayout(head).layout, isFailures(head)),
};

interface Recognised {
  readonly layout: Layout;
  readonly confidence: number;
}

/** Records that are looked at. */
const mostLooked = 32;

function bestLayout({ bytes }: Head): Recognised {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (head.toString('latin1', 0, 10) === 'utmpx-1.00') return { layout: macLayout, confidence: 1 };
  const all = linuxLayouts.map((layout) => ({ layout, confidence: shareOfRecords(head, layout) * 0.9 }));
  return all.reduce((best, each) => (each.confidence > best.confidence ? each : best));
}

/** How many of the first records can be records, and none where no one says who, where and when. */
function shareOfRecords(head: Buffer, layout: Layout): number {
  const count = Math.min(mostLooked, Math.floor(head.length / layout.size));
  let good = 0;
  let telling = 0;
  for (let i = 0; i < count; i++) {
    const read = readLoginRecord(head.subarray(i * layout.size, (i + 1) * layout.size), layout);
    if (read === null || (read.type !== 0 && read.timeUs < firstYearUs)) continue;
    good++;
    if (read.type > 0 && (read.line !== '' || read.user !== '')) telling++;
  }
  return telling === 0 || good * 2 < count ? 0 : good / count;
}

const firstYearUs = Date.UTC(1990, 0) * 1000;

/** btmp holds failed logons only; its records look like others. The name is all that tells them apart. */
function isFailures({ name }: Head): boolean {
  return /(?:^|\/)btmp[^/]*$/.test(name);
}
