import type { StatedTime } from '#base/event.ts';
import { isoFromUs } from '#base/utc.ts';
import { compoundMagic, openCompoundFile } from '#evidence/compound/compound-file.ts';
import { mailFields } from '#evidence/mail/mail-fields.ts';
import type { DocumentReader } from '../contract.ts';
import { readOutlookMessage } from './outlook-message.ts';

/** Messages saved by Outlook: a compound file ([MS-CFB]) of properties ([MS-OXMSG]). */
export const reader: DocumentReader = {
  id: 'outlook-msg',
  reads: 'document',
  evidence: ['report.user'],
  products: ['email'],
  proven: false,
  recognise: ({ bytes }) => confidenceOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
  open: ({ record }) => ({
    async read(document, sink) {
      const bytes = Buffer.from(document.buffer, document.byteOffset, document.length);
      const root = openCompoundFile(bytes);
      const message = root === null ? null : await readOutlookMessage(root);
      if (message === null) {
        sink.reject({
          offset: 0,
          needed: 0,
          had: bytes.length,
          why: { key: root === null ? 'mail.compound-broken' : 'mail.no-message' },
        });
        return;
      }
      const fields = { ...mailFields(message.mail), 'message.class': message.messageClass || null };
      record.row(record.shapeOf(Object.keys(fields)), Object.values(fields), {
        offset: 0,
        length: bytes.length,
        bytes: () => bytes,
      });
      record.source = record.sources.of('email', 'message');
      record.recordId = message.mail.messageId;
      record.time = timeOf(message.fileTime);
      sink.record(record);
    },
  }),
};

const marker = Buffer.from('__properties_version1.0', 'utf16le');

/** A compound file may be many things; the names of a message's streams stand in its directory, which may lie beyond the head. */
function confidenceOf(head: Buffer): number {
  if (!head.subarray(0, 8).equals(compoundMagic) || head.length < 512) return 0;
  if (head.includes(marker)) return 1;
  const directory = (head.readUInt32LE(0x30) + 1) * (1 << Math.min(12, head.readUInt16LE(0x1e)));
  return directory >= head.length ? 0.5 : 0;
}

const unixEpoch = 116_444_736_000_000_000n;

function timeOf(fileTime: bigint | null): StatedTime | null {
  if (fileTime === null || fileTime === 0n) return null;
  const us = Number((fileTime - unixEpoch) / 10n);
  return { us, text: isoFromUs(us) ?? String(fileTime), offsetMinutes: 0, digits: 6, assumed: [] };
}
