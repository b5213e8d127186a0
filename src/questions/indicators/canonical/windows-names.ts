import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { settled } from './settled.ts';

/** Longest text that is looked at; longer names are refused anyway. */
const mostText = 65_536;

/** Spellings of hives and what they are links to, longest first (Microsoft, registry hives; Sysmon's event 12 to 14). */
const hives: readonly (readonly [RegExp, string])[] = [
  [/^(?:hkey_local_machine|\\registry\\machine|hklm:)(?=\\|$)/, 'hklm'],
  [/^(?:hkey_current_user|hkcu:)(?=\\|$)/, 'hkcu'],
  [/^(?:hkey_users|\\registry\\user|hku:)(?=\\|$)/, 'hku'],
  [/^(?:hkey_classes_root|hkcr:?)(?=\\|$)/, 'hklm\\software\\classes'],
  [/^(?:hkey_current_config|hkcc:?)(?=\\|$)/, 'hklm\\system\\currentcontrolset\\hardware profiles\\current'],
  [/^hku\\s-1-[0-9-]{1,180}_classes(?=\\|$)/, 'hkcu\\software\\classes'],
  [/^hku\\s-1-5-21-[0-9-]{1,160}(?=\\|$)/, 'hkcu'],
  [/^hklm\\system\\controlset\d{3}(?=\\|$)/, 'hklm\\system\\currentcontrolset'],
];

/** A key, or a key and a value's name, in lower case: `hklm\…`, `hkcu\…`, `hku\…`. The hive of any one user is `hkcu`. */
export function canonicalRegistryKey(text: string): Result<string, Reason> {
  const lower = text.slice(0, mostText).toLowerCase().replaceAll(/\\+/g, '\\');
  const bare = settled(lower, (each) => each.trim().replace(/\\$/, ''));
  const key = hives.reduce((spelt, [spelling, hive]) => spelt.replace(spelling, hive), bare);
  if (key.length > 16_383) return fail({ key: 'intel.too-long', values: { limit: 16_383, had: key.length } });
  return /^hk(?:lm|cu|u)\\[^*\u0000]+$/.test(key) ? ok(key) : fail({ key: 'intel.registry-form' });
}

/** The name behind `\\.\pipe\`, in lower case. */
export function canonicalPipe(text: string): Result<string, Reason> {
  const lower = text.slice(0, mostText).toLowerCase().replaceAll('/', '\\');
  const name = settled(lower, (each) => each.trim().replace(pipePrefix, ''));
  return isName(name, 256) ? ok(name) : fail({ key: 'intel.name-form' });
}

const pipePrefix = /^\\\\[^\\]{1,255}\\pipe\\|^\\device\\namedpipe\\|^\\pipe\\|^\\+/;

/** Without the namespace it is made in. Names of kernel objects differ by case, so case stays. */
export function canonicalMutex(text: string): Result<string, Reason> {
  const name = settled(text.slice(0, mostText), (each) => each.trim().replace(mutexPrefix, ''));
  return isName(name, 260) ? ok(name) : fail({ key: 'intel.name-form' });
}

const mutexPrefix = /^\\(?:Sessions\\\d{1,5}\\)?BaseNamedObjects\\|^(?:Global|Local)\\/i;

export function canonicalServiceName(text: string): Result<string, Reason> {
  const name = text.trim().toLowerCase();
  return isName(name, 256) && !/[\\/]/.test(name) ? ok(name) : fail({ key: 'intel.name-form' });
}

/** As it was sent, white space at the ends dropped. */
export function canonicalUserAgent(text: string): Result<string, Reason> {
  const agent = text.trim();
  return agent.length >= 4 && agent.length <= 2_048 && !/^[*\s]*$/.test(agent)
    ? ok(agent)
    : fail({ key: 'intel.name-form' });
}

/** Shorter names say nothing. */
function isName(name: string, most: number): boolean {
  return name.length > 2 && name.length <= most && !/[*?\u0000-\u001f]/.test(name);
}
