import type { Actor } from '#catalog/actor.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { coverageOf, type TechniqueCoverage } from '#questions/coverage/coverage.ts';
import { scoreOf } from '#questions/coverage/coverage-score.ts';
import type { Period } from '#questions/coverage/received-source.ts';
import { wantedTechniques } from '#questions/coverage/wanted-techniques.ts';
import { type CoverageCatalog, readCoverageCatalog } from '../coverage/coverage-catalog.ts';
import { coverageRules } from '../coverage/coverage-rules.ts';
import { keptFacts } from '../coverage/kept-facts.ts';
import { storeFacts } from '../coverage/store-facts.ts';
import { cacheFolder, defaultWorkspace, ownPaths } from '../paths.ts';
import { hasRecords } from '../records/with-records.ts';
import { compiledRules } from '../rules/compiled-rules.ts';
import { readRuleFolders } from '../rules/rule-files.ts';
import { Output } from '../scan/output.ts';
import { actorsNamed, periodNamed } from './coverage-arguments.ts';
import { coverageTable, type ScoredActor } from './coverage-table.ts';
import { writeLayers } from './coverage-layers.ts';
import { requireNoEvidence } from './no-evidence.ts';

export interface CoverageOptions {
  readonly rules?: readonly string[];
  readonly actor?: string;
  readonly navigator?: string;
  readonly workspace?: string;
  readonly period?: string;
  readonly format: 'table' | 'ndjson';
}

/** Says of each technique of the actors whether it would be seen: rule, data, fields, proof. */
export async function rulesCoverage(options: CoverageOptions, lang: Lang): Promise<void> {
  const catalog = readCoverageCatalog();
  const actors = actorsNamed(options.actor, catalog.actors);
  const period = periodNamed(options.period, Date.now() * 1000);
  if (options.navigator !== undefined) requireNoEvidence(options.navigator);
  const workspace = options.workspace ?? defaultWorkspace;
  const kept = await keptFacts(workspace, (us) => isWithin(us, period));
  const packed = await compiledRules({
    folders: readRuleFolders(options.rules ?? [ownPaths.rules]),
    includeOff: false,
    cache: cacheFolder(process.env),
    threads: [],
  });
  const coverage = coverageOf(wantedTechniques(actors, catalog.software, catalog.unseen), {
    rules: coverageRules(new Uint8Array(packed), kept.fired, lang),
    received: hasRecords(workspace) ? await storeFacts(workspace, period) : kept.received,
    period,
    logSources: logSourcesOfCatalog,
    renamed: techniqueTablesOfCatalog.renamed,
  });
  if (options.navigator !== undefined) await writeLayers(options.navigator, { coverage, actors, catalog, lang });
  const scores = scoresOf(coverage, actors);
  const output = new Output(null);
  if (options.format === 'ndjson') {
    for (const text of coverageLines(coverage, scores, catalog, lang)) await output.write(text);
  } else {
    for (const text of coverageTable(coverage, scores, lang)) await output.write(text);
    if (kept.scans === 0 && !hasRecords(workspace))
      await output.write(`${say(lang, 'coverage.no-scan', { path: workspace })}\n`);
  }
  await output.close();
}

/** A finding whose time is not known counts where no period is asked. */
function isWithin(us: number, { fromUs, toUs }: Period): boolean {
  return (fromUs === null || us >= fromUs) && (toUs === null || us < toUs);
}

/** Each actor for itself, and where there are several all of them together. */
function scoresOf(coverage: readonly TechniqueCoverage[], actors: readonly Actor[]): ScoredActor[] {
  const each = actors.map(({ id, name }) => ({
    id,
    name,
    ...scoreOf(coverage.filter(({ technique }) => technique.actors.includes(id))),
  }));
  return actors.length === 1 ? each : [...each, { id: null, name: null, ...scoreOf(coverage) }];
}

function* coverageLines(
  coverage: readonly TechniqueCoverage[],
  scores: readonly ScoredActor[],
  catalog: CoverageCatalog,
  lang: Lang,
): Generator<string> {
  const unseen = new Map(catalog.unseen.map(({ id, helps, why }) => [id, { helps, why: why[lang] }]));
  for (const { technique, rule, data, fields, proved, state, covered } of coverage) {
    const { id, name, actors } = technique;
    const { helps = null, why = null } = unseen.get(id) ?? {};
    yield `${JSON.stringify({ kind: 'technique', id, actors, rule, data, fields, proved, state, name, covered, helps, why })}\n`;
  }
  for (const { id, score, covered, eligible, unseen: notSeen } of scores)
    yield `${JSON.stringify({ kind: 'coverage', actor: id, score, covered, eligible, unseen: notSeen })}\n`;
}
