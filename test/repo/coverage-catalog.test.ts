import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { wantedTechniques } from '#questions/coverage/wanted-techniques.ts';
import { describe, expect, it } from 'vitest';
import { readCoverageCatalog } from '#app/coverage/coverage-catalog.ts';

const { actors, software, unseen, frequencies, renamings } = readCoverageCatalog();
const wanted = wantedTechniques(actors, software, unseen);

describe('the tables that coverage is made from', () => {
  it('list each technique once, sorted, and only such as an actor uses', () => {
    for (const ids of [unseen.map(({ id }) => id), ...software.map(({ techniques }) => techniques.map(({ id }) => id))])
      expect([...new Set(ids)].sort()).toEqual(ids);
    expect(unseen.filter(({ id }) => !wanted.some((each) => each.id === id)).map(({ id }) => id)).toEqual([]);
  });

  it('know the actors and the software of whoever is scored by software', () => {
    for (const { actor: id, techniques } of software) {
      const own = actors.find((actor) => actor.id === id)?.software.map((each) => each.id) ?? [];
      expect(techniques.flatMap(({ via }) => via).filter((each) => !own.includes(each))).toEqual([]);
    }
  });

  it('count for every technique how many of the six use it', () => {
    const counted = new Map(frequencies.map((each) => [each.id, each]));
    expect(wanted.filter(({ id }) => !counted.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('give the six actors 161 techniques, of which logs can show 136', () => {
    expect(wanted).toHaveLength(161);
    expect(wanted.filter(({ unseen: none }) => !none)).toHaveLength(136);
    const of = (id: string) => wanted.filter((each) => each.actors.includes(id)).length;
    expect(['apt27', 'apt30', 'apt31', 'ke3chang', 'gallium', 'mustang-panda'].map(of)).toEqual([
      57, 27, 29, 48, 31, 91,
    ]);
  });

  it('hold no technique twice under an old and a new id', () => {
    const successor = new Map(renamings.map(({ from, to }) => [from, to]));
    const current = wanted.map(({ id }) => successor.get(id) ?? id);
    expect(new Set(current).size).toBe(current.length);
  });
});

const bundle = sharedData === null ? null : join(sharedData, 'cti/attack/enterprise-attack.stix21.json.gz');

describe.skipIf(bundle === null || !existsSync(bundle))('ATT&CK v18.1 (skipped where ../shared/data is absent)', () => {
  const objects = () =>
    JSON.parse(gunzipSync(readFileSync(bundle as string)).toString('utf8')).objects as AttackObject[];

  it('has all of these techniques, none of them given up, by the names we give them', () => {
    const live = new Map(
      objects()
        .filter(isLive)
        .map((each) => [attackId(each), each.name]),
    );
    expect(wanted.filter(({ id, name }) => live.get(id) !== name)).toEqual([]);
  });

  it('puts on the platform PRE exactly those that we mark as happening before any contact', () => {
    const before = new Set(
      objects()
        .filter((each) => isLive(each) && each.x_mitre_platforms?.join() === 'PRE')
        .map(attackId),
    );
    expect(unseen.filter(({ pre }) => pre).map(({ id }) => id)).toEqual(
      wanted.map(({ id }) => id).filter((id) => before.has(id)),
    );
  });

  it('links to the programs of APT30 exactly the techniques that it is scored by', () => {
    const all = objects();
    const byId = new Map(all.map((each) => [each.id, each]));
    const programs = new Set(software.flatMap(({ techniques }) => techniques.flatMap(({ via }) => via)));
    const linked = all.flatMap(({ type, relationship_type, source_ref, target_ref }) => {
      const [program, technique] = [byId.get(source_ref ?? ''), byId.get(target_ref ?? '')];
      if (type !== 'relationship' || relationship_type !== 'uses' || technique?.type !== 'attack-pattern') return [];
      return program !== undefined && programs.has(attackId(program))
        ? [`${attackId(technique)} ${attackId(program)}`]
        : [];
    });
    const listed = software.flatMap(({ techniques }) =>
      techniques.flatMap(({ id, via }) => via.map((each) => `${id} ${each}`)),
    );
    expect(listed.sort()).toEqual(linked.sort());
  });
});

interface AttackObject {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly revoked?: boolean;
  readonly x_mitre_deprecated?: boolean;
  readonly x_mitre_platforms?: readonly string[];
  readonly external_references?: readonly { readonly source_name: string; readonly external_id?: string }[];
  readonly relationship_type?: string;
  readonly source_ref?: string;
  readonly target_ref?: string;
}

function isLive({ type, revoked, x_mitre_deprecated }: AttackObject): boolean {
  return type === 'attack-pattern' && revoked !== true && x_mitre_deprecated !== true;
}

function attackId({ external_references = [] }: AttackObject): string {
  return external_references.find((each) => each.source_name === 'mitre-attack')?.external_id ?? '';
}
