import type { Derivation } from '#base/event.ts';
import { mailFields } from '#evidence/mail/mail-fields.ts';
import { readMailTime } from '#evidence/mail/mail-time.ts';
import { type ParsedMail, parseMail } from '#evidence/mail/parse-mail.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { DocumentReader } from '../contract.ts';
import { feedbackFields } from './feedback-fields.ts';
import { recogniseMail } from './recognise-mail.ts';
import { messageStart, splitMailbox } from './split-mailbox.ts';

/** Messages as files (RFC 5322) and in mailboxes (RFC 4155), and feedback reports about messages (RFC 5965, RFC 6591). */
export const reader: DocumentReader = {
  id: 'email-message',
  reads: 'document',
  evidence: ['report.user', 'email.gateway'],
  products: ['email'],
  proven: true,
  recognise: ({ bytes }) => recogniseMail(bytes),
  open: ({ record, time }) => ({
    async read(document, sink) {
      const bytes = Buffer.from(document.buffer, document.byteOffset, document.length);
      for (const range of splitMailbox(bytes)) {
        const { start, end } = range;
        const parsed = await parseMail(bytes.subarray(messageStart(bytes, range), end));
        if (parsed === null || parsed.mail.headers.length === 0) {
          sink.reject({ offset: start, needed: 0, had: end - start, why: { key: 'mail.unreadable' } });
          continue;
        }
        const feedback = feedbackFields(parsed.feedback);
        const fields = { ...mailFields(parsed.mail), ...feedback };
        const place = { offset: start, length: end - start, bytes: () => bytes.subarray(start, end) };
        record.row(record.shapeOf(Object.keys(fields)), Object.values(fields), place);
        record.source = record.sources.of('email', channelOf(feedback['report.feedback-type']));
        record.recordId = parsed.mail.messageId;
        record.time = timeOf(parsed, time);
        if (parsed.headerEncoding !== null) record.derived = [headersReadAs(parsed.headerEncoding)];
        sink.record(record);
      }
    },
  }),
};

function headersReadAs(encoding: string): Derivation {
  return { step: 'encoding', why: { key: 'mail.header-encoding', values: { encoding } } };
}

function channelOf(feedbackType: unknown): string {
  if (feedbackType === undefined) return 'message';
  return feedbackType === 'auth-failure' ? 'dmarc-failure' : 'feedback';
}

/** The time the sender states, or else the one of the last server, which stands after the last semicolon (RFC 5321 4.4). */
function timeOf({ mail: { headers } }: ParsedMail, settings: TimeSettings) {
  const value = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
  const received = value('received');
  return readMailTime(value('date'), settings) ?? readMailTime(received.slice(received.lastIndexOf(';') + 1), settings);
}
