import { existsSync, readFileSync } from 'node:fs';
import type { SideLoadingPairs } from '#catalog/side-loading-pairs.ts';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../tools/generate/read-catalog.ts';
import { loadOurRule, matchesSample } from './our-rule.ts';

const root = new URL('../../', import.meta.url);
const pairs = readCatalog(root).sideLoadingPairs;
const rule = loadOurRule('rules/windows/image_load/known-side-loading-pair.yml');

const folders = { hit: 'C:\\Users\\Public\\Libraries', home: 'C:\\Program Files\\Maker\\Product' };

function loaded(folder: string, exe: string, dll: string): string {
  return JSON.stringify({
    Channel: 'Microsoft-Windows-Sysmon/Operational',
    Provider_Name: 'Microsoft-Windows-Sysmon',
    EventID: '7',
    Image: `${folder}\\${exe}`,
    ImageLoaded: `${folder}\\${dll}`,
  });
}

function eachPair({ exe, dll }: SideLoadingPairs[number]): (readonly [string, string])[] {
  const programs = exe.length === 0 ? ['any.exe'] : exe;
  return programs.flatMap((program) => dll.map((library) => [program, library] as const));
}

describe('the rule on known side-loading pairs', () => {
  it('finds every pair of the table whose library is known, outside of the program folders', () => {
    const missed = pairs
      .flatMap(eachPair)
      .filter(([exe, dll], index) => !matchesSample(rule, loaded(folders.hit, exe, dll), index));
    expect(missed).toEqual([]);
  });

  it('leaves every pair alone where a maker installs programs', () => {
    const hit = pairs
      .flatMap(eachPair)
      .filter(([exe, dll], index) => matchesSample(rule, loaded(folders.home, exe, dll), index));
    expect(hit).toEqual([]);
  });

  it('leaves a program with an unknown library to the rule on unsigned libraries, and the table says so', () => {
    const unknown = pairs.filter(({ dll }) => dll.length === 0);
    expect(unknown.filter(({ unmatchable }) => unmatchable === undefined)).toEqual([]);
    const programs = unknown.flatMap(({ exe }) => exe);
    expect(programs.filter((exe, index) => matchesSample(rule, loaded(folders.hit, exe, 'x.dll'), index))).toEqual([]);
  });
});

const specification = new URL('../shared/mission/actors.json', root);

describe.skipIf(!existsSync(specification))('the table beside its specification (skipped where absent)', () => {
  const rows: readonly SpecifiedPair[] = existsSync(specification)
    ? JSON.parse(readFileSync(specification, 'utf8')).sideloadingPairs
    : [];
  // Rows whose program the specification gives in words or without its ending.
  const inWords = ['CamMute', 'Symantec/BDReinit-like'];

  it('has the same rows in the same order, with every file name', () => {
    expect(pairs).toHaveLength(rows.length);
    for (const [index, { exe, dll }] of rows.entries()) {
      if (inWords.some((start) => exe.startsWith(start))) continue;
      const ours = pairs[index];
      expect(ours?.exe.map(lower)).toEqual(namesIn(exe));
      expect(ours?.dll.map(lower)).toEqual(namesIn(dll));
    }
  });
});

interface SpecifiedPair {
  readonly exe: string;
  readonly dll: string;
}

const lower = (name: string) => name.toLowerCase();

function namesIn(words: string): string[] {
  const names = words.split(/ \/ |, | \(|\)|→/).map((part) => part.trim());
  return names.filter((name) => /\.(?:exe|dll|ocx)$/i.test(name)).map(lower);
}
