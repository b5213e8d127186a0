import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../canonical/canonical.ts';
import type { IndicatorKind } from '../indicator.ts';
import { IndicatorSet } from './indicator-set.ts';
import { matchRecord } from './match-record.ts';
import { packIndicators, type Wanted } from './pack-indicators.ts';

const wanted = (kind: IndicatorKind, value: string, subdomains = false): Wanted => ({ kind, value, subdomains });
const pattern = (text: string): Wanted => {
  const result = canonical('path-pattern', text);
  return wanted('path-pattern', result.ok ? result.value : '');
};
const setOf = (...indicators: Wanted[]): IndicatorSet => new IndicatorSet(packIndicators(indicators));
const shown = (kind: IndicatorKind, value: string) => ({ kind, value, name: 'any' });

describe('IndicatorSet', () => {
  it('a value answers to its own kind only, and never as a part of another', () => {
    const set = setOf(wanted('ip', '192.0.2.4'), wanted('domain', 'evil.example'), wanted('md5', 'ab'.repeat(16)));
    expect(set.match('ip', '192.0.2.4')).toEqual([0]);
    expect(set.match('ip', '192.0.2.45')).toEqual([]);
    expect(set.match('domain', 'evil.example')).toEqual([1]);
    expect(set.match('domain', 'www.evil.example')).toEqual([]);
    expect(set.match('domain', 'evil.example.org')).toEqual([]);
    expect(set.match('ja3', 'ab'.repeat(16))).toEqual([]);
    expect([set.kindOf(1), set.valueOf(1)]).toEqual(['domain', 'evil.example']);
  });

  it('a domain that is so marked answers for its subdomains', () => {
    const set = setOf(wanted('domain', 'evil.example', true), wanted('domain', 'www.evil.example'));
    expect(set.match('domain', 'www.evil.example')).toEqual([1, 0]);
    expect(set.match('domain', 'a.b.evil.example')).toEqual([0]);
    expect(set.match('domain', 'notevil.example')).toEqual([]);
  });

  it('an address answers to all networks that hold it', () => {
    const set = setOf(
      wanted('cidr', '192.0.2.0/24'),
      wanted('cidr', '192.0.0.0/16'),
      wanted('cidr', '192.0.2.128/25'),
      wanted('cidr', '2001:db8::/32'),
      wanted('ip', '192.0.2.200'),
    );
    expect([...set.match('ip', '192.0.2.200')].sort()).toEqual([0, 1, 2, 4]);
    expect([...set.match('ip', '192.0.2.1')].sort()).toEqual([0, 1]);
    expect(set.match('ip', '192.1.0.1')).toEqual([]);
    expect(set.match('ip', '2001:db8:ffff::1')).toEqual([3]);
    expect(set.match('ip', '2001:db9::1')).toEqual([]);
  });

  it('a URL answers whole: no other page of its host, and not the host', () => {
    const set = setOf(wanted('url', 'http://evil.example/a'));
    expect(set.match('url', 'http://evil.example/a')).toEqual([0]);
    expect(set.match('url', 'http://evil.example/ab')).toEqual([]);
    expect(set.match('domain', 'evil.example')).toEqual([]);
  });

  it('paths are searched by expressions, without regard to case', () => {
    const set = setOf(
      pattern('\\\\NC\\.exe$'),
      pattern('(?i)\\\\temp\\\\[^\\\\]+\\.(xmd|yls)$'),
      pattern('[0-9]{3}\\.dat'),
    );
    expect(set.match('file-path', 'c:\\bin\\nc.exe')).toEqual([0]);
    expect(set.match('file-path', 'c:\\bin\\nc.exe.txt')).toEqual([]);
    expect(set.match('file-path', 'c:\\temp\\a.yls')).toEqual([1]);
    expect(set.match('file-path', 'c:\\temp\\b\\123.dat')).toEqual([2]);
    expect(set.match('file-name', 'nc.exe')).toEqual([]);
  });

  it('combinations are complete when all of their parts stand in one record', () => {
    const parts = [wanted('domain', 'evil.example'), wanted('mutex', 'TheMutex')];
    const set = new IndicatorSet(packIndicators([wanted('ip', '192.0.2.1')], [{ parts }]));
    const [domain, mutex] = [shown('domain', 'evil.example'), shown('mutex', 'TheMutex')];
    expect(matchRecord(set, [domain])).toBeNull();
    expect(matchRecord(set, [domain, mutex])).toEqual({ indicators: [], combinations: [0] });
    const address = shown('ip', '192.0.2.1');
    expect(matchRecord(set, [address, address])?.indicators).toEqual([{ ref: 0, observable: address }]);
  });

  it('an empty set answers to nothing', () => {
    expect(setOf().match('domain', 'evil.example')).toEqual([]);
  });

  it('a hundred thousand values take under 16 MB of memory that threads share, and each is found', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      wanted('domain', `host-${i}.some-campaign-${i % 97}.example`),
    );
    const bytes = packIndicators(many);
    expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(bytes.length).toBeLessThan(16_000_000);
    const set = new IndicatorSet(bytes);
    expect(many.filter(({ kind, value }, i) => set.match(kind, value)[0] !== i)).toEqual([]);
  });

  it('its hash tells which values it holds, in whatever order', () => {
    const [a, b] = [wanted('ip', '192.0.2.1'), wanted('mutex', 'x')];
    expect(setOf(a, b).head.sha256).toBe(setOf(b, a).head.sha256);
    expect(setOf(a).head.sha256).not.toBe(setOf(b).head.sha256);
  });

  it('bytes that were cut are a broken promise', () => {
    const bytes = packIndicators([wanted('ip', '192.0.2.1')]);
    expect(() => new IndicatorSet(bytes.subarray(0, bytes.length - 4))).toThrow('do not add up');
  });

  it('answers as a search through all values would', () => {
    const label = fc.constantFrom('a', 'b', 'evil', 'x1');
    const name = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
    const address = fc
      .tuple(fc.constantFrom(10, 192), fc.nat(3), fc.nat(3), fc.nat(255))
      .map((bytes) => bytes.join('.'));
    const network = fc.tuple(address, fc.integer({ min: 8, max: 31 })).map(([ip, bits]) => `${ip}/${bits}`);
    const indicator = fc.oneof(
      fc.tuple(fc.constant('domain' as const), name, fc.boolean()),
      fc.tuple(fc.constant('ip' as const), address, fc.constant(false)),
      fc.tuple(fc.constant('cidr' as const), network, fc.constant(false)),
    );
    const value = fc.oneof(
      fc.tuple(fc.constant('domain' as const), name),
      fc.tuple(fc.constant('ip' as const), address),
    );
    fc.assert(
      fc.property(fc.array(indicator, { maxLength: 60 }), fc.array(value, { maxLength: 20 }), (given, asked) => {
        const list = given.flatMap(([kind, text, subdomains]) => {
          const result = canonical(kind, text);
          return result.ok ? [wanted(kind, result.value, subdomains)] : [];
        });
        const set = new IndicatorSet(packIndicators(list));
        for (const [kind, text] of asked) {
          const found = [...set.match(kind, text)].sort((a, b) => a - b);
          expect(found).toEqual([...list.keys()].filter((i) => answers(list[i] as Wanted, kind, text)));
        }
      }),
      { numRuns: 500 },
    );
  });
});

function answers(indicator: Wanted, kind: IndicatorKind, text: string): boolean {
  if (indicator.kind === 'cidr' && kind === 'ip') {
    const [base = '', bits = ''] = indicator.value.split('/');
    const number = (address: string) => address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
    const size = 2 ** (32 - Number(bits));
    return Math.floor(number(text) / size) === Math.floor(number(base) / size);
  }
  if (indicator.kind !== kind) return false;
  return text === indicator.value || (indicator.subdomains && text.endsWith(`.${indicator.value}`));
}
