import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '#app/cli/program.ts';
import { cliPages } from './cli-page.ts';
import { manPage } from './man-page.ts';

const root = new URL('../../', import.meta.url);
const [english = '', japanese = ''] = cliPages(root).map(({ text }) => text);
const [man = ''] = manPage(root).map(({ text }) => text);

/** Every verb, and every option by its long name, as the parser knows them. */
const program = buildProgram('en');
const verbs = program.commands
  .filter((command) => command.name() !== 'complete')
  .flatMap((command) => verbsOf(command, ''));

function verbsOf(command: Command, above: string): { readonly name: string; readonly options: Command['options'] }[] {
  const name = above + command.name();
  if (command.commands.length === 0) return [{ name, options: command.options }];
  return command.commands.flatMap((below) => verbsOf(below, `${name} `));
}

describe('the reference of the command line', () => {
  it('names every verb and every option, in both languages', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(6);
    for (const page of [english, japanese]) {
      for (const { name, options } of verbs) {
        const section = page.split(`\n## holdfast ${name}\n`)[1]?.split('\n## ')[0] ?? '';
        for (const { long } of options) expect(section, name).toContain(`\`${long}`);
      }
    }
  });

  it('does not name what is asked by scripts only', () => {
    expect(`${english}${man}`).not.toMatch(/holdfast complete\b/);
  });

  it('has the examples and the exit codes', () => {
    expect(english).toContain('holdfast scan ./collected --rules ./sigma/rules --format ndjson --out found.ndjson');
    for (const code of ['0', '1', '2', '3', '4', '5', '6', '130']) expect(english).toContain(`| \`${code}\` | `);
  });

  it('says in Japanese what the English page says, part by part', () => {
    const marks = (page: string) => page.match(/^\| `[^`]+`|^#+/gm);
    expect(marks(japanese)).toEqual(marks(english));
    expect(japanese).not.toMatch(/\b(?:the|prints?|which)\b/);
  });
});

describe('the manual page', () => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };

  it('has the sections a manual page has', () => {
    expect(man).toContain(`.TH HOLDFAST 1 "" "Holdfast ${version}"`);
    const sections = man.match(/^\.SH .+$/gm)?.map((line) => line.slice('.SH '.length));
    expect(sections).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'OPTIONS',
      'COMMANDS',
      'EXIT STATUS',
      'ENVIRONMENT',
      'FILES',
      'EXAMPLES',
      'SEE ALSO',
    ]);
  });

  it('names every verb and every option', () => {
    const shown = man.replaceAll('\\-', '-');
    for (const { name, options } of verbs) {
      const section = shown.split(`\n.SS holdfast ${name} `)[1]?.split('\n.S')[0] ?? '';
      for (const { long } of options) expect(section, name).toContain(`\n.B ${long}`);
    }
  });

  const hasGroff = spawnSync('groff', ['--version']).status === 0;

  it.skipIf(!hasGroff)('is one that groff reads without a warning (where there is one)', () => {
    const { status, stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Tascii', '-P-cbou'], {
      input: man,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--fail-on <level>');
    expect(stdout).toContain('.holdfast/scans/*.ndjson');
  });
});
