import { Argument, Command, Option } from 'commander';
import type { MessageKey } from '#base/generated/message-keys.ts';
import { levels } from '#base/level.ts';
import { type Lang, langs } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { ownVersion } from '../own-version.ts';
import { helpText } from './help-text.ts';
import { addHunts } from './hunts/verbs.ts';
import { addIntel } from './intel/verbs.ts';
import type { Speak } from './speak.ts';
import { addUserVerbs } from './user-verbs.ts';
import { type Voice, verb } from './verb.ts';

/** All verbs and their options. What a verb does is loaded when it is called, so that help costs little. */
export function buildProgram(lang: Lang, t: Speak = (key, values) => say(lang, key, values)): Command {
  const voice: Voice = { lang, t };
  const program = new Command('holdfast')
    .description(t('cli.holdfast'))
    .version(ownVersion(), '-V, --version', t('cli.option-version'))
    .helpOption('-h, --help', t('cli.option-help'))
    .helpCommand(false)
    .configureHelp(helpText(t))
    .addOption(new Option('--lang <lang>', t('cli.option-lang')).choices(langs))
    .addHelpText('after', `\n${t('cli.examples')}`)
    .exitOverride()
    // main.ts says what is wrong, in the language asked for.
    .configureOutput({ outputError: () => {} });
  addScan(program, voice);
  addVerify(program, voice);
  addHunt(program, voice);
  addHunts(program, voice);
  addSource(program, voice);
  addIntel(program, voice);
  addRules(program, voice);
  addUserVerbs(program, voice);
  verb(program, voice, 'demo', 'cli.demo')
    .option('--out <dir>', t('cli.demo-out'))
    .action(async (options) => (await import('./demo.ts')).demo(options, lang));
  verb(program, voice, 'doctor', 'cli.doctor').action(async () => (await import('./doctor.ts')).doctor(lang));
  addCompletion(program, voice);
  return program;
}

function addScan(program: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(program, voice, 'scan', 'cli.scan')
    .argument('[path...]', t('cli.scan-path'))
    .option('--rules <dir...>', t('cli.scan-rules'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .option('--no-store', t('cli.scan-no-store'))
    .option('--source <name>', t('cli.scan-source'))
    .addOption(new Option('--evidence <choice>', t('cli.scan-evidence')).choices(['keep', 'reference']).default('keep'))
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
    .option('--zone <zone>', t('cli.scan-zone'))
    .option('--include-unsupported', t('cli.scan-include-unsupported'))
    .option('--full-scan', t('cli.scan-full-scan'))
    .option('--no-cache', t('cli.scan-no-cache'))
    .addHelpText('after', `\n${t('cli.scan-examples')}`)
    .action(async (paths: string[], options) => {
      await (await import('./scan.ts')).scan(paths, options, lang);
    });
}

function addVerify(program: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(program, voice, 'verify', 'cli.verify')
    .option('--finding <id>', t('cli.verify-finding'))
    .option('--from <file>', t('cli.verify-from'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .option('--json', t('cli.option-json'))
    .addHelpText('after', `\n${t('cli.verify-examples')}`)
    .action(async (options) => (await import('./verify.ts')).verify(options, lang));
}

function addHunt(program: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(program, voice, 'hunt', 'cli.hunt')
    .argument('[query]', t('cli.hunt-query'))
    .option('--rule <path...>', t('cli.hunt-rule'))
    .option('--actor <actor>', t('cli.hunt-actor'))
    .option('--technique <id>', t('cli.hunt-technique'))
    .option('--sql <select>', t('cli.hunt-sql'))
    .option('--in <path...>', t('cli.hunt-in'))
    .option('--source <name...>', t('cli.hunt-source'))
    .option('--period <times>', t('cli.hunt-period'))
    .option('--zone <zone>', t('cli.scan-zone'))
    .addOption(new Option('--min-level <level>', t('cli.scan-min-level')).choices(levels))
    .option('--workspace <dir>', t('cli.hunt-workspace'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .option('--out <file>', t('cli.scan-out'))
    .addHelpText('after', `\n${t('cli.hunt-examples')}`)
    .action(async (query: string | undefined, options) => {
      await (await import('./hunt.ts')).hunt(query, options, lang);
    });
}

function addSource(program: Command, voice: Voice): void {
  const { lang, t } = voice;
  const source = verb(program, voice, 'source', 'source.help');
  const addVerb = (name: string, description: MessageKey) =>
    verb(source, voice, name, description)
      .option('--workspace <dir>', t('cli.scan-workspace'))
      .option('--json', t('cli.option-json'));
  addVerb('list', 'source.help-list').action(async (options) =>
    (await import('./source.ts')).sourceList(options, lang),
  );
  addVerb('set', 'source.help-set')
    .argument('<name>', t('source.help-name'))
    .option('--keep-days <n>', t('source.help-keep-days'))
    .option('--hold <reason>', t('source.help-hold'))
    .option('--release', t('source.help-release'))
    .addHelpText('after', `\n${t('source.help-set-examples')}`)
    .action(async (name: string, options) => (await import('./source.ts')).sourceSet(name, options, lang));
  addVerb('expire', 'source.help-expire')
    .option('--as-of <date>', t('source.help-as-of'))
    .option('--dry-run', t('source.help-dry-run'))
    .action(async (options) => (await import('./source.ts')).sourceExpire(options, lang));
}

function addRules(program: Command, voice: Voice): void {
  const { lang, t } = voice;
  const rules = verb(program, voice, 'rules', 'cli.rules');
  verb(rules, voice, 'list', 'cli.rules-list')
    .option('--rules <dir...>', t('cli.scan-rules'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .option('--state', t('cli.rules-state'))
    .option('--include-unsupported', t('cli.scan-include-unsupported'))
    .action(async (options) => (await import('./rules.ts')).rulesList(options, lang));
  verb(rules, voice, 'coverage', 'cli.rules-coverage')
    .option('--rules <dir...>', t('cli.scan-rules'))
    .option('--actor <actor>', t('cli.rules-coverage-actor'))
    .option('--navigator <file>', t('cli.rules-coverage-navigator'))
    .option('--workspace <dir>', t('cli.rules-coverage-workspace'))
    .option('--period <times>', t('cli.rules-coverage-period'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .addHelpText('after', `\n${t('cli.rules-coverage-examples')}`)
    .action(async (options) => (await import('./rules-coverage.ts')).rulesCoverage(options, lang));
}

function addCompletion(program: Command, voice: Voice): void {
  const { t } = voice;
  verb(program, voice, 'completion', 'cli.completion')
    .addArgument(new Argument('<shell>', t('cli.completion-shell')).choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText('after', `\n${t('cli.completion-examples')}`)
    .action(async (shell: string) => (await import('./completion.ts')).completion(shell));
  // Asked by the scripts, not by people.
  program
    .command('complete [words...]', { hidden: true })
    .allowUnknownOption()
    .action(async (words: string[]) => (await import('./completion.ts')).complete(program, words));
}
