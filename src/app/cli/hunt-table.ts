import { doubtKey } from '#reports/doubt-key.ts';
import type { CorrelationSummary } from '#base/summary-line.ts';
import type { FindingLine, MatchLine } from '#base/lines.ts';
import { isoFromUs } from '#base/utc.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { trimmed, widthOf } from '#reports/formats/text-width.ts';
import { defang } from '#reports/defang.ts';
import { visibleLine } from '#reports/visible.ts';
import type { HuntAsked } from './hunt-asked.ts';
import { notAskedOf } from '../hunt/hunt-lines.ts';
import type { HuntOutcome } from '../hunt/run-hunt.ts';

const levelColumns = 15;
const hostColumns = 24;
const titleColumns = 56;
const codeColumns = 34;
const fieldsColumns = 90;

/** What a hunt found, for people: findings worst first, or the records of a query; then what was searched. */
export function* huntTable(
  outcome: HuntOutcome,
  matches: readonly string[],
  { findings, outputOf }: HuntAsked,
  lang: Lang,
): Generator<string> {
  if (findings)
    for (const finding of outcome.findings) {
      yield findingText(finding, lang);
      if (outcome.correlated.has(finding.id)) yield `  ${defang(visibleLine(finding.reason))}\n`;
    }
  else for (const match of matches) yield recordText(JSON.parse(match) as MatchLine, lang);
  const { hits } = outcome.search;
  if (!findings && hits > matches.length) yield `${say(lang, 'hunt.more', { count: hits - matches.length })}\n`;
  if (hits > 0) yield '\n';
  const notAsked = notAskedOf(outcome.refused, outputOf, lang);
  for (const { rule, why } of notAsked.slice(0, mostOpen))
    yield `${visibleLine(say(lang, 'hunt.rule-refused', { title: rule, why }))}\n`;
  if (notAsked.length > mostOpen)
    yield `${say(lang, 'hunt.rules-refused-more', { count: notAsked.length - mostOpen })}\n`;
  if (outcome.again > 0) yield `${say(lang, 'hunt.again', { count: outcome.again })}\n`;
  if (outcome.fromCopies > 0) yield `${say(lang, 'hunt.from-copies', { count: outcome.fromCopies })}\n`;
  if (outcome.gone > 0) yield `${say(lang, 'hunt.gone', { count: outcome.gone })}\n`;
  if (outcome.correlations !== null) yield* leftOpen(outcome.correlations, lang);
  yield `${searchedText(outcome, lang)}\n`;
}

/** Questions that a correlation could not answer; of several reasons the first one is told. */
function* leftOpen(
  { undecided, open, timeless, evicted, late, early }: CorrelationSummary,
  lang: Lang,
): Generator<string> {
  for (const { title, first, last, group, why } of open.slice(0, mostOpen)) {
    const [doubt] = why;
    const between = `${minute(first)} – ${minute(last)}`;
    const told = doubt === undefined ? '' : say(lang, doubtKey(doubt.why), { rule: doubt.rule, source: doubt.source });
    const grouped = Object.entries(group).map(([name, value]) => `${name} = ${value ?? '–'}`);
    const values = { title, between, group: grouped.join(', '), why: told };
    yield `${defang(visibleLine(say(lang, 'correlation.undecided', values)))}\n`;
  }
  if (undecided > mostOpen) yield `${say(lang, 'correlation.undecided-more', { count: undecided - mostOpen })}\n`;
  if (timeless > 0) yield `${say(lang, 'correlation.timeless', { count: timeless })}\n`;
  const left = evicted + late;
  if (left > 0) yield `${say(lang, 'correlation.left-out', { count: left })}\n`;
  if (early > 0) yield `${say(lang, 'correlation.early', { count: early })}\n`;
}

const mostOpen = 20;

/** Where nothing was found this is what that means. */
function searchedText({ search, findings }: HuntOutcome, lang: Lang): string {
  const sources = (JSON.parse(search.sources) as string[]).join(', ');
  const { records, files, hits, from_us: from, to_us: to, id } = search;
  return say(lang, 'hunt.searched', {
    records,
    files,
    sources: sources === '' ? say(lang, 'hunt.no-source') : sources,
    period: periodText(from, to, lang),
    hits,
    findings: findings.length,
    id,
  });
}

function periodText(from: number | null, to: number | null, lang: Lang): string {
  if (from === null && to === null) return say(lang, 'hunt.period-all');
  const end = (us: number | null) => (us === null ? say(lang, 'hunt.open-end') : (isoFromUs(us) ?? ''));
  return say(lang, 'hunt.period', { from: end(from), to: end(to) });
}

function findingText(finding: FindingLine, lang: Lang): string {
  const { level, count, subjects, title, first, last, id, named, actors } = finding;
  const line = [
    padded(say(lang, `report.level-${level}` as 'report.level-high'), levelColumns),
    padded(String(count), 7),
    padded(trimmed(visibleLine(subjects.host || '–'), hostColumns - 2), hostColumns),
    padded(trimmed(visibleLine(title), titleColumns - 2), titleColumns),
    `${minute(first)} – ${minute(last)}  ${id}`,
  ].join('');
  if (named.length > 0) return `${line}\n  ${say(lang, 'hunt.names', { actors: named.join(', ') })}\n`;
  return actors.length === 0
    ? `${line}\n`
    : `${line}\n  ${say(lang, 'hunt.also-used', { actors: actors.join(', ') })}\n`;
}

function recordText({ time, host, event, fields }: MatchLine, lang: Lang): string {
  const where = event.code === '' ? event.channel : `${event.channel} ${event.code}`;
  const told = Object.entries(fields)
    .filter(([name, value]) => value !== null && value !== '' && !plumbing.has(name))
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join('; ') : String(value)}`);
  return [
    padded(time === null ? say(lang, 'report.time-unknown') : minute(time), 18),
    padded(trimmed(visibleLine(host || '–'), hostColumns - 2), hostColumns),
    padded(trimmed(visibleLine(where), codeColumns - 2), codeColumns),
    `${trimmed(defang(visibleLine(told.join('  '))), fieldsColumns)}\n`,
  ].join('');
}

/** Fields of every Windows event that tell least. */
const plumbing = new Set([
  'Channel',
  'Computer',
  'EventID',
  'EventID_Qualifiers',
  'EventRecordID',
  'Execution_ProcessID',
  'Execution_ThreadID',
  'Keywords',
  'Level',
  'Opcode',
  'Provider_Guid',
  'Provider_Name',
  'Task',
  'TimeCreated_SystemTime',
  'Version',
  'Correlation_ActivityID',
  'Correlation_RelatedActivityID',
  'Security_UserID',
  'UtcTime',
  'RuleName',
  'ProcessGuid',
]);

function minute(time: string | null): string {
  return time === null ? '–' : time.slice(0, 16).replace('T', ' ');
}

function padded(word: string, columns: number): string {
  return word + ' '.repeat(Math.max(1, columns - widthOf(word)));
}
