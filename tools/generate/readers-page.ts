import { langs } from '#catalog/lang.ts';
import { readers } from '#evidence/readers/index.ts';
import { escaped, type Page, pageIn, tableLines } from './page.ts';
import type { GeneratedFile } from './product.ts';

/** docs/reference/readers.<lang>.md: every format, what it is known by, and what it supplies. */
export function readersPages(root: URL): GeneratedFile[] {
  return langs.map((lang) => ({
    path: `docs/reference/readers.${lang}.md`,
    text: `${pageLines(pageIn(lang, root)).join('\n')}\n`,
  }));
}

function pageLines(page: Page): string[] {
  const head = ['format', 'meaning', 'sign', 'products', 'supplies', 'proven'].map((column) =>
    page.say(`docs.column-${column}`),
  );
  const rows = readers.map((reader) => [
    `\`${reader.id}\``,
    escaped(page.say(`format.${reader.id}`)),
    escaped(page.say(`format.${reader.id}-sign`)),
    reader.products.filter((product) => product !== '').join(page.say('docs.list-comma')),
    reader.evidence.map((id) => `\`${id}\``).join(page.say('docs.list-comma')),
    page.say(reader.proven ? 'docs.proven' : 'docs.proven-not'),
  ]);
  const proven = readers.filter((reader) => reader.proven).length;
  return [
    `<!-- ${page.say('docs.source', { source: 'src/evidence/readers' })} -->`,
    `# ${page.say('docs.readers-title')}`,
    '',
    page.say('docs.readers-lead', { count: readers.length, proven }),
    '',
    page.say('docs.readers-packing'),
    '',
    ...tableLines(head, rows),
  ];
}
