import { describe, expect, it } from 'vitest';
import { langOf } from './lang-of.ts';

describe('the language', () => {
  it.each([
    [['scan', '--lang', 'ja'], {}, 'ja'],
    [['scan', '--lang=ja'], {}, 'ja'],
    [['--lang', 'en', 'scan'], { LANG: 'ja_JP.UTF-8' }, 'en'],
    [[], { LANG: 'ja_JP.UTF-8' }, 'ja'],
    [[], { LANG: 'JA' }, 'ja'],
    [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'ja'],
    [[], { LC_MESSAGES: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LC_ALL: '', LANG: 'ja_JP.UTF-8' }, 'ja'],
    [[], {}, 'en'],
    [['--lang'], { LANG: 'de_DE.UTF-8' }, 'en'],
    [['--lang', 'tlh'], { LANG: 'ja_JP.UTF-8' }, 'ja'],
  ])('of %j with %j is %s', (argv, env, expected) => {
    expect(langOf(argv, env)).toBe(expected);
  });
});
