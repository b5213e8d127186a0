import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { langs } from '#catalog/lang.ts';
import { placeholdersOf } from '../../tools/generate/compile-sentence.ts';
import { staleFiles } from '../../tools/generate/products.ts';
import { type MessageFile, readMessages } from '../../tools/generate/read-messages.ts';
import { sourceFiles } from '../../tools/source-files.ts';

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

  it('holds no sentence that nothing says', () => {
    const code = codeOf(fileURLToPath(root));
    const prefixes = [...code.matchAll(/`([a-z]+\.[a-z0-9.-]*)\$\{/g)].map((start) => start[1] ?? '');
    const keys = files.flatMap((file) => Object.keys(file.sentences));
    const said = (key: string) => code.includes(`'${key}'`) || prefixes.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !said(key))).toEqual([]);
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

/** All hand-written code but the tests, in which a key may stand as it is or as `area.start-${rest}`. */
function codeOf(folder: string): string {
  const paths = sourceFiles(folder).filter((path) => !path.endsWith('.test.ts'));
  return paths.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
}
