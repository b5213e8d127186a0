import type { Reason } from '#base/reason.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { defaultWorkspace } from '../paths.ts';
import { errorCode } from '../scan/walk.ts';
import { exitCode, UserError } from '../user-error.ts';
import { type Claim, claimsOf } from '../verify/claims.ts';
import { type Comparison, reExtract } from '../verify/re-extract.ts';
import { badEntryReason } from '../journal/bad-entry.ts';
import { type CheckedJournal, checkJournal } from '../verify/journal.ts';
import { type CheckedSegments, checkSegments } from '../verify/segments.ts';
import { keptScans } from '../workspace/kept-scans.ts';

export interface VerifyOptions {
  readonly finding?: string;
  readonly from?: string;
  readonly workspace?: string;
  readonly json?: boolean;
}

/**
 * Reads the records of findings again from their files and says of each whether it is the same to the byte; unless only a
 * finding or a file is asked for, also whether the journal and every segment of the store are what they were when written.
 */
export async function verify(options: VerifyOptions, lang: Lang): Promise<void> {
  const isWhole = options.finding === undefined && options.from === undefined;
  const workspace = options.workspace ?? defaultWorkspace;
  const journal = isWhole ? await checkJournal(workspace) : null;
  const segments = isWhole ? await checkSegments(workspace) : null;
  const claims = await findClaims(options, segments !== null && segments.checked > 0);
  const comparisons = await reExtract(claims);
  process.stdout.write(
    options.json === true
      ? jsonReport(comparisons, segments, journal)
      : textReport(comparisons, options.finding !== undefined, lang) +
          segmentsText(segments, lang) +
          journalText(journal, lang),
  );
  process.exitCode = exitCodeOf(
    comparisons.filter((each) => each.outcome !== 'equal'),
    isBroken(segments) || (journal !== null && journal.firstBad !== null),
  );
}

/** What is missing or changed in our own store is no matter of evidence that was moved away. */
function exitCodeOf(bad: readonly Comparison[], storeIsBroken: boolean): number {
  if (storeIsBroken) return exitCode.integrity;
  if (bad.length === 0) return exitCode.fine;
  return bad.every((each) => each.outcome === 'file-missing') ? exitCode.unreadable : exitCode.integrity;
}

function isBroken(segments: CheckedSegments | null): boolean {
  return segments !== null && segments.changed.length + segments.missing.length > 0;
}

/** From the file that is named, else from the newest kept scan, or the newest that knows the finding. */
async function findClaims(
  { finding, from, workspace }: VerifyOptions,
  hasSegments: boolean,
): Promise<readonly Claim[]> {
  const files = from === undefined ? keptScans(workspace ?? defaultWorkspace) : [from];
  for (const file of files) {
    const claims = await readClaims(file, finding ?? null);
    if (claims.length > 0 || finding === undefined) return claims;
  }
  if (finding === undefined) {
    if (hasSegments) return [];
    throw new UserError(
      exitCode.usage,
      { key: 'cli.no-scan' },
      { key: 'cli.no-scan-why', values: { path: workspace ?? defaultWorkspace } },
      { key: 'cli.no-scan-todo' },
    );
  }
  throw new UserError(
    exitCode.usage,
    { key: 'cli.finding-unknown', values: { id: finding } },
    from === undefined
      ? { key: 'cli.finding-unknown-why', values: { scans: files.length } }
      : { key: 'cli.finding-unknown-from', values: { path: from } },
    { key: 'cli.finding-unknown-todo' },
  );
}

async function readClaims(file: string, finding: string | null): Promise<readonly Claim[]> {
  const read = await claimsOf(file, finding).catch((error: unknown) => ({ code: errorCode(error) }));
  if ('claims' in read && read.wrongLine === null && read.known > 0) return read.claims;
  const why: Reason =
    'code' in read
      ? { key: 'cli.path-missing-why', values: read }
      : { key: 'cli.claims-unreadable-line', values: { line: read.wrongLine ?? 0 } };
  throw new UserError(exitCode.usage, { key: 'cli.claims-unreadable', values: { path: file } }, why, {
    key: 'cli.claims-unreadable-todo',
  });
}

function jsonReport(
  comparisons: readonly Comparison[],
  segments: CheckedSegments | null,
  journal: CheckedJournal | null,
): string {
  const bad = comparisons.find((each) => each.outcome !== 'equal');
  const checked = Object.fromEntries(
    (['equal', 'file-missing', 'file-changed', 'record-missing', 'record-changed'] as const).map((outcome) => [
      outcome,
      comparisons.filter((each) => each.outcome === outcome).length,
    ]),
  );
  const firstBad =
    bad === undefined
      ? null
      : {
          finding: bad.claim.by,
          file: bad.claim.file,
          record: bad.claim.record,
          offset: bad.claim.offset,
          outcome: bad.outcome,
        };
  const ok = bad === undefined && !isBroken(segments) && (journal === null || journal.firstBad === null);
  return `${JSON.stringify({ ok, entries: comparisons.length, firstBad, checked, segments, journal })}\n`;
}

function textReport(comparisons: readonly Comparison[], each: boolean, lang: Lang): string {
  const shown = comparisons.filter((comparison) => each || comparison.outcome !== 'equal');
  const lines = shown.map(({ claim, outcome }) =>
    say(lang, `cli.verify-${outcome}`, {
      finding: claim.by,
      file: claim.file,
      record: claim.record,
      offset: claim.offset,
    }),
  );
  const equal = comparisons.filter((comparison) => comparison.outcome === 'equal').length;
  return `${[...lines, say(lang, 'cli.verify-sum', { equal, entries: comparisons.length })].join('\n')}\n`;
}

function journalText(journal: CheckedJournal | null, lang: Lang): string {
  if (journal === null || (journal.entries === 0 && journal.firstBad === null)) return '';
  if (journal.firstBad === null) return `${say(lang, 'cli.verify-journal', { entries: journal.entries })}\n`;
  const { key, values } = badEntryReason(journal.firstBad);
  return `${say(lang, 'cli.verify-journal-broken', { why: say(lang, key, values) })}\n`;
}

function segmentsText(segments: CheckedSegments | null, lang: Lang): string {
  if (segments === null || segments.checked === 0) return '';
  const { checked, changed, missing } = segments;
  const lines = [
    ...missing.map((path) => say(lang, 'cli.verify-segment-missing', { path })),
    ...changed.map((path) => say(lang, 'cli.verify-segment-changed', { path })),
    say(lang, 'cli.verify-segments', { equal: checked - changed.length - missing.length, checked }),
  ];
  return `${lines.join('\n')}\n`;
}
