import { createHash } from 'node:crypto';
import type { CompoundEntry } from '#evidence/compound/compound-file.ts';
import type { Mail, MailAttachment, Mailbox } from '#evidence/mail/mail.ts';
import { parseMail } from '#evidence/mail/parse-mail.ts';
import { codepageDecoder } from './codepage.ts';
import { messageHeader, partHeader, type PropertyBag, propertyBag } from './property-bag.ts';
import { property } from './property-names.ts';

export interface OutlookMessage {
  readonly mail: Mail;
  readonly messageClass: string;
  /** When it was sent, or else delivered; null where neither is stated. */
  readonly fileTime: bigint | null;
}

const mostParts = 2_048;
const to = 1;
const cc = 2;
const bcc = 3;

/** A message as Outlook saves it ([MS-OXMSG]); null where the compound file holds none. */
export async function readOutlookMessage(root: CompoundEntry): Promise<OutlookMessage | null> {
  const entries = root.children();
  if (entries === null || !entries.some(({ name }) => name === '__properties_version1.0')) return null;
  const plain = propertyBag(entries, messageHeader, codepageDecoder(null));
  const decode = codepageDecoder(plain.number(property.messageCodepage) ?? plain.number(property.internetCodepage));
  const message = propertyBag(entries, messageHeader, decode);
  const headers = message.text(property.transportHeaders);
  const transported = (await parseMail(Buffer.from(`${headers.trim()}\r\n\r\n`)))?.mail;
  const recipients = partsOf(entries, '__recip_version1.0_#', decode);
  const sent = transported?.headers.length === 0 ? undefined : transported;
  const recipientsOf = (type: number) => recipients.filter((each) => typeOf(each) === type).map(recipientOf);
  return {
    messageClass: message.text(property.messageClass),
    fileTime: message.fileTime(property.submitTime) ?? message.fileTime(property.deliveryTime),
    mail: {
      headers: sent?.headers ?? [],
      from: sent?.from ?? representingOf(message),
      sender: sent?.sender ?? senderOf(message),
      replyTo: sent?.replyTo ?? [],
      to: recipientsOf(to),
      cc: recipientsOf(cc),
      bcc: recipientsOf(bcc),
      returnPath: sent?.returnPath ?? '',
      subject: message.text(property.subject),
      messageId: message.text(property.messageId) || (sent?.messageId ?? ''),
      text: message.text(property.body),
      html: message.text(property.html) || htmlOf(message, plain.number(property.internetCodepage)),
      attachments: partsOf(entries, '__attach_version1.0_#', decode).map(attachmentOf),
    },
  };
}

function partsOf(
  entries: readonly CompoundEntry[],
  prefix: string,
  decode: (bytes: Buffer) => string,
): readonly PropertyBag[] {
  return entries
    .filter(({ name, isStream }) => !isStream && name.startsWith(prefix))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, mostParts)
    .map((entry) => propertyBag(entry.children() ?? [], partHeader, decode));
}

/** In the low bits; the others say how the message was sent again. */
function typeOf(recipient: PropertyBag): number {
  return (recipient.number(property.recipientType) ?? 0) & 0x0f;
}

function recipientOf(recipient: PropertyBag): Mailbox {
  const address = recipient.text(property.smtpAddress) || recipient.text(property.emailAddress);
  return { address, name: recipient.text(property.displayName) };
}

/** Within an organisation the plain address is a name in its directory; the SMTP address stands beside it. */
function senderOf(message: PropertyBag): Mailbox | null {
  return mailbox(
    message.text(property.senderSmtp) || message.text(property.senderAddress),
    message.text(property.senderName),
  );
}

function representingOf(message: PropertyBag): Mailbox | null {
  const address = message.text(property.representingSmtp) || message.text(property.representingAddress);
  return mailbox(address, message.text(property.representingName)) ?? senderOf(message);
}

function mailbox(address: string, name: string): Mailbox | null {
  return address === '' && name === '' ? null : { address, name };
}

function htmlOf(message: PropertyBag, codepage: number | null): string {
  const bytes = message.binary(property.html);
  return bytes === null ? '' : codepageDecoder(codepage)(bytes);
}

/** A message that is attached is a storage of its own: it is named, and not looked into. */
function attachmentOf(attachment: PropertyBag): MailAttachment {
  const content = attachment.binary(property.attachmentData);
  const isMessage = attachment.entries.some(({ name }) => name === `__substg1.0_${property.attachmentData}000D`);
  return {
    name:
      attachment.text(property.attachmentLongName) ||
      attachment.text(property.attachmentName) ||
      attachment.text(property.displayName),
    type: attachment.text(property.attachmentType) || (isMessage ? 'application/vnd.ms-outlook' : ''),
    size: content?.length ?? 0,
    sha256: content === null ? '' : createHash('sha256').update(content).digest('hex'),
  };
}
