import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defang } from './defang.ts';

describe('defang', () => {
  it.each([
    ['http://evil.example/x?u=1', 'hxxp://evil[.]example/x?u=1'],
    ['HTTPS://198.51.100.7:8443/', 'hxxps://198[.]51[.]100[.]7:8443/'],
    ['ftp://files.example', 'fxp://files[.]example'],
    ['ldap://dc.evil.example/o=x', 'ldap[:]//dc[.]evil[.]example/o=x'],
    ['beacon to 192.0.2.77.', 'beacon to 192[.]0[.]2[.]77.'],
    ['2001:db8::1 answered', '2001[:]db8[:][:]1 answered'],
    ['query news-cdn.example', 'query news-cdn[.]example'],
    ['mail to a.b@evil.example', 'mail to a.b@evil[.]example'],
    ['\\\\files.evil.example\\share', '\\\\files[.]evil[.]example\\share'],
    ['ALL.CAPS.COM', 'ALL[.]CAPS[.]COM'],
  ])('makes %s harmless to copy', (text, harmless) => {
    expect(defang(text)).toBe(harmless);
  });

  it.each([
    'C:\\Windows\\System32\\cmd.exe /c more.txt',
    'C:\\Windows\\Microsoft.NET\\Framework64',
    'System.IO.Compression and Microsoft.Net',
    'logon from 10.20.4.31, 172.16.0.9 or 127.0.0.1',
    'version 10.0.19041.1 at 12:30:45',
    '00:1a:2b:3c:4d:5e',
    '::1 and fe80::1',
    'already hxxp and evil[.]example',
  ])('leaves %s as it is', (text) => {
    expect(defang(text)).toBe(text);
  });

  it('does not defang twice', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(defang(defang(url))).toBe(defang(url));
      }),
    );
  });

  it('leaves no scheme a browser would follow, however the address is hidden', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), (before, url) => {
        expect(defang(`${before} ${url}`)).not.toMatch(/https?:\/\//i);
      }),
    );
  });
});
