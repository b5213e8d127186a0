import { ruleBehavioursOfCatalog } from '#catalog/generated/rule-behaviours.ts';
import type { FindingLine, MatchLine, RejectLine } from '#base/lines.ts';
import type { BlindSpot, SourceSummary, SummaryLine, Unread } from '#base/summary-line.ts';
import type { Reason } from '#base/reason.ts';
import type { RecordRun } from '#base/record-run.ts';
import type { Reject } from '#base/reject.ts';
import { isoFromUs } from '#base/utc.ts';
import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { techniqueIndexOf } from '#catalog/technique-index.ts';
import type { RangeFacts } from '#evidence/reading/range-facts.ts';
import { clearedLog, recordHoles } from '#findings/blind-spots.ts';
import { type Suppression, suppressedBy } from '#findings/suppressions.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import type { RecordSnapshot, RuleOutcome } from '#reports/contract.ts';
import { recordKey } from '#reports/record-snapshot.ts';
import { scanCorrelations, type ScanCorrelations } from '../correlation/scan-correlations.ts';
import type { CorrelationInput } from './correlation-pass.ts';
import { FindingBook, type FurtherFinding } from './finding-book.ts';
import type { Intake, IntakeFile } from './intake.ts';
import { matchHead } from './match-line.ts';
import type { OutputLine } from './output-line.ts';
import type { RecordFile } from './record-store.ts';
import { type RuleOutput, ruleOutputs } from './rule-outputs.ts';
import { RuleStateBook } from './rule-state-book.ts';
import { nameIsNoText } from './walk.ts';
import type { MatchedRecord, TaskResult } from './task-result.ts';

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

/** The account of one source: a file, or what stands in it. */
interface SourceBook {
  path: string;
  format: string;
  bytes: number;
  unread: Unread | null;
  sha256: string;
  records: number;
  rejects: number;
  fromUs: number;
  toUs: number;
  readonly runs: RecordRun[];
  readonly blindSpots: BlindSpot[];
  /** Wrong only if the file goes on. */
  pending: Reject | null;
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
  /** By file, then by the ordinal of the source in it. */
  private readonly books: readonly SourceBook[][];
  private readonly findings: FindingBook;
  private readonly correlations: ScanCorrelations | null;
  private readonly rejects: RejectLine[] = [];
  private readonly records = new Map<string, RecordSnapshot>();
  private readonly hosts = new Set<string>();

  /** `further`: what questions say that are numbered behind the rules. */
  constructor(
    request: LedgerRequest,
    intake: Intake,
    entries: readonly RuleEntry[],
    further: (number: number) => RuleOutput,
  ) {
    this.request = request;
    this.intake = intake;
    const ofRule = ruleOutputs(entries, techniqueIndexOf(techniqueTablesOfCatalog), request.lang);
    this.output = (number) => (number < entries.length ? ofRule(number) : further(number - entries.length));
    this.states = new RuleStateBook(entries);
    this.findings = new FindingBook(request.lang, ruleBehavioursOfCatalog);
    this.correlations = scanCorrelations(entries, this.output, request.lang);
    this.books = intake.files.map(() => []);
  }

  /** What correlations among the rules need of records; null without any. */
  get correlationInput(): CorrelationInput | null {
    return this.correlations?.input ?? null;
  }

