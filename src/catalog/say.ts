import type { MessageKey } from '#base/generated/message-keys.ts';
import { messagesEn } from './generated/messages-en.ts';
import { messagesJa } from './generated/messages-ja.ts';
import type { Lang } from './lang.ts';
import { formatSentence, type Sentence, type Values } from './sentence.ts';

const sentences: Readonly<Record<Lang, Readonly<Record<MessageKey, Sentence>>>> = { en: messagesEn, ja: messagesJa };

/** What messages/ says for a key, with its values filled in: `{name}` as it is, `#` and `{name, number}` grouped by thousands. */
export function say(lang: Lang, key: MessageKey, values: Values = {}): string {
  return formatSentence(sentences[lang][key], lang, values);
}
