import { fail, ok, type Result } from '#base/result.ts';
import { type Actor, parseActor } from './actor.ts';
import { type EvidenceType, parseEvidenceType } from './evidence-type.ts';
import { type Hunt, parseHunt } from './hunt.ts';
import type { CatalogProblem } from './read-yaml.ts';
import { parseRecommendation, type Recommendation } from './recommendation.ts';
import { parseRenamedTechniques, type RenamedTechniques } from './renamed-techniques.ts';
import { parseSideLoadingPairs, type SideLoadingPairs } from './side-loading-pairs.ts';

export interface CatalogFile {
  /** Path of the file, ending in `<folder>/<name>.yaml`; the folder tells what it holds. */
  readonly path: string;
  readonly text: string;
}

export interface Catalog {
  /** In the order of the advisory. */
  readonly recommendations: readonly Recommendation[];
  /** By id. */
  readonly actors: readonly Actor[];
  readonly evidence: ReadonlyMap<string, EvidenceType>;
  /** By id. */
  readonly hunts: readonly Hunt[];
  readonly sideLoadingPairs: SideLoadingPairs;
  readonly renamedTechniques: RenamedTechniques;
}

/**
 * The catalogue from the files of catalog/. What it does not know (fields/, services/, attack/frequency.yaml) is
 * left to whoever reads it. Every file with a problem is told, not only the first.
 */
export function loadCatalog(files: readonly CatalogFile[]): Result<Catalog, readonly CatalogProblem[]> {
  const recommendations = parsedAll(inFolder(files, 'recommendations'), parseRecommendation);
  const actors = parsedAll(inFolder(files, 'actors'), parseActor);
  const evidence = parsedAll(inFolder(files, 'evidence'), parseEvidenceType);
  const hunts = parsedAll(inFolder(files, 'hunts'), parseHunt);
  const renamed = parsedAll(attackFile(files, 'renamed'), parseRenamedTechniques);
  const pairs = parsedAll(attackFile(files, 'side-loading-pairs'), parseSideLoadingPairs);
  const problems = [recommendations, actors, evidence, hunts, renamed, pairs].flatMap((part) => part.problems);
  if (problems.length > 0) return fail(problems);
  return ok({
    recommendations: recommendations.values.sort((a, b) => a.order - b.order),
    actors: actors.values.sort((a, b) => (a.id < b.id ? -1 : 1)),
    evidence: new Map(evidence.values.map((type) => [type.id, type])),
    hunts: hunts.values.sort((a, b) => (a.id < b.id ? -1 : 1)),
    renamedTechniques: renamed.values[0] ?? {},
    sideLoadingPairs: pairs.values[0] ?? [],
  });
}

function inFolder(files: readonly CatalogFile[], folder: string): CatalogFile[] {
  return files.filter(({ path }) => path.endsWith('.yaml') && path.split('/').at(-2) === folder);
}

function attackFile(files: readonly CatalogFile[], name: string): CatalogFile[] {
  return inFolder(files, 'attack').filter(({ path }) => path.endsWith(`/${name}.yaml`));
}

interface Parsed<T> {
  readonly values: T[];
  readonly problems: CatalogProblem[];
}

function parsedAll<T>(
  files: readonly CatalogFile[],
  parse: (text: string, path: string) => Result<T, CatalogProblem>,
): Parsed<T> {
  const parsed: Parsed<T> = { values: [], problems: [] };
  for (const { text, path } of files) {
    const result = parse(text, path);
    if (result.ok) parsed.values.push(result.value);
    else parsed.problems.push(result.error);
  }
  return parsed;
}
