import type { CaseOutcome } from '../bench-case.ts';
import { figureTable } from './table.ts';

/** When and on what a case was measured. */
export interface Circumstances {
  readonly machine: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly runs: number;
  /** Processes running or waiting when the case began. */
  readonly load: number;
}

/** What the terminal shows of a case, and the page between its markers. */
export function caseSection({ figures, notes }: CaseOutcome, on: Circumstances): string {
  const rounds = `${on.runs} round${on.runs === 1 ? '' : 's'}`;
  const measured = `Measured ${on.day} on ${on.machine}; ${rounds}, load ${on.load} at the start.`;
  const table = figures.length === 0 ? [] : [figureTable(figures), ''];
  return [...table, [measured, ...notes].join('\n')].join('\n');
}
