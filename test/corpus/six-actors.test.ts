import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorsCalled } from '#catalog/actor-names.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../tools/generate/read-catalog.ts';
import { attackId, readAttackBundle } from './attack-bundle.ts';

const root = new URL('../../', import.meta.url);
const { actors } = readCatalog(root);
const specification = new URL('../shared/mission/actors.json', root);

/** Direct techniques and software, as the truth file counts them. */
const counts: Readonly<Record<string, readonly [number, number]>> = {
  G0027: [57, 24],
  G0013: [2, 5],
  G0128: [29, 0],
  G0004: [46, 11],
  G0093: [31, 16],
  G0129: [85, 23],
};

describe.skipIf(sharedData === null)('the six actors beside ATT&CK (skipped where absent)', () => {
  const truth: Readonly<Record<string, Truth>> =
    sharedData === null ? {} : JSON.parse(readFileSync(join(sharedData, 'cti/attack/six-actors.truth.json'), 'utf8'));

  it.each(actors.map((actor) => [actor.name, actor] as const))(
    'give %s the techniques and the software that the group has directly, no more and no less',
    (_, { attackId: id, techniques, software }) => {
      const direct = techniques.filter(({ via }) => via.includes(id)).map((technique) => technique.id);
      expect(direct.sort()).toEqual([...(truth[id]?.techniques ?? [])].sort());
      expect(software.map((one) => one.id).sort()).toEqual([...(truth[id]?.software ?? [])].sort());
      expect([direct.length, software.length]).toEqual(counts[id]);
    },
  );

  it('name their techniques as ATT&CK does', () => {
    const objects = sharedData === null ? [] : readAttackBundle(sharedData);
    const names = new Map(
      objects
        .filter(({ type, revoked }) => type === 'attack-pattern' && !revoked)
        .map((one) => [attackId(one), one.name]),
    );
    const wrong = actors.flatMap(({ techniques }) => techniques.filter(({ id, name }) => names.get(id) !== name));
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!existsSync(specification))('the six actors beside their reference (skipped where absent)', () => {
  const specified: readonly SpecifiedActor[] = existsSync(specification)
    ? JSON.parse(readFileSync(specification, 'utf8')).actors
    : [];

  it('have the techniques of group and campaigns, which coverage is measured by', () => {
    expect(specified.map(({ id }) => id).sort()).toEqual(actors.map(({ attackId: id }) => id).sort());
    for (const { id, techniques } of specified) {
      const ours = actors.find((actor) => actor.attackId === id)?.techniques ?? [];
      expect(ours.map((one) => `${one.id} ${one.via.join()}`).sort()).toEqual(
        techniques.map((one) => `${one.id} ${one.via.join()}`).sort(),
      );
    }
  });
});

describe('names on which the sources disagree', () => {
  const relation = (name: string) => actorsCalled(name, actors).map((one) => `${one.actor} ${one.relation}`);

  it.each([
    // MISP gives G0013 to APT30 and to its neighbour Naikon: the id is APT30's, and Naikon stays a neighbour.
    ['G0013', ['apt30 same']],
    ['Naikon', ['apt30 related-not-equal']],
    ['G0019', ['apt30 related-not-equal']],
    ['Override Panda', []],
    // Microsoft maps APT30 to a third cluster.
    ['Raspberry Typhoon', ['apt30 related-not-equal']],
    ['Lotus Blossom', ['apt30 related-not-equal']],
    // Microsoft keeps Circle Typhoon and Linen Typhoon apart; the galaxy calls APT27 both.
    ['Linen Typhoon', ['apt27 same']],
    ['Circle Typhoon', ['apt27 related-not-equal']],
    // CeranaKeeper was split off from Mustang Panda, which ATT&CK also calls Camaro Dragon.
    ['Camaro Dragon', ['mustang-panda same']],
    ['CeranaKeeper', ['mustang-panda related-not-equal']],
    // A relay network that others use as well.
    ['SPACEHOP', ['ke3chang campaign']],
    ['UNC2814', ['gallium search-alias']],
    ['Operation Tainted Love', ['gallium related-not-equal']],
    // Disputed, so not known here at all.
    ['Goblin Panda', []],
    ['Hurricane Panda', []],
  ])('lead where they may: %s', (name, expected) => {
    expect(relation(name)).toEqual(expected);
  });

  it('never lead to two of the six as the same', () => {
    const names = actors.flatMap(({ synonyms }) => synonyms.map(({ name }) => name));
    const shared = names.filter((name) => relation(name).filter((one) => one.endsWith(' same')).length > 1);
    expect(shared).toEqual([]);
  });
});

interface Truth {
  readonly techniques: readonly string[];
  readonly software: readonly string[];
}

interface SpecifiedActor {
  readonly id: string;
  readonly techniques: readonly { readonly id: string; readonly via: readonly string[] }[];
}
