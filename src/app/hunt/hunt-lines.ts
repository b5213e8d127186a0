import type { CorrelationSummary } from '#base/summary-line.ts';
import type { Reason } from '#base/reason.ts';
import { isoFromUs } from '#base/utc.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { OutputLine } from '../scan/output-line.ts';
import { matchHead } from '../scan/match-line.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import type { StoredRecord } from './stored-record.ts';

/** The match line of a stored record, as a scan would have printed it. */
export function storedMatch(rule: RuleOutput, record: StoredRecord): OutputLine {
  const { host, file, sha256, record: number, offset, channel, provider, code, fields } = record;
  const event = { file, sha256, record: number, offset, channel, provider, code };
  const tail = JSON.stringify({ host, user: userOf(record), event, fields }).slice(1);
  return { kind: 'match', head: matchHead(rule, record.timeUs) + tail, tail: null };
}

export function userOf({ columns }: StoredRecord): string {
  return columns['user.name'] ?? '';
}

/** A rule that was not asked, and why. */
export interface NotAsked {
  /** Its title or, where none could be read, its path. */
  readonly rule: string;
  readonly path: string;
  readonly why: string;
}

export function notAskedOf(
  refused: ReadonlyMap<number, Reason>,
  outputOf: (rule: number) => RuleOutput,
  lang: Lang,
): NotAsked[] {
  return [...refused].map(([rule, { key, values }]) => {
    const { title, path } = outputOf(rule).ref;
    return { rule: title || path, path, why: say(lang, key, values) };
  });
}

/** What was searched, so that "not found" can be checked. */
export function ledgerLine(
  search: SearchesTable,
  correlations: CorrelationSummary | null,
  notAsked: readonly NotAsked[],
  saved: { readonly name: string; readonly version: number } | null = null,
): string {
  const { question, from_us, to_us, sources, files, records, hits, duration_us } = search;
  return JSON.stringify({
    kind: 'ledger',
    question,
    from: from_us === null ? null : isoFromUs(from_us),
    to: to_us === null ? null : isoFromUs(to_us),
    sources: JSON.parse(sources) as string[],
    files,
    records,
    hits,
    seconds: Math.round(duration_us / 1000) / 1000,
    id: search.id,
    kindOfQuestion: search.kind,
    questionSha256: search.question_sha256,
    version: search.version,
    by: search.actor,
    ...(saved === null ? {} : { hunt: saved.name, huntVersion: saved.version }),
    ...(correlations === null ? {} : { correlations }),
    ...(notAsked.length === 0 ? {} : { notAsked }),
  });
}