  /** Enters a task's result; gives the lines it adds to the output. */
  *take(result: TaskResult, file: number, hashed: string): Generator<OutputLine> {
    const { source } = result;
    const book = this.book(file, source.ordinal, source.path);
    if (hashed !== '') book.sha256 = hashed;
    if (source.format !== '') book.format = source.format;
    book.bytes = source.bytes ?? book.bytes;
    book.unread = source.unread ?? book.unread;
    book.records += result.records;
    book.fromUs = Math.min(book.fromUs, result.fromUs);
    book.toUs = Math.max(book.toUs, result.toUs);
    const { path, sha256 } = book;
    this.correlations?.take(
      result,
      { path, sha256 },
      (rule, { host, user }) => this.suppression(rule, host, user) !== null,
    );
    book.blindSpots.push(...result.cleared.map((cleared) => clearedLog({ file: path, ...cleared })));
    for (const match of result.matches) {
      const record = result.matched[match.record] as MatchedRecord;
      const tail = tailOf(result.tails, record, sha256);
      if (this.enterMatch(match.rule, record, { path, sha256 }, tail))
        yield { kind: 'match', head: matchHead(this.output(match.rule), record.timeUs), tail };
    }
    const pending = result.facts.flatMap((facts) => this.enterFacts(book, facts));
    for (const reject of [...pending, ...result.rejects]) yield this.enterReject(book, reject);
    if (result.unreadable !== null) yield this.enterReject(book, unreadableReject(result.unreadable));
  }

  /** A file that could not be opened. */
  *takeUnread(file: number): Generator<OutputLine> {
    const { unreadable, path } = this.intake.files[file] as IntakeFile;
    const book = this.book(file, 0, path);
    if (unreadable !== null) yield this.enterReject(book, unreadableReject(unreadable));
  }

  /** After the pass: findings, worst first, and the summary. */
  async close(askedGroups: ReadonlySet<number>, groupKeys: readonly string[]): Promise<ScanOutcome> {
    this.states.close(askedGroups, groupKeys);
    const blindSpots = this.blindSpots();
    const correlated = await this.correlations?.close(blindSpots);
    const { lines, reasons } = this.findings.close(correlated?.found.filter((each) => this.isToldOf(each)));
    return {
      findings: lines,
      reasons,
      rejects: this.rejects,
      summary: {
        ...this.summary(lines.length, blindSpots),
        ...(correlated === undefined ? {} : { correlations: correlated.summary }),
      },
      records: this.records,
      rules: this.states.outcomes(),
      hosts: [...this.hosts].sort(),
    };
  }

  private book(file: number, ordinal: number, path: string): SourceBook {
    const books = this.books[file] as SourceBook[];
    let book = books[ordinal];
    if (book === undefined) {
      book = newBook(path, ordinal === 0 ? (this.intake.files[file] as IntakeFile).size : 0);
      books[ordinal] = book;
    }
    return book;
  }

  /** Enters what a reader noticed; gives what turned out wrong by it. */
  private enterFacts(book: SourceBook, facts: RangeFacts): Reject[] {
    for (const run of (facts.runs ?? []) as readonly RecordRun[]) {
      book.runs.push(run);
      if (run.host !== '') this.hosts.add(run.host);
    }
    return endPending(book, facts);
  }

  private enterMatch(rule: number, record: MatchedRecord, file: RecordFile, tail: Uint8Array): boolean {
    if (!this.isWanted(rule, record.host, record.user)) return false;
    const before = this.findings.enter(this.output(rule), file, record);
    if (this.request.snapshots && before < MAX_SNAPSHOTS_PER_SUBJECT) this.snapshot(record, file, tail);
    return true;
  }

  private isToldOf({ rule, line }: FurtherFinding & { readonly rule: number }): boolean {
    const { host, user } = line.subjects;
    return this.isWanted(rule, host, user);
  }

  /** Enters that the rule found something; is it to be told? */
  private isWanted(rule: number, host: string, user: string): boolean {
    const { rank } = this.output(rule);
    const suppression = this.suppression(rule, host, user);
    if (suppression !== null) {
      this.states.suppressed(rule, suppression);
      return false;
    }
    this.states.matched(rule);
    // What is not shown was found all the same: the rule's state says so.
    return rank >= this.request.minRank && !this.states.isQuiet(rule);
  }

  private suppression(rule: number, host: string, user: string): Suppression | null {
    const { suppressions, day } = this.request;
    return suppressedBy(suppressions, { question: this.output(rule).question, host, user }, day);
  }

