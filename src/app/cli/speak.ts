import type { MessageKey } from '#base/generated/message-keys.ts';

/** Says a sentence of messages/ in one language. The reference pages bring their own, which knows what is not compiled yet. */
export type Speak = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
