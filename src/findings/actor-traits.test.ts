import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordPointer } from '#base/provenance.ts';
import type { RuleBehaviours } from '#catalog/rule-behaviours.ts';
import { actorTraits, type TraitFinding } from './actor-traits.ts';

const behaviours: RuleBehaviours = {
  key: [{ actor: 'first', behaviour: 1, trait: true }],
  pipe: [{ actor: 'first', behaviour: 2, trait: true }],
  service: [{ actor: 'first', behaviour: 2, trait: true }],
  task: [
    { actor: 'first', behaviour: 3, trait: false },
    { actor: 'second', behaviour: 9, trait: true },
  ],
  mimikatz: [
    { actor: 'first', behaviour: 4, trait: false },
    { actor: 'second', behaviour: 4, trait: false },
  ],
  both: [
    { actor: 'first', behaviour: 5, trait: true },
    { actor: 'first', behaviour: 6, trait: true },
  ],
};

function record(number: number, file = 'a.evtx'): RecordPointer {
  const recordSha256 = String(number).padStart(64, '0');
  return { file, sha256: file, record: String(number), offset: number, length: 1, recordSha256, origin: 'live' };
}

function finding(rule: string, records: readonly RecordPointer[], host = 'WS-1'): TraitFinding {
  return { id: `F-${rule}`, rule, host, pointers: () => records };
}

const named = (findings: readonly TraitFinding[]) =>
  actorTraits(findings, behaviours).flatMap(({ actor, named: isNamed }) => (isNamed ? [actor] : []));

describe('naming an actor', () => {
  it('takes two traits: different behaviours, by different rules, in different records', () => {
    expect(named([finding('key', [record(1)]), finding('pipe', [record(2)])])).toEqual(['first']);
  });

  it('is not done for one trait, however often it is seen', () => {
    const often = Array.from({ length: 5 }, (_, number) => finding('key', [record(number)], `WS-${number}`));
    expect(named(often)).toEqual([]);
    expect(actorTraits(often, behaviours)).toMatchObject([{ actor: 'first', traits: [{ behaviour: 1, rule: 'key' }] }]);
  });

  it('is not done for one behaviour that two rules see', () => {
    expect(named([finding('pipe', [record(1)]), finding('service', [record(2)])])).toEqual([]);
  });

  it('is not done for two behaviours that one rule stands for', () => {
    expect(named([finding('both', [record(1), record(2)])])).toEqual([]);
  });

  it('is not done where both traits are one record, even in two copies of a log', () => {
    expect(named([finding('key', [record(1)]), finding('pipe', [record(1)])])).toEqual([]);
    expect(named([finding('key', [record(1)]), finding('pipe', [record(1, 'copy.evtx')])])).toEqual([]);
    expect(named([finding('key', [record(1)]), finding('pipe', [record(1), record(2)])])).toEqual(['first']);
  });

  it('counts a record without a hash by its place', () => {
    const bare = (offset: number) => ({ ...record(offset), recordSha256: '' });
    expect(named([finding('key', [bare(1)]), finding('pipe', [bare(1)])])).toEqual([]);
    expect(named([finding('key', [bare(1)]), finding('pipe', [bare(2)])])).toEqual(['first']);
  });

  it('never counts the tools that many share', () => {
    expect(
      named([finding('key', [record(1)]), finding('mimikatz', [record(2)]), finding('task', [record(3)])]),
    ).toEqual([]);
    expect(actorTraits([finding('mimikatz', [record(2)])], behaviours)).toEqual([]);
  });

  it('leaves rules alone that are not of the catalogue, whatever they are called', () => {
    const strange = ['unknown', '', '__proto__', 'constructor'].map((rule) => finding(rule, [record(1)]));
    expect(actorTraits(strange, behaviours)).toEqual([]);
  });

  it('tells the findings, hosts and records a trait rests on, and reads no more than two records', () => {
    let read = 0;
    const many: TraitFinding = {
      ...finding('key', []),
      *pointers() {
        for (let number = 0; number < 1000; number++) {
          read++;
          yield record(number);
        }
      },
    };
    const seen = actorTraits([many, finding('key', [record(5000)], 'WS-2')], behaviours);
    expect(seen).toMatchObject([{ traits: [{ findings: ['F-key', 'F-key'], hosts: ['WS-1', 'WS-2'] }] }]);
    expect(seen[0]?.traits[0]?.records).toHaveLength(2);
    expect(read).toBeLessThan(10);
  });

  it('does not depend on the order of the findings', () => {
    const any = fc.record({ rule: fc.constantFrom(...Object.keys(behaviours)), records: fc.array(fc.nat(3)) });
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const findings = list.map(({ rule, records }) =>
          finding(
            rule,
            records.map((number) => record(number)),
          ),
        );
        expect(named(findings)).toEqual(named(findings.toReversed()));
      }),
    );
  });
});
