import { describe, expect, it } from 'vitest';
import { holdfast, tempFolder } from './run-holdfast.ts';

const lines = [
  'Feb  5 17:32:18 web1 sshd[77]: Failed password for root from 192.0.2.9 port 4022 ssh2',
  'no log line',
  '',
];

function explained(...more: readonly string[]) {
  const cwd = tempFolder({
    'logs/auth.log': lines.join('\n'),
    'logs/picture.bin': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'logs/vpc.log':
      '2 123456789010 eni-0a1b2c3d4e5f60718 192.0.2.1 192.0.2.2 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK\n',
  });
  return holdfast(['scan', 'logs', '--explain', '--no-store', ...more], { cwd });
}

describe('scan --explain', () => {
  it('says what a file was taken for and why, with its first records, its rejects and the fields without a column', () => {
    const { stdout, code } = explained();
    expect(code).toBe(3);
    const [, ofFile = ''] = stdout.split('logs/auth.log');
    expect(ofFile).toContain('taken for: syslog');
    expect(ofFile).toContain('because: ');
    expect(ofFile).toMatch(/@0 .*source\.ip=192\.0\.2\.9/);
    expect(ofFile).toContain('states no year');
    expect(ofFile).toMatch(new RegExp(`@${(lines[0] ?? '').length + 1} .*no log line`));
    expect(ofFile).toContain('fields without a column');
  });

  it('says of what no reader knows how it looks and what was tried', () => {
    expect(explained().stdout).toMatch(
      /picture\.bin\n {2}taken for: nothing that is known\. It holds bytes that are no text; \d+ formats/,
    );
  });

  it('marks a format that was never tried on the real product', () => {
    const [, ofFile = ''] = explained().stdout.split('logs/vpc.log');
    expect(ofFile).toContain('not yet proven on the real product');
  });

  it('says it in Japanese, and takes a zone that was set as stated', () => {
    const { stdout } = explained('--lang', 'ja', '--zone', 'Asia/Tokyo');
    expect(stdout).toContain('判別結果：syslog');
    expect(stdout).not.toContain('タイムゾーンがなく');
    expect(stdout).toMatch(/T08:32:18\.000000Z/);
  });

  it('refuses a zone that is none, in three lines', () => {
    const { stderr, code } = explained('--zone', 'Mars/Olympus');
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });
});