  private snapshot(record: MatchedRecord, { sha256 }: RecordFile, tail: Uint8Array): void {
    const line = JSON.parse(`{${Buffer.from(tail).toString('utf8')}`) as Pick<MatchLine, 'host' | 'event' | 'fields'>;
    const { channel, provider, code } = line.event;
    const time = isoFromUs(record.timeUs);
    const snapshot = { time, host: line.host, channel, provider, code, fields: line.fields, asked: [] };
    this.records.set(recordKey(sha256, record.offset), snapshot);
  }

  private enterReject(book: SourceBook, reject: Reject): OutputLine {
    book.rejects++;
    const why = say(this.request.lang, reject.why.key, reject.why.values);
    const line: RejectLine = {
      kind: 'reject',
      file: book.path,
      sha256: book.sha256,
      offset: reject.offset,
      needed: reject.needed,
      had: reject.had,
      why,
    };
    if (this.rejects.length < MAX_SHOWN_REJECTS) this.rejects.push(line);
    return { kind: 'reject', head: JSON.stringify(line), tail: null };
  }

  private blindSpots(): BlindSpot[] {
    return this.sourceBooks().flatMap((book) => [...book.blindSpots, ...recordHoles(book.path, book.runs)]);
  }

  /** Ordinals are given in order, so that no place of a list stays empty once its file is read. */
  private sourceBooks(): SourceBook[] {
    return this.books.flatMap((each) => each.filter((book) => book !== undefined));
  }

  private summary(findings: number, blindSpots: readonly BlindSpot[]): SummaryLine {
    const { files } = this.intake;
    const books = this.sourceBooks();
    const total = (of: (book: SourceBook) => number) => books.reduce((sum, book) => sum + of(book), 0);
    const fromUs = Math.min(...books.map((book) => book.fromUs), Number.POSITIVE_INFINITY);
    const toUs = Math.max(...books.map((book) => book.toUs), Number.NEGATIVE_INFINITY);
    return {
      kind: 'summary',
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.size, 0),
      records: total((book) => book.records),
      rejects: total((book) => book.rejects),
      matches: this.findings.matches,
      findings,
      rules: this.states.counts(),
      sources: books.map((book) => sourceSummary(book)),
      period: { from: isoFromUs(fromUs), to: isoFromUs(toUs) },
      blindSpots,
    };
  }
}

function newBook(path: string, bytes: number): SourceBook {
  return {
    path,
    format: 'unknown',
    bytes,
    unread: null,
    sha256: '',
    records: 0,
    rejects: 0,
    fromUs: Number.POSITIVE_INFINITY,
    toUs: Number.NEGATIVE_INFINITY,
    runs: [],
    blindSpots: [],
    pending: null,
  };
}

/** What an earlier range left open is settled once a later one holds anything. */
function endPending(book: SourceBook, facts: RangeFacts): Reject[] {
  const settled = facts.holds === true && book.pending !== null ? [book.pending] : [];
  if (facts.holds === true) book.pending = null;
  book.pending ??= facts.ifMoreFollows ?? null;
  return settled;
}

/** The record's end of its match lines, with the file's hash where it belongs. */
function tailOf(tails: Uint8Array, { tail }: MatchedRecord, sha256: string): Uint8Array {
  Buffer.from(tails.buffer, tails.byteOffset, tails.length).write(sha256, tail.shaAt, 'latin1');
  return tails.subarray(tail.start, tail.end);
}

function unreadableReject(code: string): Reject {
  const why: Reason =
    code === nameIsNoText ? { key: 'cli.file-name-no-text' } : { key: 'cli.file-unreadable', values: { code } };
  return { offset: 0, needed: 0, had: 0, why };
}

function sourceSummary(book: SourceBook): SourceSummary {
  const { path, format, bytes, sha256, records, rejects, unread } = book;
  return {
    file: path,
    sha256,
    format,
    bytes,
    records,
    rejects,
    from: isoFromUs(book.fromUs),
    to: isoFromUs(book.toUs),
    ...(unread === null ? {} : { unread }),
  };
}
