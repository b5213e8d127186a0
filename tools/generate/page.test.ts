import { describe, expect, it } from 'vitest';
import { escaped, pageIn, tableLines } from './page.ts';

const root = new URL('../../', import.meta.url);

describe('a reference page', () => {
  it('shows catalogue text in its own language', () => {
    expect(pageIn('ja', root).cell({ en: 'Flow records', ja: 'フロー記録' })).toBe('フロー記録');
  });

  it('keeps text out of the table, tag and emphasis syntax of Markdown', () => {
    expect(escaped('a|b <script> *x* [24]')).toBe('a\\|b &lt;script\\> \\*x\\* \\[24\\]');
  });

  it('draws a table with one line per row', () => {
    expect(tableLines(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '| --- | --- |', '| 1 | 2 |']);
  });

  it('stops at a sentence that messages/ does not have', () => {
    expect(() => pageIn('en', root).say('docs.no-such-sentence')).toThrow('docs.no-such-sentence');
  });
});
