import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, IndicatorKind } from './indicator.ts';
import { readWarningList, type WarningList } from './misp/warning-lists.ts';
import { screen } from './screen.ts';
import { bytesOf } from './testing/intel-sample.ts';

const indicator = (kind: IndicatorKind, value: string): Indicator => ({
  kind,
  value,
  subdomains: false,
  provenance: [],
});

function listOf(type: string, values: readonly string[], attributes: readonly string[] = []): WarningList {
  const document = { name: `a ${type} list`, version: 3, type, list: values, matching_attributes: attributes };
  const list = readWarningList(bytesOf(JSON.stringify(document)));
  if (!list.ok) throw new Error(list.error.key);
  return list.value;
}

const held = (list: WarningList, kind: IndicatorKind, value: string): boolean =>
  screen([indicator(kind, value)], [list]).quarantined.length === 1;

describe('screen', () => {
  it('keeps listed and reserved values aside, visible with every reason, and lets the rest pass', () => {
    const list = listOf('cidr', ['8.8.8.0/24'], ['ip-dst']);
    const given = [indicator('ip', '8.8.8.8'), indicator('ip', '8.8.8.9'), indicator('ip', '8.8.9.9')];
    const { accepted, quarantined } = screen(given, [list]);
    expect(accepted.map(({ value }) => value)).toEqual(['8.8.9.9']);
    expect(quarantined.map(({ indicator: each, whys }) => [each.value, ...whys.map(({ key }) => key)])).toEqual([
      ['8.8.8.8', 'intel.public-resolver', 'intel.warning-list'],
      ['8.8.8.9', 'intel.warning-list'],
    ]);
  });

  it('a network is on a list of networks when all of it is', () => {
    const list = listOf('cidr', ['11.1.0.0/16', '2a00:1::/32']);
    expect(held(list, 'cidr', '11.1.2.0/24')).toBe(true);
    expect(held(list, 'cidr', '11.0.0.0/8')).toBe(false);
    expect(held(list, 'ip', '2a00:1::5')).toBe(true);
    expect(held(list, 'ip', '2a00:2::5')).toBe(false);
  });

  it('host names stand for what is below them, strings for themselves', () => {
    expect(held(listOf('hostname', ['.good.net']), 'domain', 'www.good.net')).toBe(true);
    expect(held(listOf('hostname', ['good.net']), 'domain', 'notgood.net')).toBe(false);
    expect(held(listOf('string', ['good.net']), 'domain', 'www.good.net')).toBe(false);
    expect(held(listOf('string', ['Good.net']), 'domain', 'good.net')).toBe(true);
  });

  it('a page on a listed host is no statement about the host', () => {
    const list = listOf('hostname', ['good.net']);
    expect(held(list, 'url', 'https://files.good.net/')).toBe(true);
    expect(held(list, 'url', 'https://files.good.net/evil.exe')).toBe(false);
  });

  it('parts and expressions are found wherever they stand, expressions as PHP writes them', () => {
    const parts = listOf('substring', ['@mail.net', 'ab']);
    expect(held(parts, 'email', 'a@mail.net')).toBe(true);
    expect(held(parts, 'email', 'xaby@other.org')).toBe(true);
    expect(held(parts, 'email', 'a@other.org')).toBe(false);
    const expressions = listOf('regex', ['/^(noc|soc)@.*$/i']);
    expect(held(expressions, 'email', 'soc@any.org')).toBe(true);
    expect(held(expressions, 'email', 'boss@any.org')).toBe(false);
  });

  it('a list speaks only of the kinds it names', () => {
    const list = listOf('string', ['0123456789abcdef0123456789abcdef'], ['md5']);
    expect(held(list, 'md5', '0123456789abcdef0123456789abcdef')).toBe(true);
    expect(held(list, 'ja3', '0123456789abcdef0123456789abcdef')).toBe(false);
  });

  it('a damaged list is read or refused, and never throws', () => {
    const sample = JSON.stringify({ name: 'n', type: 'cidr', list: ['11.0.0.0/8'], matching_attributes: ['ip-src'] });
    const damage = fc.tuple(fc.nat(sample.length), fc.nat(8), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(damage, ([at, gone, put]) => {
        const read = readWarningList(bytesOf(sample.slice(0, at) + put + sample.slice(at + gone)));
        expect(() => !read.ok || read.value.holds('ip', '11.0.0.1')).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['{', '{}', '{"name":"n","type":"odd","list":["a"]}', '{"name":"n","type":"regex","list":["/(/"]}', '[1]'])(
    'a broken list is refused: %s',
    (text) => {
      expect(readWarningList(bytesOf(text)).ok).toBe(false);
    },
  );
});
