import type { MessageKey } from './generated/message-keys.ts';

/** Why something is as it is: a key of messages/ and the numbers or names its sentence needs. Stages never hold sentences. */
export interface Reason {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}
