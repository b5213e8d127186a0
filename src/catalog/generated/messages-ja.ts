// Made by `npm run generate` from messages/ja; do not edit.
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Sentence } from '../sentence.ts';

export const messagesJa: Readonly<Record<MessageKey, Sentence>> = {
  'docs.source': "このページは `npm run generate` が {source} から生成しています。直接編集しないでください。",
};
