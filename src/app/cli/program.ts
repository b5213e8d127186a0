import { readFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import type { MessageKey } from '#base/generated/message-keys.ts';
import { levels } from '#base/level.ts';
import { type Lang, langs } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { ownPaths } from '../paths.ts';
import { helpText } from './help-text.ts';

/** All verbs and their options. What a verb does is loaded when it is called, so that help costs little. */
export function buildProgram(lang: Lang): Command {
  const t = (key: MessageKey) => say(lang, key);
  const program = new Command('holdfast')
    .description(t('cli.holdfast'))
    .version(version(), '-V, --version', t('cli.option-version'))
    .helpOption('-h, --help', t('cli.option-help'))
    .helpCommand(false)
    .configureHelp(helpText(lang))
    .addOption(new Option('--lang <lang>', t('cli.option-lang')).choices(langs))
    .addHelpText('after', `\n${t('cli.examples')}`)
    .exitOverride()
    // main.ts says what is wrong, in the language asked for.
    .configureOutput({ outputError: () => {} });
  addScan(program, lang);
  addVerify(program, lang);
  addRules(program, lang);
  verb(program, lang, 'demo', 'cli.demo')
    .option('--out <dir>', t('cli.demo-out'))
    .action(async (options) => (await import('./demo.ts')).demo(options, lang));
  verb(program, lang, 'doctor', 'cli.doctor').action(async () => (await import('./doctor.ts')).doctor(lang));
  addCompletion(program, lang);
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

function addCompletion(program: Command, lang: Lang): void {
  verb(program, lang, 'completion', 'cli.completion')
    .addArgument(
      new Argument('<shell>', say(lang, 'cli.completion-shell')).choices(['bash', 'zsh', 'fish', 'powershell']),
    )
    .addHelpText('after', `\n${say(lang, 'cli.completion-examples')}`)
    .action(async (shell: string) => (await import('./completion.ts')).completion(shell));
  // Asked by the scripts, not by people.
  program
    .command('complete [words...]', { hidden: true })
    .allowUnknownOption()
    .action(async (words: string[]) => (await import('./completion.ts')).complete(program, words));
}

/** A verb that takes the language too and ends like every other. */
function verb(parent: Command, lang: Lang, usage: string, description: MessageKey): Command {
  return parent
    .command(usage)
    .description(say(lang, description))
    .helpOption('-h, --help', say(lang, 'cli.option-help'))
    .addOption(new Option('--lang <lang>', say(lang, 'cli.option-lang')).choices(langs))
    .helpCommand(false)
    .exitOverride();
}

function version(): string {
  return (JSON.parse(readFileSync(ownPaths.package, 'utf8')) as { version: string }).version;
}
