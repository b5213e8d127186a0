import { describe, expect, it } from 'vitest';
import { loadCatalog } from './load-catalog.ts';

const evidence = {
  path: 'catalog/evidence/netflow.yaml',
  text: 'id: netflow\nlabel: { en: Flow records, ja: フロー記録 }\nformats: { en: IPFIX, ja: IPFIX }',
};
const actor = {
  path: 'catalog/actors/apt30.yaml',
  text: 'id: apt30\nattackId: G0013\nname: APT30\nattackName: APT30\nattackVersion: "18.1"\nsynonyms: [{ name: APT30, source: mitre-attack-18.1 }]\ntechniques: [{ id: T1204.002, name: Malicious File, via: [G0013] }]',
};
const renamed = { path: 'catalog/attack/renamed.yaml', text: '- { from: T1562.002, to: T1685.001, since: "19" }' };

describe('loadCatalog', () => {
  it('sorts files into kinds by their folder and leaves other folders alone', () => {
    const others = [
      { path: 'catalog/fields/windows.yaml', text: ': [' },
      { path: 'catalog/ids.txt', text: 'P1.1' },
    ];
    const catalog = loadCatalog([renamed, ...others, evidence, actor]);
    expect(catalog).toMatchObject({ ok: true, value: { recommendations: [], actors: [{ id: 'apt30' }] } });
    expect(catalog.ok && catalog.value.evidence.get('netflow')?.label.ja).toBe('フロー記録');
    expect(catalog.ok && catalog.value.renamedTechniques).toEqual({ 'T1562.002': 'T1685.001' });
  });

  it('tells every file with a problem', () => {
    const broken = [
      { ...evidence, text: 'id: netflow' },
      { ...actor, text: ': [' },
    ];
    const catalog = loadCatalog([renamed, ...broken]);
    expect(!catalog.ok && catalog.error.map(({ path }) => path)).toEqual([actor.path, evidence.path]);
  });
});
