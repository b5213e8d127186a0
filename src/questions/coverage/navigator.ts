import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Frequency } from '#catalog/coverage-tables.ts';
import type { Renaming } from '#catalog/renamed-techniques.ts';
import type { TechniqueCoverage } from './coverage.ts';
import { scoreOf } from './coverage-score.ts';
import { layerTechniqueIds } from './layer-technique-ids.ts';
import { type LayerTechnique, type NavigatorLayer, navigatorLayers } from './navigator-layer.ts';

type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** What the layers say beside the coverage itself. */
export interface LayerFacts {
  readonly say: Say;
  /** Whose techniques they are, for people. */
  readonly title: string;
  /** Actor id → its name. */
  readonly names: ReadonlyMap<string, string>;
  readonly frequencies: ReadonlyMap<string, Frequency>;
  readonly renamings: readonly Renaming[];
  /** Technique id → why no log shows it. */
  readonly unseen: ReadonlyMap<string, string>;
}

/** Four layers over the same techniques: who uses them, whether there is a rule, whether it is fed, whether all is proved. */
export function layersOf(coverage: readonly TechniqueCoverage[], facts: LayerFacts): NavigatorLayer[] {
  const { say } = facts;
  const stages: readonly Stage[] = [
    { id: 'actors', score: ({ technique }) => technique.actors.length, comment: (each) => usedBy(each, facts) },
    { id: 'rule', score: ({ rule }) => Math.min(rule, 1), comment: (each) => ruleTitles(each, facts) },
    { id: 'data', score: ({ data }) => Math.min(data, 1), comment: (each) => counts(each, say) },
    { id: 'proved', score: ({ covered }) => Math.min(covered, 1), comment: (each) => counts(each, say) },
  ];
  // Our own promise to the Navigator, kept here and nowhere else.
  return navigatorLayers.parse(stages.map((stage) => layerOf(stage, coverage, facts)));
}

interface Stage {
  readonly id: 'actors' | 'rule' | 'data' | 'proved';
  score(technique: TechniqueCoverage): number;
  comment(technique: TechniqueCoverage): string;
}

/** Colours that also those tell apart who see no red or green; grey is what no log shows. */
const unseenColor = '#bdbdbd';
const colors = { none: '#f7dcc4', some: '#2c7fb8' } as const;

function layerOf(stage: Stage, coverage: readonly TechniqueCoverage[], facts: LayerFacts): NavigatorLayer {
  const { say, title } = facts;
  const { covered, eligible, unseen } = scoreOf(coverage);
  const isFrequency = stage.id === 'actors';
  return {
    name: say(`coverage.layer-${stage.id}`, { title }),
    versions: { attack: '18', navigator: '5.2.0', layer: '4.5' },
    domain: 'enterprise-attack',
    description: say(`coverage.layer-${stage.id}-description`),
    sorting: 3,
    hideDisabled: false,
    techniques: coverage.flatMap((each) => layerTechniques(stage, each, facts)),
    gradient: { colors: [colors.none, colors.some], minValue: 0, maxValue: isFrequency ? facts.names.size : 1 },
    legendItems: [
      { label: say(isFrequency ? 'coverage.legend-many' : 'coverage.legend-yes'), color: colors.some },
      { label: say(isFrequency ? 'coverage.legend-none' : 'coverage.legend-no'), color: colors.none },
      { label: say('coverage.legend-unseen'), color: unseenColor },
    ],
    layout: { layout: 'side', showID: true, showName: true, expandedSubtechniques: 'annotated' },
    metadata: [
      { name: say('coverage.layer-sum-name'), value: say('coverage.layer-sum', { covered, eligible, unseen }) },
    ],
  };
}

function layerTechniques(stage: Stage, each: TechniqueCoverage, facts: LayerFacts): LayerTechnique[] {
  const { id, unseen } = each.technique;
  const { say } = facts;
  const grey = unseen && stage.id !== 'actors';
  const why = facts.unseen.get(id);
  const state = say(`coverage.state-${each.state}`);
  return layerTechniqueIds(id, facts.renamings).map((techniqueID) => ({
    techniqueID,
    ...(grey ? { color: unseenColor } : { score: stage.score(each) }),
    comment: why === undefined ? stage.comment(each) : `${stage.comment(each)}\n${why}`,
    enabled: true,
    metadata: [{ name: say('coverage.layer-state-name'), value: state }],
    showSubtechniques: true,
  }));
}

function usedBy({ technique }: TechniqueCoverage, { say, names, frequencies }: LayerFacts): string {
  const actors = technique.actors.map((actor) => names.get(actor) ?? actor).join(', ');
  const frequency = frequencies.get(technique.id);
  if (frequency === undefined) return say('coverage.layer-used-by', { actors });
  const { direct, withSoftware } = frequency;
  return say('coverage.layer-used-by-frequency', { actors, direct, withSoftware });
}

const NAMED_RULES = 5;

function ruleTitles({ rules }: TechniqueCoverage, { say }: LayerFacts): string {
  if (rules.length === 0) return say('coverage.layer-no-rule');
  const titles = rules.slice(0, NAMED_RULES).map(({ id, title }) => title || id);
  const rest = rules.length - titles.length;
  return say('coverage.layer-rules', { rule: rules.length, titles: titles.join('; '), rest });
}

function counts({ rule, data, fields, proved, covered }: TechniqueCoverage, say: Say): string {
  const filled = fields ?? say('coverage.not-known');
  return say('coverage.layer-counts', { rule, data, fields: filled, proved, covered });
}
