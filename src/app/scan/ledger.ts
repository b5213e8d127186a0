import { levelRank } from '#base/level.ts';
import type { BlindSpot, FindingLine, RejectLine, SourceSummary, SummaryLine } from '#base/lines.ts';
import type { Reason } from '#base/reason.ts';
import type { Reject } from '#base/reject.ts';
import { isoFromUs } from '#base/utc.ts';
import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { techniqueIndexOf } from '#catalog/technique-index.ts';
import { clearedLog, type RecordRun, recordHoles } from '#findings/blind-spots.ts';
import { type FindingMatch, type MergedFinding, mergeMatches } from '#findings/merge.ts';
import { type Suppression, suppressedBy } from '#findings/suppressions.ts';
import type { RuleEntry } from '#questions/sigma/rule-set.ts';
import type { RecordSnapshot, RuleOutcome } from '#reports/contract.ts';
import { recordKey } from '#reports/record-snapshot.ts';
import type { Intake, IntakeFile } from './intake.ts';
import { matchLine } from './match-line.ts';
import { type RuleOutput, ruleOutputs } from './rule-outputs.ts';
import { RuleStateBook } from './rule-state-book.ts';
import { nameIsNoText } from './walk.ts';
import type { MatchedRecord, TaskResult } from './worker-protocol.ts';

/** What a scan came to. */
export interface ScanOutcome {
  readonly findings: readonly FindingLine[];
  readonly reasons: ReadonlyMap<string, Reason>;
  /** The first of them; the summary counts them all. */
  readonly rejects: readonly RejectLine[];
  readonly summary: SummaryLine;
  readonly records: ReadonlyMap<string, RecordSnapshot>;
  readonly rules: readonly RuleOutcome[];
  readonly hosts: readonly string[];
}

export interface LedgerRequest {
  readonly lang: Lang;
  readonly suppressions: readonly Suppression[];
  readonly day: string;
  readonly minRank: number;
  /** Keep what the first records of each finding said, for a page that shows them. */
  readonly snapshots: boolean;
}

/** A line of output: its kind and its JSON, without line end. */
export interface OutputLine {
  readonly kind: 'match' | 'reject';
  readonly json: string;
}

interface FileBook {
  sha256: string;
  records: number;
  rejects: number;
  fromUs: number;
  toUs: number;
  readonly runs: RecordRun[];
  readonly blindSpots: BlindSpot[];
}

/** How many rejects and record snapshots a report can show; everything is counted, and streamed as it comes. */
const MAX_SHOWN_REJECTS = 1_000;
const MAX_SNAPSHOTS_PER_SUBJECT = 20;

/** Keeps the account of a run: what each file gave, what matched, and how every rule ended. */
export class Ledger {
  private readonly request: LedgerRequest;
  private readonly intake: Intake;
  private readonly output: (rule: number) => RuleOutput;
  private readonly states: RuleStateBook;
  private readonly books: readonly FileBook[];
  private readonly matches: FindingMatch[] = [];
  private readonly ruleOfQuestion = new Map<string, number>();
  private readonly rejects: RejectLine[] = [];
  private readonly records = new Map<string, RecordSnapshot>();
  private readonly snapshotCounts = new Map<string, number>();
  private readonly hosts = new Set<string>();

  constructor(request: LedgerRequest, intake: Intake, entries: readonly RuleEntry[]) {
    this.request = request;
    this.intake = intake;
    this.output = ruleOutputs(entries, techniqueIndexOf(techniqueTablesOfCatalog), request.lang);
    this.states = new RuleStateBook(entries);
    this.books = intake.files.map(() => ({
      sha256: '',
      records: 0,
      rejects: 0,
      fromUs: Number.POSITIVE_INFINITY,
      toUs: Number.NEGATIVE_INFINITY,
      runs: [],
      blindSpots: [],
    }));
  }

  /** Enters a task's result; gives the lines it adds to the output. */
  *take(result: TaskResult, file: number, sha256: string): Generator<OutputLine> {
    const book = this.books[file] as FileBook;
    const { path } = this.intake.files[file] as IntakeFile;
    book.sha256 = sha256;
    book.records += result.records;
    book.fromUs = Math.min(book.fromUs, result.fromUs);
    book.toUs = Math.max(book.toUs, result.toUs);
    for (const run of (result.facts as { readonly runs?: readonly RecordRun[] } | null)?.runs ?? []) {
      book.runs.push(run);
      if (run.host !== '') this.hosts.add(run.host);
    }
    book.blindSpots.push(...result.cleared.map((cleared) => clearedLog({ file: path, ...cleared })));
    for (const match of result.matches) {
      const record = result.matched[match.record] as MatchedRecord;
      if (this.enterMatch(match.rule, record, path, sha256))
        yield { kind: 'match', json: matchLine(this.output(match.rule), { path, sha256 }, record) };
    }
    for (const reject of result.rejects) yield this.enterReject(file, reject);
    if (result.unreadable !== null) yield this.enterReject(file, unreadableReject(result.unreadable));
  }

  /** A file that gave no task: its hash, or why it could not be opened, or why it is not what its name says. */
  *takeUnread(file: number, sha256: string): Generator<OutputLine> {
    (this.books[file] as FileBook).sha256 = sha256;
    const { unreadable, path, size } = this.intake.files[file] as IntakeFile;
    if (unreadable !== null) yield this.enterReject(file, unreadableReject(unreadable));
    else if (/\.evtx$/i.test(path)) yield this.enterReject(file, notAnEventLog(size));
  }

