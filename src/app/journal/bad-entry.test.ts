import { expect, it } from 'vitest';
import { say } from '#catalog/say.ts';
import { badEntryReason } from './bad-entry.ts';

it.each(['en', 'ja'] as const)('a bad entry is named by its chain and number, in %s', (lang) => {
  const { key, values } = badEntryReason({ chain: 'case/C-1', seq: 7, why: 'hash' });
  expect(say(lang, key, values)).toMatch(/7.*case\/C-1|case\/C-1.*7/);
});

it('a fault that belongs to no entry has a sentence, too', () => {
  const { key, values } = badEntryReason({ chain: 'global', seq: null, why: 'payload-unlinked' });
  expect(say('en', key, values)).toContain('no entry');
});
