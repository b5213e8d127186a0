import { type Figure, isReached, type Ratio, type Target } from '../measure/figure.ts';

/** A case's figures as a Markdown table that also reads well in a terminal. */
export function figureTable(figures: readonly Figure[]): string {
  const head = ['figure', 'ours', 'peer', 'ratio', 'target', 'reached'];
  const rows = figures.map((figure) => [
    figure.figure,
    amount(figure.ours, figure.unit),
    figure.peer === null ? '–' : amount(figure.peer, figure.unit),
    figure.ratio === null ? '–' : ratioText(figure.ratio),
    figure.target === null ? '–' : targetText(figure.target, figure.unit),
    reachedText(figure),
  ]);
  const widths = head.map((name, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? name).length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function amount(value: number, unit: Figure['unit']): string {
  if (unit === 's') return `${value.toFixed(3)} s`;
  if (unit === 'events/s') return `${Math.round(value).toLocaleString('en')} events/s`;
  return `${value.toFixed(unit === 'ms' ? 1 : 0)} ${unit}`;
}

/** The middle of the rounds, and the lowest and highest of them. */
function ratioText({ of, median, low, high }: Ratio): string {
  return `${of} = ${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function targetText({ on, bound, value }: Target, unit: Figure['unit']): string {
  const sign = bound === 'at least' ? '≥' : '≤';
  return on === 'ratio' ? `ratio ${sign} ${value}` : `${sign} ${value.toLocaleString('en')} ${unit}`;
}

function reachedText(figure: Figure): string {
  const reached = isReached(figure);
  if (reached === null) return '–';
  return reached ? 'yes' : 'no';
}
