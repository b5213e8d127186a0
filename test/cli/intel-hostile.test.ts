import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { holdfast, tempFolder } from './run-holdfast.ts';

interface Added {
  readonly added: number;
  readonly quarantined: number;
  readonly refused: readonly { readonly value: string; readonly why: string; readonly file: string }[];
  readonly refusedMore: number;
}

const pattern = (value: string, i: number) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: `indicator--00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
  created: '2024-01-01T00:00:00.000Z',
  modified: '2024-01-01T00:00:00.000Z',
  pattern: value,
  pattern_type: 'stix',
  valid_from: '2024-01-01T00:00:00Z',
});

const bundle = (...patterns: readonly string[]) =>
  JSON.stringify({
    type: 'bundle',
    id: 'bundle--00000000-0000-4000-8000-000000000000',
    objects: patterns.map(pattern),
  });

const good = '45.61.1.2\nbad.attack.ru\n';

/** What a file may hold that nobody wants, and what is to be refused of it: the file as a whole, or nothing. */
const hostile: readonly (readonly [what: string, content: string | Uint8Array, whole: boolean])[] = [
  ['nothing', '', true],
  ['bytes', Uint8Array.from({ length: 4_096 }, (_, i) => (i * 7) % 256), true],
  ['a gzip file that is cut', gzipSync(good.repeat(1_000)).subarray(0, 60), true],
  ['a gzip file that unpacks to more than is read', gzipSync(Buffer.alloc(257 << 20)), true],
  ['brackets without end', `{"type":"bundle","objects":${'['.repeat(100_000)}`, false],
  ['a text of a hundred thousand quotation marks', `value,type\n${'"'.repeat(100_001)}`, true],
  ['terminal escapes and half a surrogate', 'value,type\n"\u001b[2J\ud800",domain\n', false],
];

describe('intel add', () => {
  it.each(hostile)('a file of %s does not touch the others', (_what, content, whole) => {
    const cwd = tempFolder({ 'a.txt': good, 'b.txt': content, 'c.txt': '45.61.1.3\n45.61.1.4\n' });
    const { stdout, stderr, code } = holdfast(
      ['intel', 'add', 'a.txt', 'b.txt', 'c.txt', '--json', '--workspace', 'w'],
      { cwd },
    );
    expect(stderr).toBe('');
    const { added, refused } = JSON.parse(stdout) as Added;
    expect(added).toBe(4);
    if (whole) expect(refused.map(({ value }) => value)).toEqual(['b.txt']);
    expect(refused.every(({ file, why }) => file === 'b.txt' && why.length > 5)).toBe(true);
    expect(code).toBe(whole ? 3 : 0);
  });

  it('refuses more values than it lists, and counts the rest', () => {
    const cwd = tempFolder({ 'a.csv': `domain,comment\n${'no domain,x\n'.repeat(30_000)}bad.attack.ru,y\n` });
    const { added, refused, refusedMore } = JSON.parse(
      holdfast(['intel', 'add', 'a.csv', '--columns', 'domain,comment', '--json', '--workspace', 'w'], { cwd }).stdout,
    ) as Added;
    expect([added, refused.length, refused.length + refusedMore]).toEqual([1, 1_000, 30_000]);
  });

  it('takes a STIX bundle of objects that refer to each other in a circle', () => {
    const objects = [
      pattern("[ipv4-addr:value = '45.61.1.2']", 1),
      ...[1, 2].map((i) => ({
        ...pattern('', i),
        type: 'relationship',
        id: `relationship--00000000-0000-4000-8000-00000000000${i}`,
        relationship_type: 'derived-from',
        source_ref: `relationship--00000000-0000-4000-8000-00000000000${i}`,
        target_ref: `relationship--00000000-0000-4000-8000-00000000000${3 - i}`,
      })),
    ];
    const cwd = tempFolder({
      'a.json': JSON.stringify({ type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000000', objects }),
    });
    expect(
      JSON.parse(holdfast(['intel', 'add', 'a.json', '--json', '--workspace', 'w'], { cwd }).stdout),
    ).toMatchObject({ added: 1 });
  });

  it('asks a URL as a whole and never its host', () => {
    const log = (url: string, i: number) =>
      `{"ts":${1_760_000_000 + i},"uid":"C${i}","id.orig_h":"10.0.0.1","id.orig_p":1,"id.resp_h":"45.61.1.9","id.resp_p":80,"method":"GET","host":"bad.attack.ru","uri":"${url}","_path":"http"}\n`;
    const cwd = tempFolder({
      'a.json': bundle("[url:value = 'http://bad.attack.ru/a.exe']"),
      'http.log': log('/a.exe', 0) + log('/b.exe', 1),
    });
    holdfast(['intel', 'add', 'a.json', '--workspace', 'w'], { cwd });
    const { stdout } = holdfast(['scan', 'http.log', '--workspace', 'w', '--format', 'ndjson', '--only', 'match'], {
      cwd,
    });
    const uris = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { fields: { uri: string } }).fields.uri);
    expect(uris).toEqual(['/a.exe']);
  });
});

describe('what the command line says', () => {
  it.each([
    ['a confidence that is none', ['intel', 'add', 'a.txt', '--confidence', '101']],
    ['a column that holds nothing', ['intel', 'add', 'a.txt', '--columns', 'ip,nonsense']],
    ['an address that is none', ['intel', 'taxii', 'file:///etc/passwd']],
    ['a secret on the command line', ['intel', 'taxii', 'https://user:secret@taxii.example/']],
    ['a secret that is not there', ['intel', 'taxii', 'https://taxii.example/', '--auth-env', 'NO_SUCH_NAME']],
    ['a file that is not there', ['intel', 'add', 'nothing-here.txt']],
  ])('is refused before anything is made: %s', (_what, args) => {
    const cwd = tempFolder({ 'a.txt': good });
    const { code, stderr, stdout } = holdfast(args, { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });
});
