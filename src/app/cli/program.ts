import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { MessageKey } from '#base/generated/message-keys.ts';
import { levels } from '#base/level.ts';
import { type Lang, langs } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { ownPaths } from '../paths.ts';

/** All verbs and their options. What a verb does is loaded when it is called, so that help costs little. */
export function buildProgram(lang: Lang): Command {
  const t = (key: MessageKey) => say(lang, key);
  const program = new Command('holdfast')
    .description(t('cli.holdfast'))
    .version(version(), '-V, --version', t('cli.option-version'))
    .helpOption('-h, --help', t('cli.option-help'))
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => translateTitle(title, lang) })
    .addOption(new Option('--lang <lang>', t('cli.option-lang')).choices(langs))
    .addHelpText('after', `\n${t('cli.examples')}`)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageError(text, lang)) });
  addScan(program, lang);
  addVerify(program, lang);
  addRules(program, lang);
  verb(program, lang, 'demo', 'cli.demo')
    .option('--out <dir>', t('cli.demo-out'))
    .action(async (options) => (await import('./demo.ts')).demo(options, lang));
  verb(program, lang, 'doctor', 'cli.doctor').action(async () => (await import('./doctor.ts')).doctor(lang));
  verb(program, lang, 'completion <shell>', 'cli.completion').action(async (shell: string) =>
    (await import('./completion.ts')).completion(program, shell),
  );
  return program;
}

function addScan(program: Command, lang: Lang): void {
  const t = (key: MessageKey) => say(lang, key);
  verb(program, lang, 'scan', 'cli.scan')
    .argument('[path...]', t('cli.scan-path'))
    .option('--rules <dir...>', t('cli.scan-rules'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .option('--no-store', t('cli.scan-no-store'))
    .addOption(
      new Option('--format <format>', t('cli.scan-format'))
        .choices(['table', 'ndjson', 'json', 'csv'])
        .default('table'),
    )
    .option('--out <file>', t('cli.scan-out'))
    .option('--html <file>', t('cli.scan-html'))
    .option('--only <kinds>', t('cli.scan-only'))
    .addOption(new Option('--min-level <level>', t('cli.scan-min-level')).choices(levels))
    .addOption(new Option('--fail-on <level>', t('cli.scan-fail-on')).choices(levels))
    .option('--workers <n>', t('cli.scan-workers'))
    .option('--explain', t('cli.scan-explain'))
    .option('--carve', t('cli.scan-carve'))
    .option('--suppress <file>', t('cli.scan-suppress'))
    .option('--as-of <date>', t('cli.scan-as-of'))
    .option('--include-unsupported', t('cli.scan-include-unsupported'))
    .option('--full-scan', t('cli.scan-full-scan'))
    .option('--no-cache', t('cli.scan-no-cache'))
    .addHelpText('after', `\n${t('cli.scan-examples')}`)
    .action(async (paths: string[], options) => {
      await (await import('./scan.ts')).scan(paths, options, lang);
    });
}

function addVerify(program: Command, lang: Lang): void {
  const t = (key: MessageKey) => say(lang, key);
  verb(program, lang, 'verify', 'cli.verify')
    .option('--finding <id>', t('cli.verify-finding'))
    .option('--from <file>', t('cli.verify-from'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .option('--json', t('cli.option-json'))
    .addHelpText('after', `\n${t('cli.verify-examples')}`)
    .action(async (options) => (await import('./verify.ts')).verify(options, lang));
}

function addRules(program: Command, lang: Lang): void {
  const t = (key: MessageKey) => say(lang, key);
  const rules = verb(program, lang, 'rules', 'cli.rules');
  verb(rules, lang, 'list', 'cli.rules-list')
    .option('--rules <dir...>', t('cli.scan-rules'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .option('--include-unsupported', t('cli.scan-include-unsupported'))
    .action(async (options) => (await import('./rules.ts')).rulesList(options, lang));
}

/** A verb that takes the language too and ends like every other. */
function verb(parent: Command, lang: Lang, usage: string, description: MessageKey): Command {
  return parent
    .command(usage)
    .description(say(lang, description))
    .helpOption('-h, --help', say(lang, 'cli.option-help'))
    .addOption(new Option('--lang <lang>', say(lang, 'cli.option-lang')).choices(langs))
    .exitOverride();
}

function version(): string {
  return (JSON.parse(readFileSync(ownPaths.package, 'utf8')) as { version: string }).version;
}

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'cli.title-usage',
  'Arguments:': 'cli.title-arguments',
  'Options:': 'cli.title-options',
  'Global Options:': 'cli.title-global-options',
  'Commands:': 'cli.title-commands',
};

function translateTitle(title: string, lang: Lang): string {
  const key = titles[title];
  return key === undefined ? title : say(lang, key);
}

/** What the parser says, as the three lines every error has. */
function usageError(text: string, lang: Lang): string {
  const why = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\n.*/s, '');
  return `${say(lang, 'cli.usage-wrong')}\n${why}\n${say(lang, 'cli.usage-todo')}\n`;
}
