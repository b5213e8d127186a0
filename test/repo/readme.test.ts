import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { layers } from '../../layers.mjs';
import { buildProgram } from '#app/cli/program.ts';
import { readSuppressions } from '#findings/suppressions.ts';
import { projectRoot } from './planted-tree.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const guides = globSync('docs/guide/*.md', { cwd: projectRoot }).sort();
const readmes = ['README.md', 'README.ja.md'];
const pages = [...readmes, ...guides, 'CHANGELOG.md'];

/** Blocks of a page that are fenced as `language`, line by line. */
const fenced = (page: string, language: string): string[][] =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((block) =>
    (block[1] ?? '').trimEnd().split('\n'),
  );

describe('the picture of the flow', () => {
  const shown = ['base', 'catalog', 'exercises', 'app', 'web'];
  const stages = Object.keys(layers).filter((stage) => !shown.includes(stage));

  it.each(readmes)('%s shows the stages of layers.mjs in their order', (page) => {
    const picture = fenced(page, 'text')
      .flat()
      .find((line) => line.includes(' → '));
    expect(picture?.split(' → ')).toEqual(stages);
  });

  it('AGENTS.md shows the same', () => {
    expect(read('AGENTS.md')).toContain(stages.join(' → '));
  });
});

describe('links', () => {
  it.each(pages)('of %s lead to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((link) =>
      join(dirname(page), link[1] ?? ''),
    );
    expect(links.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});

describe('commands', () => {
  const commands = [...readmes, ...guides].flatMap((page) =>
    [
      ...fenced(page, 'sh').flat(),
      ...fenced(page, 'text')
        .flat()
        .flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : [])),
    ].map((line) => [page, line] as const),
  );

  it('are there to be tried', () => {
    expect(commands.length).toBeGreaterThan(12);
  });

  it.each(commands)('%s: %s is understood', (_page, line) => {
    const npm = /^npm (?:run )?(\S+)$/.exec(line);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    if (npm !== null) expect(Object.keys(scripts)).toContain(npm[1]);
    else expect(verbUnderstood(line.replace(/^node bin\/holdfast\.js/, 'holdfast'))).not.toBe('');
  });

  /** The verb that the parser takes the line for; what it would do is not done. Throws for a line it does not take. */
  function verbUnderstood(line: string): string {
    const [name, ...words] = (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
    let verb = '';
    const program = buildProgram('en');
    for (const command of program.commands.flatMap((each) => [each, ...each.commands])) {
      command.action(() => {
        verb = command.name();
      });
    }
    program.parse(words, { from: 'user' });
    return name === 'holdfast' ? verb : '';
  }
});

describe('the suppressions of the guide', () => {
  it('are ones that scan takes, of a rule that there is', () => {
    const [entries] = fenced('docs/guide/scanning.md', 'yaml').map((lines) => readSuppressions(load(lines.join('\n'))));
    expect(entries).toMatchObject({ ok: true, value: [{ rule: expect.any(String), until: '2026-06-30' }] });
    const rules = globSync('rules/**/*.yml', { cwd: projectRoot }).map(read).join('\n');
    expect(rules).toContain(`id: ${entries?.ok ? entries.value[0]?.rule : ''}`);
  });
});

describe('what the README says comes out', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'holdfast-readme-'));
  afterAll(() => rmSync(workspace, { recursive: true }));
  const holdfast = (...args: string[]) =>
    spawnSync(process.execPath, ['bin/holdfast.js', ...args], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    }).stdout.split('\n');

  it.each([
    ['README.md', 'en'],
    ['README.ja.md', 'ja'],
  ])('%s shows lines that the demo prints', (page, lang) => {
    const [shown = []] = fenced(page, 'text');
    const printed = holdfast('scan', 'samples', '--workspace', workspace, '--lang', lang);
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
  });

  it.each(readmes)('%s shows how a finding is proved', (page) => {
    const [command = '', ...shown] = fenced(page, 'text')[1] ?? [];
    holdfast('scan', 'samples', '--workspace', workspace);
    const printed = holdfast(...command.replace('$ holdfast ', '').split(' '), '--workspace', workspace);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
  });
});

describe('the changelog', () => {
  it('has a section for what is not released, and knows every verb', () => {
    const page = read('CHANGELOG.md');
    expect(page).toContain('## [Unreleased]');
    const verbs = buildProgram('en').commands.filter((command) => command.name() !== 'complete');
    for (const verb of verbs) expect(page).toContain(`holdfast ${verb.name()}`);
  });
});
