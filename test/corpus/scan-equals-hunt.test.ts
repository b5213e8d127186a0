import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingLine } from '#base/lines.ts';
import { linesOf } from '../cli/ndjson-lines.ts';
import { placed } from '../cli/placed-findings.ts';
import { holdfast, tempFolder } from '../cli/run-holdfast.ts';
import { corpus } from './sigma-corpus.ts';

const rules = join(corpus, 'sigma/rules');
/** Logs that are in several sets, and exports of them to XML and JSON. */
const evidence = ['evtx/attack-samples', 'evtx/evtx-to-mitre-attack', 'evtx-xml-reference', 'sigma-regression'].map(
  (name) => join(corpus, name),
);

describe.skipIf(!existsSync(rules))('the same rules over the same real evidence (needs ../shared/data)', () => {
  const cwd = tempFolder();
  let scanned: readonly FindingLine[];
  beforeAll(() => {
    scanned = found('scan', ...evidence, '--rules', rules, '--workspace', 'kept', '--only', 'finding');
  });

  function found(...args: readonly string[]): readonly FindingLine[] {
    holdfast([...args, '--format', 'ndjson', '--out', 'out.ndjson'], { cwd });
    const lines = linesOf(readFileSync(join(cwd, 'out.ndjson'), 'utf8')) as unknown as FindingLine[];
    return lines.filter(({ kind }) => kind === 'finding');
  }

  it('give the same findings in the pass and in the store, down to ids, counts, words and places', () => {
    expect(scanned.length).toBeGreaterThan(900);
    const hunted = found('hunt', '--rule', rules, '--workspace', 'kept');
    expect(placed(hunted)).toEqual(placed(scanned));
  });

  it('give the same findings whatever the number of workers and the order of the files', () => {
    const args = ['--rules', rules, '--no-store', '--only', 'finding', '--workers', '1'];
    expect(found('scan', ...evidence.toReversed(), ...args)).toEqual(scanned);
  });
});
