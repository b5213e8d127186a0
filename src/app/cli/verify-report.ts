import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { badEntryReason } from '../journal/bad-entry.ts';
import type { CheckedJournal } from '../verify/journal.ts';
import type { Comparison } from '../verify/re-extract.ts';
import type { CheckedSegments } from '../verify/segments.ts';

/** What `verify` came to; null for what was not asked. */
export interface VerifyReport {
  readonly comparisons: readonly Comparison[];
  readonly segments: CheckedSegments | null;
  readonly evidence: CheckedSegments | null;
  readonly journal: CheckedJournal | null;
}

/** Whether anything of our own store is not as it was written. */
export function isBroken({ segments, evidence, journal }: VerifyReport): boolean {
  const lost = [segments, evidence].some((each) => each !== null && each.changed.length + each.missing.length > 0);
  return lost || (journal !== null && journal.firstBad !== null);
}

export function verifyText(report: VerifyReport, each: boolean, lang: Lang): string {
  const { comparisons, segments, evidence, journal } = report;
  return [
    recordsText(comparisons, each, lang),
    checkedText(segments, 'segment', lang),
    checkedText(evidence, 'copy', lang),
    journalText(journal, lang),
  ].join('');
}

export function verifyJson(report: VerifyReport): string {
  const { comparisons, segments, evidence, journal } = report;
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
  const ok = bad === undefined && !isBroken(report);
  const fromCopies = copied(comparisons);
  return `${JSON.stringify({ ok, entries: comparisons.length, firstBad, checked, fromCopies, segments, evidence, journal })}\n`;
}

/** Records that were read from copies, by what became of the file. */
function copied(comparisons: readonly Comparison[]): { readonly gone: number; readonly changed: number } {
  const count = (way: Comparison['from']) => comparisons.filter(({ from }) => from === way).length;
  return { gone: count('copy-of-gone'), changed: count('copy-of-changed') };
}

function recordsText(comparisons: readonly Comparison[], each: boolean, lang: Lang): string {
  const shown = comparisons.filter((comparison) => each || comparison.outcome !== 'equal');
  const lines = shown.map(({ claim, outcome, from }) =>
    say(lang, from !== 'file' && outcome === 'equal' ? 'cli.verify-equal-copy' : `cli.verify-${outcome}`, {
      finding: claim.by,
      file: claim.file,
      record: claim.record,
      offset: claim.offset,
    }),
  );
  const equal = comparisons.filter((comparison) => comparison.outcome === 'equal').length;
  lines.push(say(lang, 'cli.verify-sum', { equal, entries: comparisons.length }));
  const { gone, changed } = copied(comparisons);
  if (gone > 0) lines.push(say(lang, 'cli.verify-copied-gone', { records: gone }));
  if (changed > 0) lines.push(say(lang, 'cli.verify-copied-changed', { records: changed }));
  return `${lines.join('\n')}\n`;
}

function journalText(journal: CheckedJournal | null, lang: Lang): string {
  if (journal === null || (journal.entries === 0 && journal.firstBad === null)) return '';
  if (journal.firstBad === null) return `${say(lang, 'cli.verify-journal', { entries: journal.entries })}\n`;
  const { key, values } = badEntryReason(journal.firstBad);
  return `${say(lang, 'cli.verify-journal-broken', { why: say(lang, key, values) })}\n`;
}

function checkedText(found: CheckedSegments | null, what: 'segment' | 'copy', lang: Lang): string {
  if (found === null || found.checked === 0) return '';
  const { checked, changed, missing } = found;
  const lines = [
    ...missing.map((path) => say(lang, `cli.verify-${what}-missing`, { path })),
    ...changed.map((path) => say(lang, `cli.verify-${what}-changed`, { path })),
    say(lang, what === 'segment' ? 'cli.verify-segments' : 'cli.verify-copies', {
      equal: checked - changed.length - missing.length,
      checked,
    }),
  ];
  return `${lines.join('\n')}\n`;
}
