import type { Term } from './command-texts.ts';
import type { Page } from './page.ts';

const exitCodes = [0, 1, 2, 3, 4, 5, 6, 130];

/** What every exit code means. */
export function exitTerms(page: Page): Term[] {
  return exitCodes.map((code) => ({ term: String(code), text: page.say(`docs.cli-exit-${code}`) }));
}

export function environmentTerms(page: Page): Term[] {
  return [
    { term: 'LANG', text: page.say('docs.cli-env-lang') },
    { term: 'NO_COLOR', text: page.say('docs.cli-env-no-color') },
    { term: 'XDG_CACHE_HOME', text: page.say('docs.cli-env-cache') },
  ];
}

export function fileTerms(page: Page): Term[] {
  return [
    { term: '.holdfast/scans/*.ndjson', text: page.say('docs.cli-file-scans') },
    { term: '$XDG_CACHE_HOME/holdfast', text: page.say('docs.cli-file-cache') },
  ];
}
