import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIntel } from './read-intel.ts';
import { recogniseIntel } from './recognise.ts';
import { bytesOf, plainOptions } from './testing/intel-sample.ts';
import { stixBundle, stixIndicator } from './testing/stix-sample.ts';

describe('recogniseIntel', () => {
  it.each([
    ['{"list":["a"],"name":"n","type":"string"}', 'misp-warning-list'],
    ['{"Event":{"info":"x","Attribute":[]}}', 'misp-event'],
    ['{"5c066053-0e94-46eb-9746-4b7d950d210f":{"info":"x"}}', 'misp-manifest'],
    ['{"vulnerabilities":[{"cveID":"CVE-2024-0001"}]}', 'kev'],
    ['[{"cveId":"CVE-2024-0001","euvdId":"EUVD-2024-1"}]', 'kev'],
    ['cveID,vendorProject\nCVE-2024-0001,x\n', 'kev'],
    ['= Report\n\n----\nevil.example\n----\n', 'adoc'],
    ['# Reference: https://x.example\n\nevil.example\n', 'maltrail'],
    ['#\n# LOKI C2 IOCs\n\nevil.example;65\n', 'signature-base-c2'],
    ['\\\\nc\\.exe;80\n', 'signature-base-filename'],
    ['ip,comment\n192.0.2.1,x\n', 'table'],
    ['# comment\nevil.example\n192.0.2.1 # x\n', 'list'],
    ['[2001:db8::1]\n', 'list'],
    ['{"any": "a,b"}', null],
    ['First, second, third.\nFourth, fifth, sixth.\n', null],
    ['WORD\nANOTHER\n', null],
    ['', null],
    ['A sentence of a letter that nobody listed.\nAnd another one.\n', null],
    ['MZ\0\0', null],
  ])('%j is %s', (text, form) => {
    expect(recogniseIntel(bytesOf(text))).toBe(form);
  });

  it('a bundle is one however large its objects are', () => {
    expect(
      recogniseIntel(stixBundle(stixIndicator(1, "[mutex:name = 'abc']", { description: 'x'.repeat(100_000) }))),
    ).toBe('stix');
  });

  it('what it does not know is refused, and never throws', () => {
    expect(readIntel(bytesOf('\0'), plainOptions)).toMatchObject({ ok: false, error: { key: 'intel.form-unknown' } });
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string().map(bytesOf), fc.json().map(bytesOf)),
        (bytes) => {
          expect(() => readIntel(bytes, plainOptions)).not.toThrow();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
