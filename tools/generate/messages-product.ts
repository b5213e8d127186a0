import type { Lang } from '#catalog/lang.ts';
import { langs } from '#catalog/lang.ts';
import type { Sentence } from '#catalog/sentence.ts';
import type { GeneratedFile } from './product.ts';
import { readMessages, sentencesOf } from './read-messages.ts';

/** The keys as a type, and the sentences as constants, so that a start reads and parses nothing. */
export function messagesProduct(root: URL): GeneratedFile[] {
  const files = readMessages(root);
  const tables = langs.map((lang) => tableFile(lang, sentencesOf(files, lang)));
  return [keysFile(Object.keys(sentencesOf(files, 'en'))), ...tables];
}

function keysFile(keys: readonly string[]): GeneratedFile {
  const union = keys.map((key) => `\n  | ${quoted(key)}`).join('');
  return {
    path: 'src/base/generated/message-keys.ts',
    text: `${headerFrom('messages/en')}export type MessageKey =${union};\n`,
  };
}

function tableFile(lang: Lang, sentences: Readonly<Record<string, Sentence>>): GeneratedFile {
  const name = `messages${lang === 'en' ? 'En' : 'Ja'}`;
  const rows = Object.entries(sentences).map(([key, sentence]) => `  ${quoted(key)}: ${JSON.stringify(sentence)},\n`);
  return {
    path: `src/catalog/generated/messages-${lang}.ts`,
    text: `${headerFrom(`messages/${lang}`)}import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Sentence } from '../sentence.ts';

export const ${name}: Readonly<Record<MessageKey, Sentence>> = {
${rows.join('')}};
`,
  };
}

function headerFrom(source: string): string {
  return `// Made by \`npm run generate\` from ${source}; do not edit.\n`;
}

function quoted(key: string): string {
  return `'${key}'`;
}
