import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { EventView } from '#base/event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import type { RangeReader } from '#evidence/reading/ranges.ts';
import { reader } from '#evidence/readers/evtx/reader.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import type { LoadedRule } from '#questions/sigma/rule.ts';
import type { RuleSet } from '#questions/sigma/rule-set.ts';

/** Public rules and logs, which stand beside the project and are no part of it. */
export const corpus = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** The published rules: every file below sigma/rules*. */
export function publishedRules(): LoadedRule[] {
  const folders = readdirSync(join(corpus, 'sigma')).filter((name) => name.startsWith('rules'));
  return folders.sort().flatMap((name) => rulesBelow(join('sigma', name)));
}

/** Rules of all .yml files below a folder of the corpus, in the order of their paths, which are relative to it. */
export function rulesBelow(folder: string): LoadedRule[] {
  return filesBelow(folder, '.yml').flatMap((path) =>
    loadRules({ path, license: 'DRL-1.1', text: readFileSync(join(corpus, path), 'utf8') }, new Map()),
  );
}

/** Paths relative to the corpus, sorted. */
export function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => relative(corpus, join(entry.parentPath, entry.name)))
    .sort();
}

export const windowsLogSources = [
  readLogSources(load(readFileSync(new URL('../../catalog/fields/windows.yaml', import.meta.url), 'utf8'))),
];

export function matcherOf({ logSources, groups }: RuleSet, fullScan: boolean): Matcher {
  const group = (index: number) => groups[index] as (typeof groups)[number];
  return new Matcher({ logSources, groups: groups.map((each) => each.logSource), group }, fullScan);
}

/** Reads event logs of the corpus; sources and shapes are numbered across files, as a matcher expects them. */
export class CorpusLogs {
  private readonly ranges: RangeReader = reader.open({ carve: false });

  /** Calls back for each record of one file, in file order; the view is valid during the call only. */
  read(path: string, record: (event: EventView) => void): void {
    const bytes = readFileSync(join(corpus, path));
    for (const range of reader.ranges(bytes.length))
      this.ranges.read(bytes.subarray(range.start, range.end), range, {
        record,
        reject: () => undefined,
      });
  }
}
