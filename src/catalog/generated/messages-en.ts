// Made by `npm run generate` from messages/en; do not edit.
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Sentence } from '../sentence.ts';

export const messagesEn: Readonly<Record<MessageKey, Sentence>> = {
  'docs.source': "Made by `npm run generate` from {source}; do not edit.",
};
