import { JournalEntries } from '#evidence/journal/journal-entries.ts';
import type { BytesReader } from '../contract.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { EntrySplitter } from './entry-splitter.ts';

/** The systemd journal in its export format, as `journalctl -o export` and systemd-journal-upload write it. */
export const reader: BytesReader = {
  id: 'journald-export',
  reads: 'bytes',
  evidence: ['logs.linux'],
  products: ['linux'],
  proven: false,
  recognise: ({ bytes }) => (startsLikeEntry(Buffer.from(bytes.subarray(0, 512)).toString('latin1')) ? 1 : 0),
  open: ({ record }) => {
    const entries = new JournalEntries(record);
    const splitter = new EntrySplitter();
    const entryTo = (sink: RecordSink) => ({
      entry: (
        fields: Readonly<Record<string, string>>,
        offset: number,
        bytes: Uint8Array,
        decoded: readonly string[],
      ) => sink.record(entries.fill(fields, { offset, length: bytes.length, bytes: () => bytes }, decoded)),
      reject: sink.reject.bind(sink),
    });
    return {
      push: (bytes, sink) => splitter.push(bytes, entryTo(sink)),
      end: (sink) => splitter.end(entryTo(sink)),
    };
  },
};

function startsLikeEntry(text: string): boolean {
  return /^__CURSOR=s=[^\n]{1,400}\n__REALTIME_TIMESTAMP=\d{1,20}\n/.test(text);
}
