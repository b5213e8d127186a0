import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { withReadableHeaders } from './header-text.ts';
import type { Mail, MailAttachment, Mailbox } from './mail.ts';

/** A message and the parts of it that a reader looks into. */
export interface ParsedMail {
  readonly mail: Mail;
  /** Text of a feedback report (RFC 5965), '' where there is none. */
  readonly feedback: string;
  /** Encoding the headers were written in without saying so; null where they are as they should be. */
  readonly headerEncoding: string | null;
}

const limits = { forceRfc822Attachments: true, maxNestingDepth: 32, maxHeadersSize: 1 << 20 } as const;

/** Lines that may be a boundary between parts; each part costs time, however small it is. */
const mostBoundaries = 50_000;

/** A message in Internet form (RFC 5322, RFC 2045); null where it goes beyond what is read. Messages inside stay attachments. */
export async function parseMail(bytes: Buffer): Promise<ParsedMail | null> {
  if (boundariesIn(bytes) > mostBoundaries) return null;
  try {
    const readable = withReadableHeaders(bytes);
    const email = await PostalMime.parse(readable.bytes, limits);
    const feedback = email.attachments.find(({ mimeType }) => mimeType === 'message/feedback-report');
    return {
      mail: {
        headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
        from: mailboxesOf(email.from)[0] ?? null,
        sender: mailboxesOf(email.sender)[0] ?? null,
        replyTo: mailboxesOf(email.replyTo),
        to: mailboxesOf(email.to),
        cc: mailboxesOf(email.cc),
        bcc: mailboxesOf(email.bcc),
        returnPath: email.returnPath ?? '',
        subject: email.subject ?? '',
        messageId: email.messageId ?? '',
        text: email.text ?? '',
        html: email.html ?? '',
        attachments: email.attachments.map(attachmentOf),
      },
      feedback: feedback === undefined ? '' : Buffer.from(contentOf(feedback)).toString('utf8'),
      headerEncoding: readable.encoding,
    };
  } catch {
    // Nested too deeply, or headers without end: the caller rejects the message.
    return null;
  }
}

function boundariesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf('\n--'); at >= 0 && count <= mostBoundaries; at = bytes.indexOf('\n--', at + 3)) count++;
  return count;
}

function mailboxesOf(addresses: Address | readonly Address[] | undefined): readonly Mailbox[] {
  if (addresses === undefined) return [];
  const list = Array.isArray(addresses) ? (addresses as readonly Address[]) : [addresses as Address];
  return list.flatMap((each) => (each.group === undefined ? [{ address: each.address, name: each.name }] : each.group));
}

function attachmentOf(attachment: Attachment): MailAttachment {
  const content = contentOf(attachment);
  return {
    name: attachment.filename ?? '',
    type: attachment.mimeType,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
