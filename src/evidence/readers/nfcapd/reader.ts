import { ByteWindow } from '#evidence/flows/byte-window.ts';
import type { BytesReader } from '../contract.ts';
import type { ByteStream } from '#evidence/reading/streams.ts';
import type { Head, SourceContext } from '#evidence/reading/source.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { type FlowRecords, readBlock } from './flow-block.ts';
import { Layout1Records } from './layout-1-records.ts';
import { Layout2Records } from './layout-2-records.ts';
import { unpackLz4 } from './unpack-lz4.ts';
import { unpackLzo } from './unpack-lzo.ts';

/** Files of nfdump's collector (nfcapd, nfpcapd, sfcapd) in the layouts of nfdump 1.6 and 1.7, of a little-endian machine. */
export const reader: BytesReader = {
  id: 'nfcapd',
  reads: 'bytes',
  evidence: ['netflow'],
  products: ['netflow'],
  proven: true,
  recognise: ({ bytes }: Head) => (startOf(Buffer.from(bytes)) === null ? 0 : 1),
  open: fileStream,
};

const magic = 0xa50c;
const blockHeaderBytes = 12;
/** nfdump fills a block up to a few megabytes before it writes it. */
const mostBlockBytes = 16 << 20;
const isPlain = 1;

/** What the header of a file says. */
interface FileStart {
  readonly layout: 1 | 2;
  readonly headerBytes: number;
  readonly packing: 'none' | 'lzo' | 'lz4' | 'other';
  readonly isEncrypted: boolean;
  readonly blocks: number;
}

const packings = { 0: 'none', 1: 'lzo', 3: 'lz4' } as Readonly<Record<number, FileStart['packing']>>;
/** Bits of layout 1, and the numbers of layout 2 they stand for. */
const oldPackings = [
  [0x01, 1],
  [0x08, 2],
  [0x10, 3],
] as const;

/** Layout 1 has an identifier of 128 bytes and a record of statistics behind its header, layout 2 nothing. */
function startOf(head: Buffer): FileStart | null {
  if (head.length < 40 || head.readUInt16LE(0) !== magic) return null;
  const layout = head.readUInt16LE(2);
  if (layout === 1) {
    const flags = head.readUInt32LE(4);
    const number = oldPackings.find(([bit]) => (flags & bit) !== 0)?.[1] ?? 0;
    const packing = packings[number] ?? 'other';
    return { layout, headerBytes: 276, packing, isEncrypted: false, blocks: head.readUInt32LE(8) };
  }
  if (layout !== 2) return null;
  const packing = packings[head[16] as number] ?? 'other';
  return { layout, headerBytes: 40, packing, isEncrypted: head[17] !== 0, blocks: head.readUInt32LE(36) };
}

function fileStream({ record, head }: SourceContext): ByteStream {
  const start = startOf(Buffer.from(head.bytes));
  const records = start?.layout === 1 ? new Layout1Records(record) : new Layout2Records(record);
  const window = new ByteWindow();
  let file: BlockFile | null = null;
  return {
    push(bytes, sink) {
      window.add(bytes);
      if (file === null && start !== null && window.size >= start.headerBytes) {
        window.take(start.headerBytes);
        file = new BlockFile(start, records);
      }
      while (file?.next(window, sink) === true);
      if (file?.isOver === true) window.take(window.size);
      window.keep();
    },
    end(sink) {
      const { size, offset } = window;
      if (file?.isOver === true) return;
      const missing = file?.missing ?? start?.blocks ?? 0;
      const needed = file?.needed(window) ?? start?.headerBytes ?? blockHeaderBytes;
      const why = { key: 'netflow.nfcapd-cut', values: { missing, needed, had: size } } as const;
      if (missing > 0 || size > 0) sink.reject({ offset, needed, had: size, why });
    },
  };
}

/** The blocks of a file, as many as its header announces; what stands behind them is its own description. */
class BlockFile {
  missing: number;
  isOver = false;
  private readonly start: FileStart;
  private readonly records: FlowRecords;

  constructor(start: FileStart, records: FlowRecords) {
    this.start = start;
    this.records = records;
    this.missing = start.blocks;
  }

  /** Bytes of the block that begins here, as far as that can be told. */
  needed({ bytes, at, size }: ByteWindow): number {
    return blockHeaderBytes + (size < blockHeaderBytes ? 0 : bytes.readUInt32LE(at + 4));
  }

  /** Reads a block if it is there whole. */
  next(window: ByteWindow, sink: RecordSink): boolean {
    if (this.missing === 0) this.isOver = true;
    if (this.isOver || window.size < blockHeaderBytes) return false;
    const needed = this.needed(window);
    if (needed > mostBlockBytes) {
      this.isOver = true;
      const why = { key: 'netflow.capture-block', values: { needed } } as const;
      sink.reject({ offset: window.offset, needed, had: window.size, why });
      return false;
    }
    if (window.size < needed) return false;
    this.read(window.bytes.subarray(window.at, window.at + needed), window.offset, sink);
    window.take(needed);
    this.missing--;
    return true;
  }

  private read(block: Buffer, offset: number, sink: RecordSink): void {
    const body = block.subarray(blockHeaderBytes);
    const { packing, isEncrypted } = this.start;
    if ((packing === 'none' || block.readUInt16LE(10) === isPlain) && !isEncrypted)
      return readBlock({ bytes: body, offset: offset + blockHeaderBytes, packed: null }, this.records, sink);
    const had = block.length;
    if (packing === 'other' || isEncrypted)
      return sink.reject({
        offset,
        needed: 0,
        had,
        why: { key: isEncrypted ? 'netflow.nfcapd-encrypted' : 'netflow.nfcapd-packing' },
      });
    const bytes = packing === 'lz4' ? unpackLz4(body, mostBlockBytes) : unpackLzo(body, mostBlockBytes);
    if (bytes === null) return sink.reject({ offset, needed: 0, had, why: { key: 'netflow.nfcapd-damaged' } });
    readBlock({ bytes, offset, packed: block }, this.records, sink);
  }
}
