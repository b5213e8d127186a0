/** A message, whatever file it was in. Texts are decoded; nothing in it was opened, run or fetched. */
export interface Mail {
  /** Headers in the order of the message, from the last server to the first. */
  readonly headers: readonly MailHeader[];
  readonly from: Mailbox | null;
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly returnPath: string;
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

export interface Mailbox {
  readonly address: string;
  readonly name: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}
