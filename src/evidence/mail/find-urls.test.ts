import { describe, expect, it } from 'vitest';
import { findUrls } from './find-urls.ts';

describe('web addresses in a message', () => {
  it.each([
    ['see HTTP://Example.ORG/a.b?c=1.', 'hxxp://Example[.]ORG/a.b?c=1', 'example.org'],
    ['(https://user:pw@192.0.2.7:8443/x)', 'hxxps://user:pw@192[.]0[.]2[.]7:8443/x', '192.0.2.7'],
    ['ftp://files.example.org', 'fxp://files[.]example[.]org', 'files.example.org'],
    ['https://例え.example/あ。', 'hxxps://例え[.]example/あ。', '例え.example'],
  ])('%j: %s', (text, defanged, domain) => {
    expect(findUrls(text, '')).toEqual({ defanged: [defanged], domains: [domain] });
  });

  it('are listed once, whether they stand in the text or the HTML, and other schemes are none', () => {
    const { defanged } = findUrls(
      'http://a.example/?x=1&y=2',
      '<a href="http://a.example/?x=1&amp;y=2">x</a> javascript:alert(1) data:text/html,x',
    );
    expect(defanged).toEqual(['hxxp://a[.]example/?x=1&y=2']);
  });

  it('are listed up to a limit', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `http://a${i}.example/`).join(' ');
    expect(findUrls(many, many).defanged).toHaveLength(200);
  });
});
