import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndicatorKind, indicatorKinds } from '../indicator.ts';
import { canonical } from './canonical.ts';
import { openPathPattern } from './open-path.ts';

const valueOf = (kind: IndicatorKind, text: string): string => {
  const result = canonical(kind, text);
  return result.ok ? result.value : result.error.key;
};

describe('openPathPattern', () => {
  it.each([
    ['%APPDATA%\\x\\Evil.exe', '\\\\users\\\\[^\\\\]*\\\\appdata\\\\roaming\\\\x\\\\evil\\.exe$'],
    ['C:\\Users\\*\\evil.exe', '^c:\\\\users\\\\[^\\\\]*\\\\evil\\.exe$'],
    ['C:\\Temp\\evil.exe', null],
    ['%TEMP%\\*', null],
    ['%TEMP%\\*.exe', null],
    ['*', null],
  ])('%s is %s', (path, pattern) => {
    expect(openPathPattern(path)).toBe(pattern);
  });

  it('fits the paths it stands for, of any user', () => {
    const fits = new RegExp(openPathPattern('%LOCALAPPDATA%\\Vendor\\log.dll') ?? '');
    expect(fits.test('c:\\users\\someone\\appdata\\local\\vendor\\log.dll')).toBe(true);
    expect(fits.test('c:\\users\\someone\\appdata\\local\\vendor\\log.dll.txt')).toBe(false);
    expect(fits.test('c:\\users\\a\\b\\appdata\\local\\vendor\\log.dll')).toBe(false);
  });
});

describe('canonical', () => {
  it.each<[IndicatorKind, string, string]>([
    ['ip', '192.0.2.1', '192.0.2.1'],
    ['ip', '192[.]0[.]2[.]1', '192.0.2.1'],
    ['ip', '::ffff:192.0.2.1', '192.0.2.1'],
    ['ip', '2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['ip', '[2001:db8::1]', '2001:db8::1'],
    ['domain', 'bad[[.]]example.com', 'bad.example.com'],
    ['domain', `bad${'['.repeat(60_000)}.example.com`, 'intel.domain-form'],
    ['ip', 'fe80::1%eth0', 'fe80::1'],
    ['ip', '256.1.1.1', 'intel.ip-form'],
    ['ip', '*', 'intel.ip-form'],
    ['cidr', '192.0.2.77/24', '192.0.2.0/24'],
    ['cidr', '2001:db8:1::/33', '2001:db8::/33'],
    ['cidr', '0.0.0.0/0', 'intel.cidr-too-wide'],
    ['cidr', '::/0', 'intel.cidr-too-wide'],
    ['domain', 'Mail.Evil.Example.', 'mail.evil.example'],
    ['domain', 'evil[.]example', 'evil.example'],
    ['domain', 'evil(dot)example', 'evil.example'],
    ['domain', 'bücher.example', 'xn--bcher-kva.example'],
    ['domain', '例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['domain', '_dmarc.evil.example', '_dmarc.evil.example'],
    ['domain', 'evil.example/path', 'intel.domain-form'],
    ['domain', 'evil.example:443', 'intel.domain-form'],
    ['domain', 'evil%2eexample', 'intel.domain-form'],
    ['domain', 'com', 'intel.domain-single-label'],
    ['domain', '*', 'intel.domain-form'],
    ['domain', 'a..example', 'intel.domain-form'],
    ['domain', '192.0.2.1', 'intel.domain-form'],
    ['url', 'hxxps://Evil[.]example:443/A/../b?q=1#part', 'https://evil.example/b?q=1'],
    ['url', 'hxxp[://]evil[.]example', 'http://evil.example/'],
    ['url', 'evil.example/path', 'intel.url-without-scheme'],
    ['url', 'http://*/x', 'intel.url-form'],
    ['email', 'Someone[@]Evil[.]Example', 'someone@evil.example'],
    ['email', 'someone', 'intel.email-form'],
    ['md5', 'D41D8CD98F00B204E9800998ECF8427E', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['sha256', 'd41d8cd98f00b204e9800998ecf8427e', 'intel.hash-form'],
    ['file-name', 'C:\\Temp\\Evil.EXE', 'evil.exe'],
    ['file-name', '*.exe', 'intel.file-name-form'],
    ['file-name', 'C:/Temp/  Evil.EXE', 'evil.exe'],
    ['file-path', '"\\\\?\\ "C:\\Temp\\Evil.exe" "', 'c:\\temp\\evil.exe'],
    ['file-path', '%WINDIR%/System32/evil.dll', 'c:\\windows\\system32\\evil.dll'],
    ['file-path', '\\\\?\\C:\\Temp\\Evil.exe', 'c:\\temp\\evil.exe'],
    ['file-path', '/tmp/.Evil', '/tmp/.evil'],
    ['file-path', '%APPDATA%\\evil.exe', 'intel.path-variable'],
    ['file-path', 'evil.exe', 'intel.path-form'],
    ['path-pattern', '\\\\nc\\.exe$', '\\\\nc\\.exe$'],
    ['path-pattern', '(?i)\\\\Temp\\\\[A-Z]\\S\\.exe', '\\\\temp\\\\[a-z]\\S\\.exe'],
    ['path-pattern', '[0-9]+x', 'intel.pattern-without-text'],
    ['path-pattern', '(a', 'intel.pattern-form'],
    ['path-pattern', '.*', 'intel.pattern-matches-all'],
    [
      'registry-key',
      'HKEY_LOCAL_MACHINE\\System\\ControlSet001\\Services\\X',
      'hklm\\system\\currentcontrolset\\services\\x',
    ],
    ['registry-key', 'HKU\\S-1-5-21-1-2-3-1001\\Software\\X', 'hkcu\\software\\x'],
    ['registry-key', '\\REGISTRY\\MACHINE\\Software\\X\\', 'hklm\\software\\x'],
    ['registry-key', 'Software\\X', 'intel.registry-form'],
    ['named-pipe', '\\\\.\\pipe\\MSSE-1234-server', 'msse-1234-server'],
    ['mutex', 'Global\\TheMutex', 'TheMutex'],
    ['service-name', 'EvilSvc', 'evilsvc'],
    ['ja4', 't13d1516h2_8daaf6152771_e5627efa2ab1', 't13d1516h2_8daaf6152771_e5627efa2ab1'],
    [
      'certificate',
      'AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD',
      'sha1:aabbccddeeff00112233445566778899aabbccdd',
    ],
    ['certificate', 'serial:00:0C:0B', 'serial:c0b'],
    ['user-agent', ' Mozilla/9.9 (evil) ', 'Mozilla/9.9 (evil)'],
    ['user-agent', '*', 'intel.name-form'],
    ['domain', '', 'intel.empty'],
  ])('%s %s is %s', (kind, text, value) => {
    expect(valueOf(kind, text)).toBe(value);
  });

  it('has one spelling: a canonical value is its own canonical form', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.domain(),
      fc.ipV4(),
      fc.ipV6(),
      fc.emailAddress(),
      fc.stringMatching(/^[0-9a-f]{32}$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...indicatorKinds), text, (kind, each) => {
        const result = canonical(kind, each);
        return !result.ok || valueOf(kind, result.value) === result.value;
      }),
      { numRuns: 5_000 },
    );
  });
});
