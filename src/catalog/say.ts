import type { MessageKey } from '#base/generated/message-keys.ts';
import { messagesEn } from './generated/messages-en.ts';
import { messagesJa } from './generated/messages-ja.ts';
import type { Lang } from './lang.ts';
import { formatSentence, type Sentence, type Values } from './sentence.ts';

const sentences: Readonly<Record<Lang, Readonly<Record<MessageKey, Sentence>>>> = { en: messagesEn, ja: messagesJa };

/**
 * What messages/ says for a key, with its values filled in: `{name}` as it is, `#` and `{name, number}` grouped by thousands. Where
 * something else stands for the values, `words` are the values themselves: by them a `select` chooses its case.
 */
export function say(lang: Lang, key: MessageKey, values: Values = {}, words: Values = values): string {
  return formatSentence(sentences[lang][key], lang, values, words);
}
