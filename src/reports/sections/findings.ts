import { levels } from '#base/level.ts';
import type { ScanReportInput } from '../contract.ts';
import type { Block, Column, Entry, Inline } from '../document.ts';
import { count, named, phrase, said } from '../inline.ts';
import type { Allowance } from './allowance.ts';
import { findingEntry } from './finding-entry.ts';
import { hiddenRules } from './rules.ts';
import { knownLevel, levelState, type PlacedFinding } from './worst-first.ts';

const mostFindings = 2500;

/** The findings, worst first, in one group a level. */
export function whatWasFound(input: ScanReportInput, findings: readonly PlacedFinding[], room: Allowance): Block {
  const section = { block: 'section', id: 'findings', title: phrase('report.findings') } as const;
  if (findings.length === 0) {
    const none: Block = { block: 'paragraph', role: 'text', content: [nothing(input)] };
    return { ...section, aside: [], blocks: [none] };
  }
  const shown = findings
    .slice(0, mostFindings)
    .map((placed, index) => ({ placed, entry: findingEntry(placed, input, room, index === 0) }));
  const rest = findings.length - shown.length;
  return {
    ...section,
    aside: [said('report.worst-first')],
    blocks: [
      { block: 'paragraph', role: 'text', content: tally(findings) },
      ...byHost(findings.slice(0, mostFindings)),
      { block: 'entries', columns, groups: byLevel(shown) },
      ...(rest > 0
        ? [{ block: 'paragraph', role: 'small', content: [said('report.more-in-ndjson', { count: rest })] } as const]
        : []),
    ],
  };
}

function nothing(input: ScanReportInput): Inline {
  const hidden = hiddenRules(input);
  return hidden === 0 ? said('report.findings-none') : said('report.findings-none-shown', { hidden });
}

const columns: readonly Column[] = [
  { title: phrase('report.level'), least: 6, place: 'mark' },
  { title: phrase('report.records'), align: 'right', least: 5, place: 'end' },
  { title: phrase('report.host'), least: 8, place: 'sub' },
  { title: phrase('report.user'), least: 8, drop: 1, place: 'sub' },
  { title: phrase('report.title'), least: 20, place: 'title' },
  { title: phrase('report.first-last'), least: 30, drop: 2, place: 'end' },
  { title: phrase('report.id'), least: 14, place: 'sub' },
];

/** How many findings each level has; each number opens its group. */
function tally(findings: readonly PlacedFinding[]): readonly Inline[] {
  const parts = levels.toReversed().flatMap((level) => {
    const of = findings.filter(({ finding }) => knownLevel(finding.level) === level).length;
    return of > 0 ? [[levelState(level), named(' '), count(of, `level-${level}`)]] : [];
  });
  return parts.flatMap((part, index) => (index === 0 ? part : [named('   '), ...part]));
}

function byLevel(
  shown: readonly { placed: PlacedFinding; entry: Entry }[],
): Extract<Block, { block: 'entries' }>['groups'] {
  return levels.toReversed().flatMap((level) => {
    const entries = shown.filter(({ placed }) => knownLevel(placed.finding.level) === level).map(({ entry }) => entry);
    if (entries.length === 0) return [];
    return [{ id: `level-${level}`, title: [levelState(level), named(' '), count(entries.length)], entries }];
  });
}

const mostHosts = 100;
const mostLinks = 12;

/** Which host has which findings: a way in for whoever is responsible for a machine. */
function byHost(findings: readonly PlacedFinding[]): readonly Block[] {
  const hosts = Map.groupBy(findings, ({ finding }) => finding.subjects.host);
  const rows = [...hosts].sort(([, a], [, b]) => b.length - a.length).slice(0, mostHosts);
  if (hosts.size < 2) return [];
  return [
    {
      block: 'fold',
      id: 'findings-by-host',
      title: [said('report.by-host', { hosts: hosts.size })],
      blocks: [
        {
          block: 'table',
          caption: phrase('report.by-host', { hosts: hosts.size }),
          columns: hostColumns,
          rows: rows.map(hostRow),
        },
      ],
    },
  ];
}

const hostColumns: readonly Column[] = [
  { title: phrase('report.host'), least: 8 },
  { title: phrase('report.worst'), least: 6 },
  { title: phrase('report.findings'), least: 14 },
];

/** The findings of a host come in already sorted, so the first is its worst. */
function hostRow([host, findings]: [string, readonly PlacedFinding[]]): { cells: readonly (readonly Inline[])[] } {
  const links = findings.slice(0, mostLinks).flatMap(({ finding, at }, index): readonly Inline[] => {
    const link: Inline = { inline: 'link', text: finding.id, target: at };
    return index === 0 ? [link] : [named(', '), link];
  });
  const more = findings.length - mostLinks;
  const worst = findings[0];
  return {
    cells: [
      [host === '' ? said('report.host-unknown') : named(host)],
      worst === undefined ? [] : [levelState(worst.finding.level)],
      more > 0 ? [...links, named(' '), said('report.and-more', { count: more })] : links,
    ],
  };
}
