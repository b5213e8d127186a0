import { type Command, Option } from 'commander';
import { type Voice, verb } from '../verb.ts';
import { listedKinds, listedStates } from './listed-words.ts';

/** `holdfast intel …`. */
export function addIntel(program: Command, voice: Voice): void {
  const intel = verb(program, voice, 'intel', 'intel.cli');
  addAdd(intel, voice);
  addPreview(intel, voice);
  addList(intel, voice);
  addWarningLists(intel, voice);
  addRetro(intel, voice);
  addExpire(intel, voice);
  addTaxii(intel, voice);
  addFeed(intel, voice);
}

function addAdd(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  described(verb(intel, voice, 'add', 'intel.cli-add').argument('<path...>', t('intel.cli-add-path')), voice)
    .option('--columns <roles>', t('intel.cli-columns'))
    .addHelpText('after', `\n${t('intel.cli-add-examples')}`)
    .action(async (paths: string[], options) => (await import('./add.ts')).intelAdd(paths, options, lang));
}

function addPreview(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(intel, voice, 'preview', 'intel.cli-preview')
    .argument('<file>', t('intel.cli-preview-file'))
    .option('--json', t('cli.option-json'))
    .action(async (path: string, options) => (await import('./preview.ts')).intelPreview(path, options, lang));
}

function addList(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(intel, voice, 'list', 'intel.cli-list')
    .addOption(new Option('--kind <kind>', t('intel.cli-list-kind')).choices(listedKinds))
    .addOption(new Option('--state <state>', t('intel.cli-list-state')).choices(listedStates))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .action(async (options) => (await import('./list.ts')).intelList(options, lang));
}

function addWarningLists(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  const lists = verb(intel, voice, 'warninglists', 'intel.cli-lists');
  verb(lists, voice, 'add', 'intel.cli-lists-add')
    .argument('<path...>', t('intel.cli-lists-path'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .option('--json', t('cli.option-json'))
    .action(async (paths: string[], options) =>
      (await import('./warning-lists.ts')).intelWarningLists(paths, options, lang),
    );
}

function addExpire(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  verb(intel, voice, 'expire', 'intel.cli-expire')
    .option('--drop', t('intel.cli-expire-drop'))
    .option('--as-of <date>', t('intel.cli-as-of'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .option('--json', t('cli.option-json'))
    .action(async (options) => (await import('./expire.ts')).intelExpire(options, lang));
}

function addTaxii(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  described(verb(intel, voice, 'taxii', 'intel.cli-taxii').argument('<url>', t('intel.cli-taxii-url')), voice)
    .option('--collection <id>', t('intel.cli-collection'))
    .option('--auth-env <name>', t('intel.cli-auth-env'))
    .action(async (url: string, options) => (await import('./taxii.ts')).intelTaxii(url, options, lang));
}

function addFeed(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  described(verb(intel, voice, 'feed', 'intel.cli-feed').argument('<place>', t('intel.cli-feed-place')), voice)
    .option('--misp-key-env <name>', t('intel.cli-misp-key-env'))
    .action(async (place: string, options) => (await import('./feed.ts')).intelFeed(place, options, lang));
}

function addRetro(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  printed(verb(intel, voice, 'retro', 'intel.cli-retro'), voice)
    .option('--all', t('intel.cli-retro-all'))
    .option('--as-of <date>', t('intel.cli-as-of'))
    .action(async (options) => (await import('./retro.ts')).intelRetro(options, lang));
}

/** What the one who adds intelligence knows of it. */
function described(command: Command, voice: Voice): Command {
  const { t } = voice;
  return printed(command, voice)
    .option('--source <name>', t('intel.cli-source'))
    .addOption(
      new Option('--tlp <label>', t('intel.cli-tlp')).choices(['clear', 'green', 'amber', 'amber+strict', 'red']),
    )
    .addOption(new Option('--pap <label>', t('intel.cli-pap')).choices(['clear', 'green', 'amber', 'red']))
    .option('--confidence <n>', t('intel.cli-confidence'))
    .option('--licence <text>', t('intel.cli-licence'));
}

function printed(command: Command, { t }: Voice): Command {
  return command
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .option('--json', t('cli.option-json'));
}
