import { describe, expect, it } from 'vitest';
import { expectReadsDamaged, plainOptions, valuesOf, whysOf, bytesOf } from '../testing/intel-sample.ts';
import { previewTable } from './preview-table.ts';
import { readAdoc } from './read-adoc.ts';
import { readList } from './read-list.ts';
import { readMaltrail } from './read-maltrail.ts';
import { readSignatureBase } from './read-signature-base.ts';
import { readTable } from './read-table.ts';

const sha256 = 'ab'.repeat(32);
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('readList', () => {
  it('takes one value a line of any kind, comments apart', () => {
    const text = `# heading\n192.0.2.1\n198.51.100.0/24 # scanner\nevil[.]example\nhxxp://evil.example/a\n${sha256}\n; end\n0.0.0.0 ads.example\nHKLM\\Software\\X\n\\\\.\\pipe\\evil\nC:\\Temp\\x.exe\nbad@evil.example\n2001:db8::/32\n`;
    const content = readList(text, plainOptions);
    expect(valuesOf(content)).toEqual([
      'cidr 198.51.100.0/24',
      'cidr 2001:db8::/32',
      'domain ads.example',
      'domain evil.example',
      'email bad@evil.example',
      'file-path c:\\temp\\x.exe',
      'ip 192.0.2.1',
      'named-pipe evil',
      'registry-key hklm\\software\\x',
      `sha256 ${sha256}`,
      'url http://evil.example/a',
    ]);
    expect(content.objects).toEqual({ line: 11 });
  });

  it('a port is kept beside the address, a URL without a scheme is one of either', () => {
    const content = readList('192.0.2.1:8443\nevil.example/gate.php\n', plainOptions);
    expect(content.indicators[0]?.provenance[0]?.labels).toEqual(['port:8443']);
    expect(valuesOf(content)).toEqual([
      'ip 192.0.2.1',
      'url http://evil.example/gate.php',
      'url https://evil.example/gate.php',
    ]);
  });

  it('what it cannot tell is refused with its line', () => {
    const content = readList('*\nfoo\n\n0.0.0.0/0\n', plainOptions);
    expect(content.refused.map(({ value, place, why }) => `${place} ${value} ${why.key}`)).toEqual([
      '1 * intel.value-unknown',
      '2 foo intel.value-unknown',
      '4 0.0.0.0/0 intel.cidr-too-wide',
    ]);
  });

  it('reads damaged lists', () => {
    expectReadsDamaged(
      (bytes) => readList(textOf(bytes), plainOptions),
      bytesOf(`192.0.2.1\nevil.example # x\n${sha256}\n`),
    );
  });
});

describe('readMaltrail', () => {
  const text =
    '# Copyright maltrail\n\n# Aliases: vixen, apt0\n\n# Reference: https://report.example/1\n\nevil.example\n192.0.2.1:443\n\n# Reference: https://report.example/2\n\n/gate.php?x=\n';

  it('a name stands for its subdomains, references and aliases stay with it', () => {
    const content = readMaltrail(text, plainOptions);
    expect(content.indicators[0]).toMatchObject({
      value: 'evil.example',
      subdomains: true,
      provenance: [{ actors: ['vixen', 'apt0'], comment: 'https://report.example/1' }],
    });
    expect(whysOf(content)).toEqual(['intel.path-without-host /gate.php?x=']);
  });

  it('reads damaged lists', () => {
    expectReadsDamaged((bytes) => readMaltrail(textOf(bytes), plainOptions), bytesOf(text));
  });
});

describe('readSignatureBase', () => {
  it('a score is a confidence, a comment a comment', () => {
    const c2 = readSignatureBase('# Campaign A\nevil.example;65\n192.0.2.1\n', 'c2', plainOptions);
    expect(c2.indicators.map(({ provenance: [first] }) => [first?.confidence, first?.comment])).toEqual([
      [65, 'Campaign A'],
      [null, 'Campaign A'],
    ]);
    const hash = readSignatureBase(`${sha256};Evil tool http://x.example\n`, 'hash', plainOptions);
    expect(hash.indicators[0]?.provenance[0]?.comment).toBe('Evil tool http://x.example');
  });

  it('names of files are expressions; one that excludes or cannot run is no use', () => {
    const content = readSignatureBase(
      '\\\\nc\\.exe$;80\n\\\\a\\.exe;60;(?i)good\n(?!x)y;50\nharmless;-20\n',
      'filename',
      plainOptions,
    );
    expect(valuesOf(content)).toEqual(['path-pattern \\\\nc\\.exe$']);
    expect(whysOf(content).map((why) => why.split(' ')[0])).toEqual([
      'intel.pattern-form',
      'intel.pattern-exclusion',
      'intel.score-negative',
    ]);
  });

  it('reads damaged lists', () => {
    expectReadsDamaged(
      (bytes) => readSignatureBase(textOf(bytes), 'filename', plainOptions),
      bytesOf('# A\n\\\\nc\\.exe$;80\n(a|b)c{2,3}.exe;60;x\n'),
    );
  });
});

