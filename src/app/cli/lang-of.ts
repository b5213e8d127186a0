import { type Lang, langs } from '#catalog/lang.ts';

/** The language of everything that is said: `--lang`, else the locale of the environment, else English. */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const found = langs.find((lang) => lang === asked);
  if (found !== undefined) return found;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
