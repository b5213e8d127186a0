import type { Frequency } from '#catalog/coverage-tables.ts';
import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { layerTechniqueIds } from './layer-technique-ids.ts';
import { layersOf } from './navigator.ts';
import { madeLogSources, madeRule, madeSource, madeTechnique } from './testing/made-coverage.ts';

const renamings = [
  { from: 'T1574.002', to: 'T1574.001', since: '17' },
  { from: 'T1562.001', to: 'T1685', since: '19' },
  { from: 'T1562', to: 'T1685', since: '19' },
  { from: 'T1562.002', to: 'T1685.001', since: '19' },
];
const techniques = [
  madeTechnique({ actors: ['apt27', 'apt31'] }),
  madeTechnique({ id: 'T1685.001', name: 'Logging' }),
  madeTechnique({ id: 'T1583.001', name: 'Domains', unseen: true }),
];
const rules = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
  madeRule({ Image: 'x' }, { id, title: `Rule ${id}`, sampleFires: id === 'f' }),
);
const coverage = coverageOf(techniques, {
  rules,
  received: [madeSource(['Image'])],
  period: { fromUs: null, toUs: null },
  logSources: madeLogSources,
  renamed: {},
});
const frequency: Frequency = { id: 'T1059', name: 'Interpreter', direct: 2, withSoftware: 3, withAnssi: 4 };
const layers = layersOf(coverage, {
  say: (key, values) => `${key} ${JSON.stringify(values ?? {})}`,
  title: 'Two actors',
  names: new Map([
    ['apt27', 'APT27'],
    ['apt31', 'APT31'],
  ]),
  frequencies: new Map([['T1059', frequency]]),
  renamings,
  unseen: new Map([['T1583.001', 'Registered outside.']]),
});

describe('the layers for the ATT&CK Navigator', () => {
  it('are four of format 4.5 over the same techniques, in the numbering of ATT&CK 18', () => {
    expect(layers.map(({ name }) => name.split(' ')[0])).toEqual([
      'coverage.layer-actors',
      'coverage.layer-rule',
      'coverage.layer-data',
      'coverage.layer-proved',
    ]);
    for (const { versions, domain, techniques: shown } of layers) {
      expect({ versions, domain }).toEqual({
        versions: { attack: '18', navigator: '5.2.0', layer: '4.5' },
        domain: 'enterprise-attack',
      });
      expect(shown.map(({ techniqueID }) => techniqueID)).toEqual(['T1059', 'T1562.002', 'T1583.001']);
    }
  });

  it('score how many of the actors use a technique, then whether it is there: rule, data, proof', () => {
    expect(layers.map(({ techniques: shown }) => shown.map(({ score }) => score))).toEqual([
      [2, 1, 1],
      [1, 0, undefined],
      [1, 0, undefined],
      [1, 0, undefined],
    ]);
    expect(layers.map(({ gradient }) => gradient.maxValue)).toEqual([2, 1, 1, 1]);
  });

  it('say why: who uses it and how often, which rules, how many of them, and why no log shows it', () => {
    const [actors, rule, data] = layers.map(({ techniques: shown }) => shown.map(({ comment }) => comment));
    expect(actors?.[0]).toBe('coverage.layer-used-by-frequency {"actors":"APT27, APT31","direct":2,"withSoftware":3}');
    expect(actors?.[1]).toBe('coverage.layer-used-by {"actors":"APT27"}');
    expect(rule?.[0]).toBe(
      'coverage.layer-rules {"rule":6,"titles":"Rule a; Rule b; Rule c; Rule d; Rule e","rest":1}',
    );
    expect(rule?.[1]).toBe('coverage.layer-no-rule {}');
    expect(data?.[0]).toBe('coverage.layer-counts {"rule":6,"data":6,"fields":6,"proved":1,"covered":1}');
    expect(data?.[2]).toContain('Registered outside.');
    expect(layers[1]?.techniques[2]?.color).toBe('#bdbdbd');
  });
});

describe('a technique in the numbering of ATT&CK 18', () => {
  it.each([
    ['T1059', ['T1059']],
    ['T1574.002', ['T1574.001']],
    ['T1562.002', ['T1562.002']],
    ['T1685.001', ['T1562.002']],
    ['T1685', ['T1562', 'T1562.001']],
  ])('%s is %j', (id, ids) => {
    expect(layerTechniqueIds(id, renamings)).toEqual(ids);
  });
});