describe('tables', () => {
  const text = `Date,Indicator,Type,TLP,Confidence,Description\n2024-01-01,evil[.]example,domain,amber,70,"C2, first"\n2024-01-02,192.0.2.1,ip-dst,,,x\n2024-01-03,${sha256},,red,,y\n2024-01-04,nothing here,,,,z\n`;

  it('a preview says what each column would be taken for', () => {
    const preview = previewTable(text);
    expect(preview.columns.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Date: null',
      'Indicator: any',
      'Type: type',
      'TLP: tlp',
      'Confidence: confidence',
      'Description: comment',
    ]);
    expect(preview).toMatchObject({ delimiter: ',', hasHeader: true, rows: 4 });
    expect(preview.sample[0]).toEqual(['2024-01-01', 'evil[.]example', 'domain', 'amber', '70', 'C2, first']);
  });

  it('what a row says beside its value goes with it', () => {
    const content = readTable(text, plainOptions);
    expect(
      content.indicators.map(({ kind, provenance: [first] }) => [kind, first?.tlp, first?.confidence, first?.comment]),
    ).toEqual([
      ['domain', 'AMBER', 70, 'C2, first'],
      ['ip', null, null, 'x'],
      ['sha256', 'RED', null, 'y'],
    ]);
    expect(content.refused).toMatchObject([{ value: 'nothing here', place: '5' }]);
  });

  it('columns may be corrected, files without a heading are guessed by their values', () => {
    const bare = `x;192.0.2.1\ny;192.0.2.2\n`;
    expect(previewTable(bare)).toMatchObject({ delimiter: ';', hasHeader: false });
    expect(valuesOf(readTable(bare, plainOptions))).toEqual(['ip 192.0.2.1', 'ip 192.0.2.2']);
    const columns = [
      { name: '', role: 'mutex' as const },
      { name: '', role: null },
    ];
    expect(valuesOf(readTable('abc;192.0.2.1\n', plainOptions, { hasHeader: false, columns }))).toEqual(['mutex abc']);
  });

  it('beside its hash the name of a file only describes it', () => {
    const content = readTable(`sha256,filename\n${sha256},log.dll\n`, plainOptions);
    expect(valuesOf(content)).toEqual([`sha256 ${sha256}`]);
    expect(content.indicators[0]?.provenance[0]?.comment).toBe('log.dll');
  });

  it('a quotation mark that does not end harms nothing else', () => {
    expect(() => readTable(`ip\n"192.0.2.1\n${'x'.repeat(2_000_000)}\n`, plainOptions)).not.toThrow();
    expect(readTable('', plainOptions).indicators).toEqual([]);
  });

  it('reads damaged tables', () => {
    expectReadsDamaged((bytes) => readTable(textOf(bytes), plainOptions), bytesOf(text));
  });
});

describe('readAdoc', () => {
  const text = `= Report on Vixen\n\n== Files\n\n|===\n|SHA-1 |Filename |Detection\n|\`${'AB'.repeat(20)}\` |log.dll |Evil.A\n|===\n\n=== Mutex names\n\n----\nTheMutex\n----\n\n==== Domains\n\n----\nevil[.]example\n----\n\n|===\n|ID |Name\n|T1000 |Something\n|===\n`;

  it('reads tables by their headings and listings by theirs', () => {
    const content = readAdoc(text, plainOptions);
    expect(valuesOf(content)).toEqual(['domain evil.example', 'mutex TheMutex', `sha1 ${'ab'.repeat(20)}`]);
    expect(content.indicators[0]?.provenance[0]).toMatchObject({
      source: 'sample: Report on Vixen',
      comment: 'log.dll / Evil.A',
    });
    expect(whysOf(content)).toEqual([]);
  });

  it('reads damaged reports', () => {
    expectReadsDamaged((bytes) => readAdoc(textOf(bytes), plainOptions), bytesOf(text));
  });
});
