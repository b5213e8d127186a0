import { langs } from '#catalog/lang.ts';
import { environmentTerms, exitTerms, fileTerms } from './cli-facts.ts';
import { type CommandText, commandTexts, type Term } from './command-texts.ts';
import { escaped, type Page, pageIn, tableLines } from './page.ts';
import type { GeneratedFile } from './product.ts';

/** docs/reference/cli.<lang>.md: every verb with its arguments, options and examples, as its help says them. */
export function cliPages(root: URL): GeneratedFile[] {
  return langs.map((lang) => ({
    path: `docs/reference/cli.${lang}.md`,
    text: `${pageLines(pageIn(lang, root)).join('\n')}\n`,
  }));
}

function pageLines(page: Page): string[] {
  return [
    `<!-- ${page.say('docs.source', { source: 'src/app/cli/program.ts' })} -->`,
    `# ${page.say('docs.cli-title')}`,
    '',
    page.say('docs.cli-lead'),
    ...commandTexts(page).flatMap((command) => commandLines(command, page)),
    ...factLines('docs.cli-exit', exitTerms(page), page),
    ...factLines('docs.cli-environment', environmentTerms(page), page),
    ...factLines('docs.cli-files', fileTerms(page), page),
  ];
}

function commandLines(command: CommandText, page: Page): string[] {
  return [
    '',
    `## ${command.name}`,
    '',
    escaped(command.description),
    '',
    '```sh',
    command.usage,
    '```',
    ...termLines('docs.cli-argument', command.arguments, page),
    ...termLines('docs.cli-option', command.options, page),
    ...(command.examples === '' ? [] : ['', '```text', ...command.examples.split('\n'), '```']),
  ];
}

function factLines(title: string, terms: readonly Term[], page: Page): string[] {
  return ['', `## ${page.say(title)}`, ...termLines(title, terms, page)];
}

function termLines(head: string, terms: readonly Term[], page: Page): string[] {
  if (terms.length === 0) return [];
  const rows = terms.map(({ term, text }) => [`\`${term}\``, escaped(text)]);
  return ['', ...tableLines([page.say(head), page.say('docs.cli-meaning')], rows)];
}
