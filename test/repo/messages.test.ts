import { describe, expect, it } from 'vitest';
import { langs } from '#catalog/lang.ts';
import { placeholdersOf } from '../../tools/generate/compile-sentence.ts';
import { staleFiles } from '../../tools/generate/products.ts';
import { type MessageFile, readMessages } from '../../tools/generate/read-messages.ts';

const root = new URL('../../', import.meta.url);
const files = readMessages(root);
const [first, ...others] = langs.map((lang) => files.filter((file) => file.lang === lang));

describe('messages', () => {
  it('has at least one sentence in every file', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => Object.keys(file.sentences).length === 0)).toEqual([]);
  });

  it('says in every language what it says in English: same files, keys and placeholders', () => {
    for (const other of others) expect(other?.map(outline)).toEqual(first?.map(outline));
  });
});

describe('generated files', () => {
  it('are what the data says today (else: npm run generate)', () => {
    expect(staleFiles(root).map((file) => file.path)).toEqual([]);
  });
});

function outline(file: MessageFile): unknown {
  const holes = Object.entries(file.sentences).map(([key, sentence]) => [key, placeholdersOf(sentence)]);
  return [file.area, Object.fromEntries(holes)];
}
