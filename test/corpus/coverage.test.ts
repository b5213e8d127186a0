import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../cli/ndjson-lines.ts';
import { holdfast, projectRoot, tempFolder } from '../cli/run-holdfast.ts';

const data = sharedData ?? '';
const folders = [join(projectRoot, 'rules'), join(data, 'sigma')];

describe.skipIf(!existsSync(join(data, 'evtx')))(
  'the coverage of the six actors by our rules and the published ones, over public event logs (skipped where ../shared/data is absent)',
  () => {
    it('names every technique once, and those whose rules fired as proved and fed', () => {
      const cwd = tempFolder();
      const scan = holdfast(['scan', join(data, 'evtx/attack-samples'), '--rules', ...folders, '--format', 'ndjson'], {
        cwd,
      });
      const fired = new Set(
        linesOf(scan.stdout).flatMap((line) => (line.kind === 'finding' ? (line['techniques'] as string[]) : [])),
      );
      const { code, stdout } = holdfast(['rules', 'coverage', '--rules', ...folders, '--format', 'ndjson'], { cwd });
      expect(code).toBe(0);
      const techniques = linesOf(stdout).filter(({ kind }) => kind === 'technique');
      expect(new Set(techniques.map((line) => line['id'])).size).toBe(161);
      expect(techniques).toHaveLength(161);
      const seen = techniques.filter((line) => fired.has(line['id'] as string) && line['helps'] === null);
      expect(seen.length).toBeGreaterThan(40);
      expect(seen.filter(({ state }) => state !== 'proved-and-fed')).toEqual([]);
      const count = (state: string) => techniques.filter((line) => line['state'] === state).length;
      expect(count('prevention-or-intel-only')).toBe(25);
      expect(count('no-rule')).toBeLessThan(20);
    });
  },
);
