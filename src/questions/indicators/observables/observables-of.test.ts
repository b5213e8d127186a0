import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observablesOf, planObservables } from './observables-of.ts';

/** `kind value` of what a record of these columns shows. */
function shown(record: Readonly<Record<string, string | readonly string[]>>): string[] {
  const plan = planObservables(Object.keys(record));
  const observables = observablesOf(plan, (column) => {
    const value = record[plan.names[column] as string] ?? [];
    return typeof value === 'string' ? [value] : value;
  });
  return observables.map(({ kind, value }) => `${kind} ${value}`);
}

describe('observablesOf', () => {
  it('addresses and names of both ends, each once', () => {
    expect(
      shown({
        'source.ip': '192.0.2.1',
        'destination.ip': '::ffff:192.0.2.2',
        'destination.domain': 'Evil.Example.',
        'tls.client.server_name': 'evil.example',
        'url.domain': '192.0.2.2:8080',
        'user.name': 'evil.example',
      }),
    ).toEqual(['ip 192.0.2.1', 'ip 192.0.2.2', 'domain evil.example']);
  });

  it('answers of DNS, as Zeek, Sysmon and lists write them', () => {
    expect(
      shown({ 'dns.question.name': 'www.evil.example', 'dns.answers.data': ['cdn.example,192.0.2.1', '2001:db8::1'] }),
    ).toEqual(['domain www.evil.example', 'domain cdn.example', 'ip 192.0.2.1', 'ip 2001:db8::1']);
    expect(shown({ 'f:QueryResults': 'type:  5 cdn.example;::ffff:192.0.2.1;' })).toEqual([
      'domain cdn.example',
      'ip 192.0.2.1',
    ]);
  });

  it('a URL shows itself and its host', () => {
    expect(shown({ 'url.full': 'http://Evil.Example/a?b#c' })).toEqual([
      'url http://evil.example/a?b',
      'domain evil.example',
    ]);
    expect(shown({ 'url.original': 'evil.example:443' })).toEqual(['domain evil.example']);
    expect(shown({ 'url.original': '/index.html' })).toEqual([]);
  });

  it('a URL is put together where a log names host and path apart', () => {
    expect(shown({ 'destination.domain': 'evil.example', 'url.original': '/a?b=1', 'destination.port': '80' })).toEqual(
      ['domain evil.example', 'url http://evil.example/a?b=1'],
    );
    expect(
      shown({ 'url.domain': 'evil.example', 'url.path': '/a', 'url.query': 'b=1', 'destination.port': '443' }),
    ).toContain('url https://evil.example/a?b=1');
    expect(shown({ 'url.domain': 'evil.example', 'url.path': '/a', 'destination.port': '8080' })).toContain(
      'url http://evil.example:8080/a',
    );
  });

  it('hashes by their length or their name', () => {
    const md5 = 'AB'.repeat(16);
    expect(shown({ 'file.hash.any': 'CD'.repeat(32), 'f:Hashes': `MD5=${md5},IMPHASH=${'0'.repeat(31)}1` })).toEqual([
      `sha256 ${'cd'.repeat(32)}`,
      `md5 ${md5.toLowerCase()}`,
      `imphash ${'0'.repeat(31)}1`,
    ]);
  });

  it('files by path and name, keys by themselves and the key they stand in, and the rest', () => {
    expect(shown({ 'process.executable': 'C:\\Temp\\Evil.exe', 'file.name': 'Evil.exe' })).toEqual([
      'file-path c:\\temp\\evil.exe',
      'file-name evil.exe',
    ]);
    expect(shown({ 'file.path': 'ftp://192.0.2.1/a.bin' })).toEqual(['url ftp://192.0.2.1/a.bin', 'ip 192.0.2.1']);
    expect(shown({ 'registry.path': 'HKU\\S-1-5-21-1-2-3-1001\\Software\\X\\Value' })).toEqual([
      'registry-key hkcu\\software\\x\\value',
      'registry-key hkcu\\software\\x',
    ]);
    expect(
      shown({
        'f:PipeName': '\\evil',
        'service.name': 'EvilSvc',
        'user_agent.original': 'evil/1.0',
        'email.from.address': 'A@Evil.example',
        'f:tls.serial': '0A:0B',
      }),
    ).toEqual([
      'named-pipe evil',
      'service-name evilsvc',
      'user-agent evil/1.0',
      'email a@evil.example',
      'certificate serial:a0b',
    ]);
  });

  it('nothing where nothing is written', () => {
    expect(
      shown({
        'source.ip': '-',
        'destination.ip': '',
        'url.domain': '-',
        'url.original': '/a',
        'f:Hashes': '',
        'file.path': [],
      }),
    ).toEqual([]);
  });

  it('never throws, and what was asked before is answered the same', () => {
    const names = [
      'source.ip',
      'url.original',
      'url.domain',
      'f:Hashes',
      'registry.path',
      'f:QueryResults',
      'file.path',
      'tls.client.ja4',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.webUrl(), fc.ipV6())), (record) => {
        const plan = planObservables(Object.keys(record));
        const read = (column: number) => [record[plan.names[column] as string] ?? ''];
        expect(observablesOf(plan, read)).toEqual(observablesOf(plan, read));
      }),
      { numRuns: 2_000 },
    );
  });
});
