import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '#evidence/testing/shared-data.ts';
import type { FindingLine } from '#base/lines.ts';
import { linesOf } from '../cli/ndjson-lines.ts';
import { holdfast, tempFolder } from '../cli/run-holdfast.ts';

/** Issue 4: real logs of attacks, as event logs and as packed exports. */
const evidence = ['evtx/attack-samples', 'otrf'].map((name) => join(sharedData ?? '', name));

describe.skipIf(sharedData === null)('a hunt for an actor over real logs of attacks (needs ../shared/data)', () => {
  const cwd = tempFolder();
  let findings: readonly FindingLine[];
  let ledger: Readonly<Record<string, unknown>> | undefined;

  beforeAll(() => {
    const asked = ['--workspace', 'kept', '--format', 'ndjson'];
    holdfast(['scan', ...evidence, ...asked, '--only', 'summary', '--out', 'scan.ndjson'], { cwd });
    holdfast(['hunt', '--actor', 'mustang-panda', ...asked, '--out', 'hunt.ndjson'], { cwd });
    const lines = linesOf(readFileSync(join(cwd, 'hunt.ndjson'), 'utf8'));
    findings = lines.filter(({ kind }) => kind === 'finding') as unknown as FindingLine[];
    ledger = lines.find(({ kind }) => kind === 'ledger');
  }, 240_000);

  it('finds what the actor is known for, and the ledger says what was searched', () => {
    expect(findings.length).toBeGreaterThan(50);
    expect(findings.every(({ actors }) => actors.includes('mustang-panda'))).toBe(true);
    expect(ledger?.['records']).toBeGreaterThan(600_000);
  });

  it('and every record that its findings point to is proved again', () => {
    const { code, stdout } = holdfast(['verify', '--from', 'hunt.ndjson', '--workspace', 'kept', '--json'], { cwd });
    const pointers = findings.reduce((sum, { evidence: records }) => sum + records.length, 0);
    const { entries, checked } = JSON.parse(stdout) as { entries: number; checked: { equal: number } };
    // Matches are read again as well.
    expect(entries).toBeGreaterThan(pointers);
    expect([code, checked.equal]).toEqual([0, entries]);
  }, 120_000);
});
