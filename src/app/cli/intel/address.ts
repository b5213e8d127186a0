import { exitCode, UserError } from '#app/user-error.ts';

/** Ends the program where the address is none of http or https. */
export function requireWebAddress(address: string): void {
  const url = URL.parse(address);
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '') return;
  throw new UserError(
    exitCode.usage,
    { key: 'intel.address-wrong', values: { address: address.slice(0, 200) } },
    { key: 'intel.address-wrong-why' },
    { key: 'intel.address-wrong-todo' },
  );
}

/** A secret from the environment: on the command line every user of the machine could read it. '' where no name is given. */
export function secretOf(name: string | undefined): string {
  if (name === undefined) return '';
  const secret = process.env[name] ?? '';
  if (secret !== '' && !/[\r\n]/.test(secret)) return secret;
  throw new UserError(
    exitCode.usage,
    { key: 'intel.secret-missing', values: { name } },
    { key: 'intel.secret-missing-why' },
    { key: 'intel.secret-missing-todo' },
  );
}
