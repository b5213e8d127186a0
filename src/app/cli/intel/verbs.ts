import { type Command, Option } from 'commander';
import { type Voice, verb } from '../verb.ts';

/** `holdfast intel …`. */
export function addIntel(program: Command, voice: Voice): void {
  const intel = verb(program, voice, 'intel', 'intel.cli');
  addAdd(intel, voice);
  addRetro(intel, voice);
}

function addAdd(intel: Command, voice: Voice): void {
  const { lang, t } = voice;
  described(verb(intel, voice, 'add', 'intel.cli-add').argument('<path...>', t('intel.cli-add-path')), voice)
    .option('--columns <roles>', t('intel.cli-columns'))
    .addHelpText('after', `\n${t('intel.cli-add-examples')}`)
    .action(async (paths: string[], options) => (await import('./add.ts')).intelAdd(paths, options, lang));
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
