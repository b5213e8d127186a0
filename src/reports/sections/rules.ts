import type { RuleOutcome, ScanReportInput } from '../contract.ts';
import type { Block, Column, Inline, Phrase } from '../document.ts';
import { count, named, phrase, quoted, said } from '../inline.ts';
import { lines } from './lines.ts';

export interface RuleNumbers {
  readonly loaded: number;
  readonly matched: number;
  readonly ranWithoutMatch: number;
  readonly notApplicable: number;
  readonly notSupported: number;
  readonly suppressed: number;
}

/** How many rules ended in which state. Every loaded rule ends in exactly one, so what is left over ran without a match. */
export function ruleNumbers({ summary: { rules } }: ScanReportInput): RuleNumbers {
  const other = rules.matched + rules.notApplicable + rules.suppressed;
  return { ...rules, ranWithoutMatch: Math.max(0, rules.loaded - other) };
}

/** Rules that matched where no finding is shown: all they found is suppressed, or below the level that was asked for. */
export function hiddenRules(input: ScanReportInput): number {
  const { matched, suppressed } = ruleNumbers(input);
  return matched + suppressed;
}

/** What was asked: how each rule ended, and for those that could not be asked, why. */
export function whatWasAsked(input: ScanReportInput): Block {
  const numbers = ruleNumbers(input);
  const folds = foldedStates.flatMap((state) =>
    fold(
      state,
      input.rules.filter((rule) => rule.state === state),
    ),
  );
  const opened = new Set(folds.map(({ id }) => id));
  return {
    block: 'section',
    id: 'rules',
    title: phrase('report.rules'),
    aside: [said('report.rules-loaded', { loaded: numbers.loaded })],
    blocks: [
      {
        block: 'table',
        caption: phrase('report.rules'),
        columns,
        rows: rows(numbers, opened, input.findings.length > 0),
      },
      ...folds,
    ],
  };
}

const columns: readonly Column[] = [
  { title: phrase('report.rule-state'), least: 10 },
  { title: phrase('report.rule-count'), align: 'right', least: 5 },
  { title: phrase('report.meaning'), least: 16, drop: 1 },
];

function rows(
  numbers: RuleNumbers,
  opened: ReadonlySet<string>,
  found: boolean,
): { cells: readonly (readonly Inline[])[] }[] {
  const row = (
    state: RuleOutcome['state'],
    value: number,
    target: string | null,
  ): { cells: readonly (readonly Inline[])[] } => ({
    cells: [
      [said(`report.rule-${state}`)],
      [value > 0 && target !== null ? count(value, target) : count(value)],
      [said(`report.rule-${state}-means`)],
    ],
  });
  const target = (id: string): string | null => (opened.has(id) ? id : null);
  return [
    row('matched', numbers.matched, found ? 'findings' : null),
    row('ran-without-match', numbers.ranWithoutMatch, target('rules-ran-without-match')),
    row('not-applicable', numbers.notApplicable, target('rules-not-applicable')),
    row('not-supported', numbers.notSupported, target('rules-not-supported')),
    row('suppressed', numbers.suppressed, target('rules-suppressed')),
  ];
}

const foldedStates = ['not-supported', 'not-applicable', 'suppressed', 'ran-without-match'] as const;
const mostReasons = 100;
const mostTitles = 40;

function fold(
  state: (typeof foldedStates)[number],
  rules: readonly RuleOutcome[],
): Extract<Block, { block: 'fold' }>[] {
  if (rules.length === 0) return [];
  const reasons = lines(phrase('report.rules'), reasonColumns, byReason(rules), mostReasons, reasonRow);
  return [
    {
      block: 'fold',
      id: `rules-${state}`,
      title: [said(`report.rule-${state}`), named(' '), count(rules.length)],
      blocks: reasons,
    },
  ];
}

const reasonColumns: readonly Column[] = [
  { title: phrase('report.why'), least: 16 },
  { title: phrase('report.rule-count'), align: 'right', least: 5 },
  { title: phrase('report.which'), least: 16 },
];

interface ReasonGroup {
  readonly why: Phrase | null;
  readonly titles: string[];
}

/** Rules that share a reason stand together, the reason of most rules first. */
function byReason(rules: readonly RuleOutcome[]): readonly ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const { title, path, why } of rules) {
    const key = JSON.stringify(why);
    const group: ReasonGroup = groups.get(key) ?? { why, titles: [] };
    group.titles.push(title === '' ? path : title);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.titles.length - a.titles.length);
}

function reasonRow({ why, titles }: ReasonGroup): { cells: readonly (readonly Inline[])[] } {
  const shown = titles.toSorted().slice(0, mostTitles).join(' · ');
  const more = titles.length - mostTitles;
  return {
    cells: [
      [why === null ? said('report.no-reason') : { inline: 'said', phrase: why }],
      [count(titles.length)],
      more > 0 ? [quoted(`${shown} `), said('report.and-more', { count: more })] : [quoted(shown)],
    ],
  };
}
