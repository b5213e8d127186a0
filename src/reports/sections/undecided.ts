import type { CorrelationSummary, UndecidedLine } from '#base/summary-line.ts';
import type { Block, Column, Inline } from '../document.ts';
import { doubtKey } from '../doubt-key.ts';
import { phrase, quoted, said, when } from '../inline.ts';
import { lines } from './lines.ts';

const mostUndecided = 200;

/** Correlations that rest on an absence nobody can vouch for, each with what stands against it. */
export function undecidedCorrelations({ open, undecided }: CorrelationSummary): readonly Block[] {
  return lines(phrase('report.undecided'), columns, open, mostUndecided, row, undecided);
}

const columns: readonly Column[] = [
  { title: phrase('report.rule'), least: 16 },
  { title: phrase('report.group'), least: 12, drop: 1 },
  { title: phrase('report.between'), least: 30, drop: 2 },
  { title: phrase('report.why'), least: 30 },
];

function row({ title, group, first, last, why }: UndecidedLine, index: number) {
  const grouped = Object.entries(group).map(([name, value]) => `${name} = ${value ?? '–'}`);
  const doubts = why.flatMap(({ rule, why: doubt, source }, i): Inline[] => [
    ...(i === 0 ? [] : [quoted(' ')]),
    said(doubtKey(doubt), { rule, source }),
  ]);
  return {
    id: `undecided-${index + 1}`,
    cells: [[quoted(title)], [quoted(grouped.join(', '))], [when(first, last)], doubts],
  };
}
