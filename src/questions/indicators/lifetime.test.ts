import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Provenance } from './indicator.ts';
import { provenanceOf } from './intel-options.ts';
import { mergeIndicators } from './merge.ts';
import { addSeen, joinSightings, unseen } from './sightings.ts';
import { plainOptions } from './testing/intel-sample.ts';
import { expiryOf, lifetimeDays, strengthAt, validityAt } from './validity.ts';

const dayUs = 86_400_000_000;
const received = plainOptions.receivedUs;
const said = (own: Partial<Provenance> = {}): Provenance => provenanceOf(plainOptions, own);
const domain = (...provenance: Provenance[]): Indicator => ({
  kind: 'domain',
  value: 'evil.example',
  subdomains: false,
  provenance,
});

describe('validity', () => {
  it('ends as the source says, or by the lifetime of the kind', () => {
    expect(expiryOf('ip', said({ validUntilUs: 7 }))).toBe(7);
    expect(expiryOf('ip', said())).toBe(received + lifetimeDays.ip * dayUs);
    expect(expiryOf('ip', said({ validFromUs: received + 5 }))).toBe(received + 5 + lifetimeDays.ip * dayUs);
  });

  it('what a source states without an end is as old as the day it was received', () => {
    expect(expiryOf('ip', said({ validFromUs: 0 }))).toBe(received + lifetimeDays.ip * dayUs);
    expect(validityAt(domain(said({ validFromUs: 0 })), received + dayUs)).toBe('valid');
  });

  it('one day past its end an indicator is expired, before its beginning not yet valid', () => {
    const until = said({ validFromUs: 10 * dayUs, validUntilUs: 20 * dayUs });
    expect([9, 10, 19, 20, 21].map((day) => validityAt(domain(until), day * dayUs))).toEqual([
      'not-yet',
      'valid',
      'valid',
      'expired',
      'expired',
    ]);
    const longer = said({ source: 'b', validFromUs: 10 * dayUs, validUntilUs: 30 * dayUs });
    expect(validityAt(domain(until, longer), 25 * dayUs)).toBe('valid');
  });

  it('confidence decays, late rather than early', () => {
    const indicator = domain(said({ confidence: 80, validFromUs: 0, validUntilUs: 10 * dayUs }));
    expect([0, 5, 10, 11].map((day) => strengthAt(indicator, day * dayUs))).toEqual([80, 60, 0, 0]);
    expect(strengthAt(domain(said({ validFromUs: 0 })), received)).toBe(50);
  });
});

describe('mergeIndicators', () => {
  it('a value is one indicator with all its sources; a statement with the same id is replaced', () => {
    const known = [domain(said({ source: 'a', sourceId: '1', confidence: 10 }))];
    const fresh = [
      domain(said({ source: 'a', sourceId: '1', confidence: 90 })),
      domain(said({ source: 'b' })),
      { ...domain(said()), kind: 'url' as const, value: 'http://x.example/' },
    ];
    const { indicators, added, merged } = mergeIndicators(known, fresh);
    expect({ added, merged, size: indicators.length }).toEqual({ added: 1, merged: 1, size: 2 });
    expect(indicators[0]?.provenance.map(({ source, confidence }) => [source, confidence])).toEqual([
      ['a', 90],
      ['b', null],
    ]);
  });

  it('one who says that subdomains are meant is believed', () => {
    const wide = { ...domain(said({ source: 'b' })), subdomains: true };
    expect(mergeIndicators([domain(said())], [wide]).indicators[0]?.subdomains).toBe(true);
  });
});

describe('sightings', () => {
  it('first, last, count and hosts, in whatever order records are looked at', () => {
    const seen = fc.record({
      firstUs: fc.nat(1_000),
      count: fc.integer({ min: 1, max: 5 }),
      host: fc.constantFrom('', 'a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(seen, { maxLength: 20 }), fc.nat(20), (list, cut) => {
        const all = list.map((each) => ({ ...each, lastUs: each.firstUs + 1 }));
        const whole = all.reduce(addSeen, unseen);
        const parts = joinSightings(all.slice(cut).reduce(addSeen, unseen), all.slice(0, cut).reduce(addSeen, unseen));
        expect(parts).toEqual(whole);
        expect(whole.count).toBe(all.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });

  it('a record without a time counts, and hides no time', () => {
    const timeless = { firstUs: Number.NaN, lastUs: Number.NaN, count: 1, host: 'a' };
    const sighting = [timeless, { firstUs: 5, lastUs: 5, count: 1, host: 'a' }].reduce(addSeen, unseen);
    expect(sighting).toEqual({ firstUs: 5, lastUs: 5, count: 2, hosts: ['a'], hostsMore: 0 });
  });

  it('hosts beyond a thousand are counted', () => {
    const many = Array.from({ length: 1_005 }, (_, i) => ({ firstUs: 1, lastUs: 1, count: 1, host: `h${i}` }));
    const sighting = many.reduce(addSeen, unseen);
    expect([sighting.hosts.length, sighting.hostsMore]).toEqual([1_000, 5]);
  });
});
