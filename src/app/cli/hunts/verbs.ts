import { type Command, Option } from 'commander';
import { levels } from '#base/level.ts';
import { outcomes } from '#app/saved-hunts/saved-hunt.ts';
import { type Voice, verb } from '../verb.ts';

/** `holdfast hunts …`: hunts that are saved, planned and concluded. */
export function addHunts(program: Command, voice: Voice): void {
  const hunts = verb(program, voice, 'hunts', 'hunts.cli');
  addAdd(hunts, voice);
  addChange(hunts, voice);
  addList(hunts, voice);
  addShow(hunts, voice);
  addRun(hunts, voice);
  addConclude(hunts, voice);
  addRetire(hunts, voice);
  addRule(hunts, voice);
  addCase(hunts, voice);
}

function addAdd(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  const add = verb(hunts, voice, 'add', 'hunts.cli-add')
    .argument('[name]', t('hunts.cli-name'))
    .argument('[query]', t('cli.hunt-query'));
  planned(asking(add, voice), voice)
    .option('--ready <id>', t('hunts.cli-ready'))
    .addHelpText('after', `\n${t('hunts.cli-add-examples')}`)
    .action(async (name: string | undefined, query: string | undefined, options) => {
      await (await import('./save.ts')).huntsAdd(name, query, options, lang);
    });
}

function addChange(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  const change = verb(hunts, voice, 'change', 'hunts.cli-change')
    .argument('<name>', t('hunts.cli-name'))
    .argument('[query]', t('cli.hunt-query'));
  planned(asking(change, voice), voice).action(async (name: string, query: string | undefined, options) => {
    await (await import('./save.ts')).huntsChange(name, query, options, lang);
  });
}

function addList(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(hunts, voice, 'list', 'hunts.cli-list')
    .option('--due', t('hunts.cli-list-due'))
    .option('--all', t('hunts.cli-list-all'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .action(async (options) => (await import('./look.ts')).huntsList(options, lang));
}

function addShow(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  told(verb(hunts, voice, 'show', 'hunts.cli-show').argument('<name>', t('hunts.cli-name')), voice).action(
    async (name: string, options) => (await import('./look.ts')).huntsShow(name, options, lang),
  );
}

function addRun(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(hunts, voice, 'run', 'hunts.cli-run')
    .argument('[name]', t('hunts.cli-name'))
    .option('--due', t('hunts.cli-run-due'))
    .option('--workspace <dir>', t('cli.hunt-workspace'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .option('--out <file>', t('cli.scan-out'))
    .addHelpText('after', `\n${t('hunts.cli-run-examples')}`)
    .action(async (name: string | undefined, options) => (await import('./run.ts')).huntsRun(name, options, lang));
}

function addConclude(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  told(verb(hunts, voice, 'conclude', 'hunts.cli-conclude').argument('<name>', t('hunts.cli-name')), voice)
    .addOption(new Option('--outcome <outcome>', t('hunts.cli-outcome')).choices(outcomes).makeOptionMandatory())
    .requiredOption('--text <text>', t('hunts.cli-text'))
    .option('--run <id>', t('hunts.cli-run-id'))
    .action(async (name: string, options) => (await import('./conclude.ts')).huntsConclude(name, options, lang));
}

function addRetire(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  told(verb(hunts, voice, 'retire', 'hunts.cli-retire').argument('<name>', t('hunts.cli-name')), voice).action(
    async (name: string, options) => (await import('./save.ts')).huntsRetire(name, options, lang),
  );
}

function addRule(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(hunts, voice, 'rule', 'hunts.cli-rule')
    .argument('<name>', t('hunts.cli-name'))
    .option('--out <file>', t('cli.scan-out'))
    .option('--product <product>', t('hunts.cli-product'))
    .addOption(new Option('--level <level>', t('hunts.cli-level')).choices(levels).default('medium'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .action(async (name: string, options) => (await import('./become.ts')).huntsRule(name, options, lang));
}

function addCase(hunts: Command, voice: Voice): void {
  const { lang, t } = voice;
  told(verb(hunts, voice, 'case', 'hunts.cli-case').argument('<name>', t('hunts.cli-name')), voice)
    .option('--run <id>', t('hunts.cli-run-id'))
    .action(async (name: string, options) => (await import('./become.ts')).huntsCase(name, options, lang));
}

/** What a hunt asks, as `holdfast hunt` takes it. */
function asking(command: Command, { t }: Voice): Command {
  return command
    .option('--rule <path...>', t('hunts.cli-keep-rule'))
    .option('--actor <actor>', t('cli.hunt-actor'))
    .option('--technique <id>', t('cli.hunt-technique'))
    .option('--sql <select>', t('cli.hunt-sql'))
    .option('--source <name...>', t('cli.hunt-source'))
    .option('--period <times>', t('hunts.cli-period'))
    .option('--zone <zone>', t('cli.scan-zone'))
    .addOption(new Option('--min-level <level>', t('cli.scan-min-level')).choices(levels));
}

/** What is known of a hunt beside its question. */
function planned(command: Command, voice: Voice): Command {
  const { t } = voice;
  return told(command, voice)
    .option('--hypothesis <text>', t('hunts.cli-hypothesis'))
    .option('--expected <text>', t('hunts.cli-expected'))
    .option('--next <text>', t('hunts.cli-next'))
    .option('--for-technique <id...>', t('hunts.cli-for-technique'))
    .option('--for-actor <actor...>', t('hunts.cli-for-actor'))
    .option('--needs <evidence...>', t('hunts.cli-needs'))
    .option('--schedule <duration>', t('hunts.cli-schedule'))
    .option('--owner <account>', t('hunts.cli-owner'));
}

function told(command: Command, { t }: Voice): Command {
  return command.option('--workspace <dir>', t('cli.scan-workspace')).option('--json', t('cli.option-json'));
}
