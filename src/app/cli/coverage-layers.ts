import type { Actor } from '#catalog/actor.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { TechniqueCoverage } from '#questions/coverage/coverage.ts';
import { layersOf } from '#questions/coverage/navigator.ts';
import type { CoverageCatalog } from '../coverage/coverage-catalog.ts';
import { Output } from '../scan/output.ts';

export interface LayersInput {
  readonly coverage: readonly TechniqueCoverage[];
  readonly actors: readonly Actor[];
  readonly catalog: CoverageCatalog;
  readonly lang: Lang;
}

/** The four layers as one list in one file, which the Navigator opens as four tabs. */
export async function writeLayers(path: string, { coverage, actors, catalog, lang }: LayersInput): Promise<void> {
  const [only] = actors;
  const layers = layersOf(coverage, {
    say: (key, values) => say(lang, key, values),
    title: actors.length === 1 && only !== undefined ? only.name : say(lang, 'coverage.actor-all'),
    names: new Map(actors.map(({ id, name }) => [id, name])),
    frequencies: new Map(catalog.frequencies.map((each) => [each.id, each])),
    renamings: catalog.renamings,
    unseen: new Map(catalog.unseen.map(({ id, why }) => [id, why[lang]])),
  });
  const output = new Output(path);
  await output.write(`${JSON.stringify(layers, null, 1)}\n`);
  await output.close();
}
