import { type Command, Option } from 'commander';
import { roles } from '../accounts/account.ts';
import { type Voice, verb } from './verb.ts';

/** `user` and what can be done with accounts. */
export function addUserVerbs(program: Command, voice: Voice): void {
  const { lang, t } = voice;
  const user = verb(program, voice, 'user', 'account.user');
  withPassphrase(verb(user, voice, 'add', 'account.user-add'), voice)
    .argument('<name>', t('account.option-name'))
    .option('--display <text>', t('account.option-display'))
    .addOption(new Option('--role <role...>', t('account.option-role')).choices(roles).default(['handler']))
    .option('--json', t('cli.option-json'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .addHelpText('after', `\n${t('account.examples')}`)
    .action(async (name: string, options) => (await import('./user.ts')).userAdd(name, options, lang));
  verb(user, voice, 'list', 'account.user-list')
    .addOption(new Option('--format <format>', t('cli.scan-format')).choices(['table', 'ndjson']).default('table'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .action(async (options) => (await import('./user.ts')).userList(options, lang));
  verb(user, voice, 'disable', 'account.user-disable')
    .argument('<name>', t('account.option-name'))
    .option('--json', t('cli.option-json'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .action(async (name: string, options) => (await import('./user.ts')).userDisable(name, options, lang));
  withPassphrase(verb(user, voice, 'passphrase', 'account.user-passphrase'), voice)
    .argument('<name>', t('account.option-name'))
    .option('--new-passphrase-file <file>', t('account.option-new-passphrase-file'))
    .option('--json', t('cli.option-json'))
    .option('--workspace <dir>', t('cli.scan-workspace'))
    .action(async (name: string, options) => (await import('./user.ts')).userPassphrase(name, options, lang));
}

function withPassphrase(command: Command, { t }: Voice): Command {
  return command.option('--passphrase-file <file>', t('account.option-passphrase-file'));
}
