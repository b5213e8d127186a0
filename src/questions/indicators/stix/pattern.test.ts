import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern.ts';
import { parsePattern } from './parse-pattern.ts';

function compiled(pattern: string): { readonly asks: string[]; readonly whys: string[] } {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return { asks: [], whys: [`${parsed.error.key} ${parsed.error.values?.at ?? ''}`] };
  const { alternatives, notUsable } = compilePattern(parsed.value);
  return {
    asks: alternatives.map((parts) => parts.map(({ kind, text }) => `${kind} ${text}`).join(' + ')),
    whys: notUsable.map(({ key }) => key),
  };
}

const asked = (pattern: string): string[] => compiled(pattern).asks;
const refused = (pattern: string): string[] => compiled(pattern).whys;

describe('STIX patterns', () => {
  it('a comparison is a value', () => {
    expect(asked("[ipv4-addr:value = '192.0.2.1']")).toEqual(['ip 192.0.2.1']);
    expect(asked("[ file:hashes.'SHA-256' = 'ab' ]")).toEqual(['sha256 ab']);
    expect(asked("[network-traffic:dst_ref.value = 'evil.example']")).toEqual(['domain evil.example']);
    expect(asked("[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'x']")).toEqual([
      'user-agent x',
    ]);
  });

  it('IN, ISSUBSET, LIKE and MATCHES are values where they name one', () => {
    expect(asked("[domain-name:value IN ('a.example', 'b.example')]")).toEqual([
      'domain a.example',
      'domain b.example',
    ]);
    expect(asked("[ipv4-addr:value ISSUBSET '192.0.2.0/24']")).toEqual(['ip 192.0.2.0/24']);
    expect(asked("[domain-name:value LIKE '%.evil.example']")).toEqual(['domain *.evil.example']);
    expect(asked("[domain-name:value MATCHES '^evil\\\\.example$']")).toEqual(['domain evil.example']);
    expect(refused("[domain-name:value MATCHES '^evil[0-9]+$']")).toEqual(['intel.pattern-operator']);
    expect(refused("[file:name LIKE 'a%b']")).toEqual(['intel.pattern-operator']);
  });

  it('OR asks for each, AND for all in one record', () => {
    expect(asked("[ipv4-addr:value = 'x' OR url:value = 'y'] OR [mutex:name = 'z']")).toEqual([
      'ip x',
      'url y',
      'mutex z',
    ]);
    expect(asked("[domain-name:value = 'x' AND (mutex:name = 'y' OR mutex:name = 'z')]")).toEqual([
      'domain x + mutex y',
      'domain x + mutex z',
    ]);
  });

  it('a hash says which file is meant, whatever stands beside it', () => {
    expect(asked("[file:name = 'a.exe' AND file:hashes.MD5 = 'x' AND file:size = 12]")).toEqual(['md5 x']);
    expect(asked("[file:hashes.MD5 = 'x' AND file:hashes.'SHA-1' = 'y']")).toEqual(['md5 x']);
  });

  it('what cannot be asked takes its alternative with it, never less', () => {
    expect(compiled("[domain-name:value = 'x' AND process:command_line = 'y'] OR [mutex:name = 'z']")).toEqual({
      asks: ['mutex z'],
      whys: ['intel.pattern-property'],
    });
    expect(refused("[ipv4-addr:value != '192.0.2.1']")).toEqual(['intel.pattern-operator']);
    expect(refused("[ipv4-addr:value NOT = '192.0.2.1']")).toEqual(['intel.pattern-operator']);
    expect(refused('[EXISTS mutex:name]')).toEqual(['intel.pattern-operator']);
    expect(refused("[mutex:name = 'a'] FOLLOWEDBY [mutex:name = 'b']")).toEqual(['intel.pattern-several-records']);
    expect(refused("[mutex:name = 'a'] REPEATS 5 TIMES")).toEqual(['intel.pattern-qualifier']);
    expect(asked("([mutex:name = 'a'] OR [mutex:name = 'b']) WITHIN 300 SECONDS")).toEqual(['mutex a', 'mutex b']);
  });

  it('a broken pattern is refused with the place', () => {
    expect(refused("[mutex:name = 'a'")).toEqual(['intel.pattern-broken 17']);
    expect(refused("mutex:name = 'a'")).toEqual(['intel.pattern-broken 0']);
    expect(refused('[mutex:name == ]')).toEqual(['intel.pattern-broken 15']);
    expect(refused("[mutex:name = 'a]")).toEqual(['intel.pattern-broken 14']);
    expect(refused('')).toEqual(['intel.pattern-broken 0']);
  });

  it('hostile patterns end: nesting, products and length', () => {
    expect(refused(`[${'('.repeat(500)}mutex:name = 'a'${')'.repeat(500)}]`)[0]).toContain('intel.pattern-broken');
    const any = `(${Array.from({ length: 60 }, (_, i) => `mutex:name = 'm${i}'`).join(' OR ')})`;
    expect(refused(`[${any} AND ${any} AND ${any}]`)).toEqual(['intel.pattern-too-large']);
    const vain = Array.from({ length: 9 }, () => any).join(' AND ');
    expect(refused(`[${vain} AND process:pid = 1]`)).toEqual(['intel.pattern-property']);
    const two = "(mutex:name = 'a' OR mutex:name = 'b')";
    const many = Array.from({ length: 50 }, () => `[${Array.from({ length: 10 }, () => two).join(' AND ')}]`).join(
      ' OR ',
    );
    expect([asked(many).length, refused(many).length]).toEqual([4 * 1_024, 46]);
    expect(refused(`[${"mutex:name = 'a' OR ".repeat(10_000)}`)[0]).toContain('intel.too-long');
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      "'",
      'AND',
      ' OR ',
      'FOLLOWEDBY',
      'mutex:name',
      '=',
      ' IN ',
      "'a'",
      '\\',
      '.',
      't',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
        expect(() => compiled(pieces.join(''))).not.toThrow();
      }),
      { numRuns: 3_000 },
    );
  });
});
