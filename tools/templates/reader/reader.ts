import type { ByteRange, RangeFacts, Reader, RecordSink } from '#evidence/readers/contract.ts';
import { RecordView } from './record-view.ts';

// From the description of the format (name it, with the section): a header, then records of one size.
const magic = 'TEMPLATE';
const headerBytes = 64;
const recordBytes = 64;
const rangeRecords = (4 * 1024 * 1024) / recordBytes;

export const reader: Reader = {
  id: 'template-reader',
  evidence: ['logs.any'],
  recognise: (head) => (Buffer.from(head).toString('latin1', 0, magic.length) === magic ? 1 : 0),
  ranges,
  open: () => ({ read }),
};

function ranges(size: number): ByteRange[] {
  const found: ByteRange[] = [];
  for (let start = headerBytes; start < size; start += rangeRecords * recordBytes) {
    found.push({ start, end: Math.min(start + rangeRecords * recordBytes, size) });
  }
  return found;
}

function read(bytes: Uint8Array, range: ByteRange, fileSize: number, sink: RecordSink): RangeFacts {
  const view = new RecordView();
  for (let at = 0; at < bytes.length; at += recordBytes) {
    const record = bytes.subarray(at, at + recordBytes);
    const offset = range.start + at;
    if (record.length === recordBytes) sink.record(view.over(record, offset));
    else sink.reject({ offset, needed: recordBytes, had: record.length, why: cutAt(fileSize - offset) });
  }
  return {};
}

function cutAt(left: number) {
  return { key: 'plugin.record-cut', values: { needed: recordBytes, had: left } } as const;
}
