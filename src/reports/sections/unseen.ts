import type { RejectLine } from '#base/lines.ts';
import type { BlindSpot, CorrelationSummary } from '#base/summary-line.ts';
import type { ScanReportInput } from '../contract.ts';
import type { Block, Column, Inline } from '../document.ts';
import { count, named, phrase, quoted, said, state, when } from '../inline.ts';
import { lines } from './lines.ts';
import { firstUnknownFile } from './read.ts';
import { ruleNumbers } from './rules.ts';
import { undecidedCorrelations } from './undecided.ts';

const mostSpots = 500;
const mostRejects = 300;

/** What could not be seen, told before any finding: a silent source outranks a finding. */
export function whatCouldNotBeSeen(input: ScanReportInput): Block {
  const { blindSpots, rejects, correlations } = input.summary;
  const spots = blindSpots.toSorted(clearedFirst);
  const rejectTable = lines(
    phrase('report.unread-places'),
    rejectColumns,
    input.rejects,
    mostRejects,
    rejectRow,
    rejects,
  );
  return {
    block: 'section',
    id: 'unseen',
    title: phrase('report.unseen'),
    aside: [],
    blocks: [
      ...sayings(input).map((content): Block => ({ block: 'note', ...content })),
      ...lines(phrase('report.blind-spots'), spotColumns, spots, mostSpots, spotRow),
      ...(correlations === undefined ? [] : undecidedCorrelations(correlations)),
      ...(rejects > 0
        ? [{ block: 'heading', id: 'unread', title: phrase('report.unread-places'), aside: [] } as const]
        : []),
      ...rejectTable,
      { block: 'paragraph', role: 'small', content: [said('report.unseen-limits')] },
    ],
  };
}

type Saying = Pick<Extract<Block, { block: 'note' }>, 'tone' | 'mark' | 'content'>;

function sayings(input: ScanReportInput): readonly Saying[] {
  const { blindSpots, rejects, sources, correlations } = input.summary;
  const { undecided, timeless, incomplete, early } = leftOpen(correlations);
  const cleared = blindSpots.filter(({ what }) => what === 'log-cleared').length;
  const holes = blindSpots.filter(({ what }) => what === 'record-hole');
  const unknown = sources.filter(({ format }) => format === 'unknown').length;
  const { notApplicable } = ruleNumbers(input);
  const missing = Number(holes.reduce((sum, spot) => sum + missingRecords(spot), 0n));
  const all: readonly (Saying | false)[] = [
    cleared > 0 && saying('bad', 'cleared', said('report.unseen-cleared', { cleared })),
    holes.length > 0 && saying('warn', 'gap', said('report.unseen-holes', { holes: holes.length, missing })),
    rejects > 0 && saying('warn', 'unread', said('report.unseen-rejects', { rejects }, { unread: 'unread' })),
    unknown > 0 &&
      saying('warn', 'none', said('report.unseen-unknown', { unknown }, { file: firstUnknownFile(sources) })),
    notApplicable > 0 &&
      saying('plain', 'none', said('report.unseen-rules', { rules: notApplicable }, { rules: 'rules' })),
    undecided > 0 && saying('warn', 'none', said('report.unseen-undecided', { undecided })),
    timeless > 0 && saying('warn', 'none', said('correlation.timeless', { count: timeless })),
    incomplete > 0 && saying('warn', 'none', said('correlation.left-out', { count: incomplete })),
    early > 0 && saying('warn', 'none', said('correlation.early', { count: early })),
  ];
  const told = all.filter((one) => one !== false);
  return told.length > 0
    ? told
    : [saying('plain', 'met', said('report.unseen-nothing', { files: input.summary.files }))];
}

function leftOpen(correlations: CorrelationSummary | undefined) {
  const { undecided = 0, timeless = 0, evicted = 0, late = 0, early = 0 } = correlations ?? {};
  return { undecided, timeless, incomplete: evicted + late, early };
}

function saying(tone: Saying['tone'], mark: Saying['mark'], sentence: Inline): Saying {
  return { tone, mark, content: [sentence] };
}

const spotColumns: readonly Column[] = [
  { title: phrase('report.what'), least: 12 },
  { title: phrase('report.host'), least: 8 },
  { title: phrase('report.log'), least: 8 },
  { title: phrase('report.record-numbers'), least: 8 },
  { title: phrase('report.between'), least: 30, drop: 2 },
  { title: phrase('report.file'), least: 12, drop: 1 },
];

function clearedFirst(a: BlindSpot, b: BlindSpot): number {
  return Number(b.what === 'log-cleared') - Number(a.what === 'log-cleared');
}

function spotRow(spot: BlindSpot, index: number): { id: string; cells: readonly (readonly Inline[])[] } {
  const cleared = spot.what === 'log-cleared';
  return {
    id: `blind-${index + 1}`,
    cells: [
      [cleared ? state('cleared', 'report.log-cleared') : state('gap', 'report.record-hole')],
      [named(spot.host)],
      [named(spot.channel)],
      cleared ? [named(spot.fromRecord)] : holeNumbers(spot),
      [when(spot.from, spot.to)],
      [named(spot.file)],
    ],
  };
}

function holeNumbers(spot: BlindSpot): readonly Inline[] {
  const missing = Number(missingRecords(spot));
  const range = spot.fromRecord === spot.toRecord ? spot.fromRecord : `${spot.fromRecord}–${spot.toRecord}`;
  return [named(`${range} `), said('report.records-missing', { missing })];
}

/** A record number has 64 bits in EVTX, more than a JavaScript number holds exactly. */
function missingRecords({ fromRecord, toRecord }: BlindSpot): bigint {
  if (!/^\d{1,20}$/.test(fromRecord) || !/^\d{1,20}$/.test(toRecord)) return 0n;
  const missing = BigInt(toRecord) - BigInt(fromRecord) + 1n;
  return missing > 0n ? missing : 0n;
}

const rejectColumns: readonly Column[] = [
  { title: phrase('report.file'), least: 16 },
  { title: phrase('report.offset'), align: 'right', least: 8 },
  { title: phrase('report.needed'), align: 'right', least: 6, drop: 2 },
  { title: phrase('report.had'), align: 'right', least: 6, drop: 1 },
  { title: phrase('report.why'), least: 16 },
];

function rejectRow(reject: RejectLine, index: number): { id: string; cells: readonly (readonly Inline[])[] } {
  return {
    id: `unread-${index + 1}`,
    cells: [
      [named(reject.file)],
      [named(`0x${reject.offset.toString(16)}`, 'bytes')],
      [count(reject.needed)],
      [count(reject.had)],
      [quoted(reject.why)],
    ],
  };
}