  /** After the pass: findings, worst first, and the summary. */
  close(askedGroups: ReadonlySet<number>, groupKeys: readonly string[]): ScanOutcome {
    const merged = mergeMatches(this.matches);
    const reasons = new Map<string, Reason>();
    const findings = merged.map((each) => this.findingLine(each, reasons)).sort(worstFirst);
    this.states.close(askedGroups, groupKeys);
    return {
      findings,
      reasons,
      rejects: this.rejects,
      summary: this.summary(findings.length),
      records: this.records,
      rules: this.states.outcomes(),
      hosts: [...this.hosts].sort(),
    };
  }

  private enterMatch(rule: number, record: MatchedRecord, file: string, sha256: string): boolean {
    const output = this.output(rule);
    const { question } = output;
    const { host, user } = record;
    const suppression = suppressedBy(this.request.suppressions, { question, host, user }, this.request.day);
    if (suppression !== null) {
      this.states.suppressed(rule, suppression);
      return false;
    }
    this.states.matched(rule);
    // What is not shown was found all the same: the rule's state says so.
    if (output.rank < this.request.minRank) return false;
    this.ruleOfQuestion.set(question, rule);
    const { recordId, offset, length, recordSha256, origin, timeUs } = record;
    this.matches.push({
      question,
      host,
      user,
      timeUs,
      pointer: { file, sha256, record: recordId, offset, length, recordSha256, origin },
    });
    if (this.request.snapshots) this.snapshot(`${question}\u0000${host}\u0000${user}`, record, sha256);
    return true;
  }

  private snapshot(subject: string, record: MatchedRecord, sha256: string): void {
    const kept = this.snapshotCounts.get(subject) ?? 0;
    if (kept >= MAX_SNAPSHOTS_PER_SUBJECT) return;
    this.snapshotCounts.set(subject, kept + 1);
    const { host, channel, provider, code } = record;
    const fields = JSON.parse(record.fields) as RecordSnapshot['fields'];
    this.records.set(recordKey(sha256, record.offset), {
      time: isoFromUs(record.timeUs),
      host,
      channel,
      provider,
      code,
      fields,
      asked: [],
    });
  }

  private enterReject(file: number, reject: Reject): OutputLine {
    const book = this.books[file] as FileBook;
    book.rejects++;
    const { path } = this.intake.files[file] as IntakeFile;
    const why = say(this.request.lang, reject.why.key, reject.why.values);
    const line: RejectLine = {
      kind: 'reject',
      file: path,
      sha256: book.sha256,
      offset: reject.offset,
      needed: reject.needed,
      had: reject.had,
      why,
    };
    if (this.rejects.length < MAX_SHOWN_REJECTS) this.rejects.push(line);
    return { kind: 'reject', json: JSON.stringify(line) };
  }

  private findingLine(merged: MergedFinding, reasons: Map<string, Reason>): FindingLine {
    const rule = this.output(this.ruleOfQuestion.get(merged.question) as number);
    const { id, question, host, user, matches } = merged;
    const key =
      host === '' ? 'findings.reason-bare' : user === '' ? 'findings.reason-host' : 'findings.reason-host-user';
    const reason: Reason = { key, values: { count: matches.length, host, user } };
    reasons.set(id, reason);
    return {
      kind: 'finding',
      id,
      question,
      title: rule.ref.title,
      level: rule.ref.level,
      first: isoFromUs(merged.firstUs),
      last: isoFromUs(merged.lastUs),
      count: matches.length,
      subjects: { host, user },
      techniques: rule.techniques,
      actors: rule.actors,
      recommendations: rule.recommendations,
      reason: say(this.request.lang, reason.key, reason.values),
      rule: rule.ref,
      evidence: matches.map((match) => match.pointer),
    };
  }

  private summary(findings: number): SummaryLine {
    const { files } = this.intake;
    const total = (of: (book: FileBook) => number) => this.books.reduce((sum, book) => sum + of(book), 0);
    const fromUs = Math.min(...this.books.map((book) => book.fromUs), Number.POSITIVE_INFINITY);
    const toUs = Math.max(...this.books.map((book) => book.toUs), Number.NEGATIVE_INFINITY);
    return {
      kind: 'summary',
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.size, 0),
      records: total((book) => book.records),
      rejects: total((book) => book.rejects),
      matches: this.matches.length,
      findings,
      rules: this.states.counts(),
      sources: files.map((file, i) => sourceSummary(file, this.books[i] as FileBook)),
      period: { from: isoFromUs(fromUs), to: isoFromUs(toUs) },
      blindSpots: files.flatMap((file, i) => {
        const book = this.books[i] as FileBook;
        return [...book.blindSpots, ...recordHoles(file.path, book.runs)];
      }),
    };
  }
}

function unreadableReject(code: string): Reject {
  const why: Reason =
    code === nameIsNoText ? { key: 'cli.file-name-no-text' } : { key: 'cli.file-unreadable', values: { code } };
  return { offset: 0, needed: 0, had: 0, why };
}

/** Somebody collected it as an event log: that nothing was read of it has to be seen. */
function notAnEventLog(size: number): Reject {
  return { offset: 0, needed: 0, had: size, why: { key: size === 0 ? 'cli.log-empty' : 'cli.log-unrecognised' } };
}

function sourceSummary(file: IntakeFile, book: FileBook): SourceSummary {
  const { path, format, size } = file;
  const { sha256, records, rejects } = book;
  return {
    file: path,
    sha256,
    format,
    bytes: size,
    records,
    rejects,
    from: isoFromUs(book.fromUs),
    to: isoFromUs(book.toUs),
  };
}

function worstFirst(a: FindingLine, b: FindingLine): number {
  return (
    levelRank(b.level) - levelRank(a.level) ||
    b.count - a.count ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
