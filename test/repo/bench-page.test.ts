import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchCases } from '../../bench/cases.ts';
import { compare } from '../../bench/measure/figure.ts';
import { caseSection } from '../../bench/page/case-section.ts';
import { missedFigures, withSection } from '../../bench/page/page.ts';
import { projectRoot } from './planted-tree.ts';

const page = 'Before.\n<!-- bench:a -->\nold\n<!-- /bench:a -->\nBetween.\n<!-- bench:b --><!-- /bench:b -->\nAfter.\n';
const on = { machine: 'M', day: '2026-11-25', runs: 1, load: 0 };
const figure = compare({
  figure: 'wall time',
  unit: 's',
  ours: [2],
  peer: [4],
  ratio: 'peer ÷ ours',
  target: { on: 'ratio', bound: 'at least', value: 3 },
});

describe('the page of figures', () => {
  it('has a place for every case and for what is missed', () => {
    const written = readFileSync(join(projectRoot, 'docs/reference/performance.md'), 'utf8');
    const places = [...written.matchAll(/<!-- bench:([\w-]+) -->[^]*?<!-- \/bench:\1 -->/g)].map(([, name]) => name);
    expect(places.toSorted()).toEqual([...benchCases.map(({ name }) => name), 'missed'].toSorted());
  });

  it('takes a new table between its markers and leaves everything else as it was', () => {
    const after = withSection(page, 'a', 'new');
    expect(after).toBe(page.replace('old', 'new'));
    expect(withSection(after, 'a', 'new')).toBe(after);
  });

  it('without the marker is a mistake, so that no figure is written beside it', () => {
    expect(() => withSection(page, 'c', 'new')).toThrow('the page has no <!-- bench:c -->');
  });

  it('admits every target that a table says was missed, with case, figure, ratio and target', () => {
    const section = caseSection({ figures: [figure], notes: ['Input: I.'] }, on);
    const written = withSection(page, 'b', section);
    expect(section).toContain('Measured 2026-11-25 on M; 1 round, load 0 at the start.\nInput: I.');
    expect(missedFigures(written, ['a', 'b'])).toEqual([
      '- b: wall time: peer ÷ ours = 2.00 (2.00 to 2.00); ratio ≥ 3.',
    ]);
  });

  it('admits nothing where the target is reached', () => {
    const reached = { ...figure, target: { on: 'ratio', bound: 'at least', value: 2 } } as const;
    const written = withSection(page, 'b', caseSection({ figures: [reached], notes: [] }, on));
    expect(written).toContain('| yes');
    expect(missedFigures(written, ['a', 'b'])).toEqual([]);
  });
});
