import { readFileSync } from 'node:fs';
import { environmentTerms, exitTerms, fileTerms } from './cli-facts.ts';
import { type CommandText, commandTexts, type Term } from './command-texts.ts';
import { pageIn } from './page.ts';
import type { GeneratedFile } from './product.ts';

/** docs/reference/holdfast.1: the manual page, in English, for man(1). */
export function manPage(root: URL): GeneratedFile[] {
  const page = pageIn('en', root);
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  const [program, ...verbs] = commandTexts(page);
  if (program === undefined) throw new Error('the command line has no program');
  const lines = [
    `.\\" ${page.say('docs.source', { source: 'src/app/cli/program.ts' })}`,
    `.TH HOLDFAST 1 "" "Holdfast ${version}" "User Commands"`,
    '.SH NAME',
    `holdfast \\- ${roff(page.say('docs.cli-name'))}`,
    '.SH SYNOPSIS',
    ...[program, ...verbs].flatMap(({ usage }, index) => [...(index === 0 ? [] : ['.br']), `.B ${roff(usage)}`]),
    '.SH DESCRIPTION',
    roff(program.description),
    '.PP',
    roff(page.say('docs.cli-lead')),
    '.SH OPTIONS',
    ...termLines(program.options),
    '.SH COMMANDS',
    ...verbs.flatMap(verbLines),
    '.SH EXIT STATUS',
    ...termLines(exitTerms(page)),
    '.SH ENVIRONMENT',
    ...termLines(environmentTerms(page)),
    '.SH FILES',
    ...termLines(fileTerms(page)),
    '.SH EXAMPLES',
    ...exampleLines(program.examples),
    '.SH SEE ALSO',
    roff(page.say('docs.cli-see')),
  ];
  return [{ path: 'docs/reference/holdfast.1', text: `${lines.join('\n')}\n` }];
}

function verbLines(verb: CommandText): string[] {
  return [
    `.SS ${roff(verb.usage)}`,
    roff(verb.description),
    ...termLines([...verb.arguments, ...verb.options]),
    ...exampleLines(verb.examples),
  ];
}

function termLines(terms: readonly Term[]): string[] {
  return terms.flatMap(({ term, text }) => ['.TP', `.B ${roff(term)}`, roff(text)]);
}

function exampleLines(examples: string): string[] {
  return examples === '' ? [] : ['.PP', '.nf', ...examples.split('\n').map(roff), '.fi'];
}

/** Text that roff shows as it is: its own signs are escaped, and no line begins a request. */
function roff(text: string): string {
  const shown = text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/.test(shown) ? `\\&${shown}` : shown;
}
