import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { currentTechnique, formerTechniques } from '#catalog/renamed-techniques.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../tools/generate/read-catalog.ts';
import { attackId, readAttackBundle } from './attack-bundle.ts';

const root = new URL('../../', import.meta.url);
const { renamedTechniques: renamed } = readCatalog(root);
const specification = new URL('../shared/mission/actors.json', root);

/** Given up by ATT&CK without a successor, or no technique of the enterprise matrix: the stores still name them. */
const withoutSuccessor: Readonly<Record<string, string>> = {
  T1043: 'deprecated in v7: common ports are no technique',
  T1064: 'deprecated in v7: scripting became T1059',
  T1229: 'never a technique: a slip of the pen in the galaxy',
  T1420: 'of the mobile matrix',
  T5000: 'no id of ATT&CK: a number in a name',
  T9000: 'the name of a malware',
};

describe.skipIf(!existsSync(specification))(
  'renamed techniques beside the reference on the actors (skipped where absent)',
  () => {
    const pairs: readonly Rename[] = existsSync(specification)
      ? JSON.parse(readFileSync(specification, 'utf8')).crosswalkV19
      : [];

    it('hold every renaming of v19, and the merge of v17', () => {
      expect(pairs.length).toBeGreaterThanOrEqual(17);
      expect(pairs.filter(({ from, to }) => currentTechnique(from, renamed) !== to)).toEqual([]);
      expect(currentTechnique('T1574.002', renamed)).toBe('T1574.001');
    });

    it('lead back: every old id is among the former ids of the new one', () => {
      expect(pairs.filter(({ from, to }) => !formerTechniques(to, renamed).includes(from))).toEqual([]);
      expect(formerTechniques('T1685', renamed)).toEqual(['T1089', 'T1562', 'T1562.001', 'T1562.006']);
      expect(formerTechniques('T1059.001', renamed)).toEqual(['T1086']);
      expect(formerTechniques('T1003', renamed)).toEqual([]);
    });
  },
);

describe.skipIf(sharedData === null)('renamed techniques beside the stores (skipped where absent)', () => {
  const objects = sharedData === null ? [] : readAttackBundle(sharedData);
  const byId = new Map(objects.map((object) => [object.id, object]));
  const techniques = objects.filter(({ type }) => type === 'attack-pattern');
  const isGone = ({ revoked, x_mitre_deprecated: deprecated }: (typeof techniques)[number]) => revoked || deprecated;
  const live = new Set(techniques.filter((one) => !isGone(one)).map(attackId));
  const revokedBy = new Map(
    objects
      .filter(({ relationship_type: type }) => type === 'revoked-by')
      .map((relation) => [
        attackId(byId.get(relation.source_ref ?? '')),
        attackId(byId.get(relation.target_ref ?? '')),
      ]),
  );

  it('of v19 start from ids that are live in v18.1 and end in ids that v18.1 does not know', () => {
    const v19 = Object.entries(renamed).filter(([from, to]) => /^T16(?:8[4-9]|90)/.test(to) && from !== 'T1089');
    expect(v19.length).toBeGreaterThanOrEqual(13);
    expect(v19.filter(([from]) => !live.has(from))).toEqual([]);
    expect(Object.values(renamed).filter((to) => /^T16(?:8[4-9]|90)/.test(to) && live.has(to))).toEqual([]);
  });

  it('of older versions are those that v18.1 tells as revoked, followed to their end', () => {
    const older = Object.entries(renamed).filter(([from]) => !live.has(from));
    expect(older.map(([from]) => from)).toContain('T1574.002');
    for (const [from, to] of older) {
      let id = from;
      while (revokedBy.has(id)) id = revokedBy.get(id) ?? '';
      expect([from, currentTechnique(id, renamed)]).toEqual([from, to]);
    }
  });

  it('cover every id that rules or galaxies use and v18.1 does not know as live', () => {
    const used = [...idsIn('sigma'), ...idsIn('cti/misp-galaxy')];
    const unknown = [...new Set(used)].filter((id) => !live.has(id) && !(id in withoutSuccessor)).sort();
    const led = (id: string) => currentTechnique(id, renamed) !== id || formerTechniques(id, renamed).length > 0;
    expect(unknown.length).toBeGreaterThan(10);
    expect(unknown.filter((id) => !led(id))).toEqual([]);
  });
});

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Technique ids in all files below a folder of the shared data: tags of rules, ids in galaxies. */
function idsIn(folder: string): string[] {
  const at = join(sharedData ?? '', folder);
  const names = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:yml|json|json\.gz)$/.test(name),
  );
  return names.flatMap((name) => {
    const bytes = readFileSync(join(at, name));
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const found =
      folder === 'sigma'
        ? text.matchAll(/attack\.(t\d{4}(?:\.\d{3})?)\b/g)
        : text.matchAll(/\b(T\d{4}(?:\.\d{3})?)\b/g);
    return [...found].map((match) => (match[1] as string).toUpperCase());
  });
}
