import { describe, expect, it } from 'vitest';
import type { Indicator, Provenance } from './indicator.ts';
import { provenanceOf } from './intel-options.ts';
import { joinProvenance } from './merge.ts';
import { plainOptions } from './testing/intel-sample.ts';
import { expiryOf, lifetimeDays, strengthAt } from './validity.ts';

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
  });

  it('confidence decays, late rather than early', () => {
    const stated = said({ confidence: 80, validFromUs: 0, validUntilUs: 10 * dayUs });
    const strengths = (...days: number[]) => days.map((day) => strengthAt('domain', [stated], day * dayUs));
    expect(strengths(-1, 0, 5, 10, 11)).toEqual([0, 80, 60, 0, 0]);
    expect(strengthAt('domain', [said({ validFromUs: 0 })], received)).toBe(50);
  });

  it('asked for a day before it was received a statement is as good as new', () => {
    expect(strengthAt('domain', [said({ confidence: 80 })], received - dayUs)).toBe(80);
  });

  it('is worth what the best of those is worth that hold at the time', () => {
    const strong = said({ source: 'a', confidence: 90, validFromUs: 0, validUntilUs: 10 * dayUs });
    const weak = said({ source: 'b', confidence: 20, validFromUs: 0, validUntilUs: 1_000 * dayUs });
    expect(strengthAt('domain', [strong, weak], 0)).toBe(90);
    expect(Math.round(strengthAt('domain', [strong, weak], 20 * dayUs))).toBe(20);
  });
});

describe('two statements of a value', () => {
  it('are one indicator with all its sources; a statement with the same id is replaced', () => {
    const known = domain(said({ source: 'a', sourceId: '1', confidence: 10 }), said({ source: 'c' }));
    const fresh = domain(said({ source: 'a', sourceId: '1', confidence: 90 }), said({ source: 'b' }));
    expect(joinProvenance(known, fresh).provenance.map(({ source, confidence }) => [source, confidence])).toEqual([
      ['c', null],
      ['a', 90],
      ['b', null],
    ]);
  });

  it('stand for subdomains where one of them does', () => {
    const wide = { ...domain(said({ source: 'b' })), subdomains: true };
    expect(joinProvenance(domain(said()), wide).subdomains).toBe(true);
  });
});
