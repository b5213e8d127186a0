import { readdirSync, readFileSync } from 'node:fs';
import type { Result } from '#base/result.ts';
import { type Actor, parseActor } from '#catalog/actor.ts';
import {
  type Frequency,
  parseFrequencies,
  parseSoftwareTechniques,
  parseUnseenTechniques,
  type SoftwareTechniques,
  type UnseenTechnique,
} from '#catalog/coverage-tables.ts';
import type { CatalogProblem } from '#catalog/read-yaml.ts';
import { parseRenamings, type Renaming } from '#catalog/renamed-techniques.ts';
import { ownPaths } from '../paths.ts';

/** What catalog/ says of actors and their techniques. */
export interface CoverageCatalog {
  /** By id. */
  readonly actors: readonly Actor[];
  readonly software: readonly SoftwareTechniques[];
  readonly unseen: readonly UnseenTechnique[];
  readonly frequencies: readonly Frequency[];
  readonly renamings: readonly Renaming[];
}

export function readCoverageCatalog(): CoverageCatalog {
  const names = readdirSync(`${ownPaths.root}/catalog/actors`).filter((name) => name.endsWith('.yaml'));
  return {
    actors: names.sort().map((name) => read(`actors/${name}`, parseActor)),
    software: read('attack/software-techniques.yaml', parseSoftwareTechniques),
    unseen: read('attack/unseen.yaml', parseUnseenTechniques),
    frequencies: read('attack/frequency.yaml', parseFrequencies),
    renamings: read('attack/renamed.yaml', parseRenamings),
  };
}

/** Our own data: what is wrong in it is a mistake of ours. */
function read<T>(name: string, parse: (text: string, path: string) => Result<T, CatalogProblem>): T {
  const path = `${ownPaths.root}/catalog/${name}`;
  const parsed = parse(readFileSync(path, 'utf8'), path);
  if (parsed.ok) return parsed.value;
  throw new Error(`catalog/ breaks its schema: ${path}: ${parsed.error.why.key}`);
}
