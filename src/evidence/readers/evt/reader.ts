import type { Derivation } from '#base/event.ts';
import { logOfProvider } from '#evidence/windows/log-of-provider.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import type { DocumentReader } from '../contract.ts';
import { eventRecord } from './event-record.ts';
import { headerSize, ringRecords } from './ring.ts';

const logStep: Derivation = { step: 'channel', why: { key: 'evt.channel-by-name' } };
/** Names that Windows up to 2003 gives its logs: a record does not say which it stands in. */
const logsByName: readonly (readonly [RegExp, string])[] = [
  [/sysevent[^/\\]*$/i, 'System'],
  [/appevent[^/\\]*$/i, 'Application'],
  [/secevent[^/\\]*$/i, 'Security'],
];

/** Event logs of Windows NT to 2003, .evt. */
export const reader: DocumentReader = {
  id: 'evt',
  reads: 'document',
  evidence: ['logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: true,
  recognise({ bytes }) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerSize));
    const isHeader =
      head.length === headerSize && head.readUInt32LE(0) === headerSize && head.readUInt32LE(44) === headerSize;
    return isHeader && head.toString('latin1', 4, 8) === 'LfLe' ? 1 : 0;
  },
  open(source) {
    const events = new WindowsEvents(source);
    const named = logsByName.find(([name]) => name.test(source.name))?.[1] ?? '';
    return {
      read(bytes, sink) {
        const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        for (const record of ringRecords(file, (reject) => sink.reject(reject))) {
          const fields = eventRecord(record.bytes);
          fields.add('Channel', logOf(fields.text('Provider_Name'), fields.text('EventID')) || named);
          const inFile = record.bytes.subarray(0, record.inFile);
          const place = { offset: record.offset, length: inFile.length, bytes: () => inFile };
          events.give(fields, place, sink, { derived: [logStep] });
        }
      },
    };
  },
};

/** The audit log has one writer, which is called as it is. */
function logOf(provider: string, code: string): string {
  return provider === 'Security' ? 'Security' : logOfProvider(provider, code);
}
