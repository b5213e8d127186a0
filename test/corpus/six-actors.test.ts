import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe.skipIf(sharedData === null)('the six actors beside ATT&CK', () => {
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

describe.skipIf(!existsSync(specification))('the six actors beside their reference', () => {
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

interface Truth {
  readonly techniques: readonly string[];
  readonly software: readonly string[];
}

interface SpecifiedActor {
  readonly id: string;
  readonly techniques: readonly { readonly id: string; readonly via: readonly string[] }[];
}
