import { existsSync } from 'node:fs';
import { ruleBehavioursOfCatalog } from '#catalog/generated/rule-behaviours.ts';
import type { FindingLine } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import { FindingBook, type FurtherFinding } from '../scan/finding-book.ts';
import { pointersOf } from '../scan/finding-text.ts';
import type { RecordFile } from '../scan/record-store.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import type { MatchedRecord } from '../scan/task-result.ts';
import { type Extracts, extractRecords, fileOf } from '../verify/extract-records.ts';
import { matchedRecord } from './matched-record.ts';
import type { StoredRecord } from './stored-record.ts';

/** A match without what a finding does not tell: there may be very many. */
interface FoundRecord {
  readonly rule: RuleOutput;
  readonly from: RecordFile;
  readonly record: MatchedRecord;
}

/** Matches of a hunt on their way to findings. */
export class HuntFindings {
  private readonly lang: Lang;
  private readonly files = new Map<string, RecordFile>();
  private readonly found: FoundRecord[] = [];

  constructor(lang: Lang) {
    this.lang = lang;
  }

  enter(rule: RuleOutput, record: StoredRecord): void {
    this.found.push({ rule, from: this.fileOf(record), record: matchedRecord(record, '') });
  }

  /** One for all records of a file. */
  private fileOf({ file: path, sha256 }: StoredRecord): RecordFile {
    const key = `${sha256} ${path}`;
    const known = this.files.get(key) ?? { path, sha256 };
    this.files.set(key, known);
    return known;
  }

  /**
   * Worst first, those of correlations (`further`) behind the others. A record that can be reached without reading all before it is
   * read again, so that the finding states the hash of its bytes; for the others the hash of the file and the place have to do.
   * `gone`: records whose file is no longer there.
   */
  async close(
    further: readonly FurtherFinding[],
  ): Promise<{ readonly findings: readonly FindingLine[]; readonly gone: number }> {
    const pointers = further.flatMap(({ line }) => line.evidence.map(({ file, offset }) => ({ file, offset })));
    const places = [...this.found.map(({ from, record }) => ({ file: from.path, offset: record.offset })), ...pointers];
    const extracts = await extractRecords(places, true);
    const book = new FindingBook(this.lang, ruleBehavioursOfCatalog);
    for (const { rule, from, record } of this.found) {
      const recordSha256 = hashIn(extracts, { file: from.path, sha256: from.sha256, offset: record.offset });
      book.enter(rule, from, { ...record, recordSha256 });
    }
    const { lines } = book.close(further.map((each) => withHashes(each, extracts)));
    const correlated = new Set(further.map(({ line }) => line.id));
    return {
      findings: lines.toSorted((a, b) => Number(correlated.has(a.id)) - Number(correlated.has(b.id))),
      gone: goneOf(lines),
    };
  }
}

function goneOf(findings: readonly FindingLine[]): number {
  const there = new Map<string, boolean>();
  let gone = 0;
  for (const finding of findings)
    for (const { file } of pointersOf(finding)) {
      const isThere = there.get(file) ?? existsSync(fileOf(file));
      there.set(file, isThere);
      if (!isThere) gone++;
    }
  return gone;
}

interface HashedPlace {
  readonly file: string;
  readonly sha256: string;
  readonly offset: number;
}

/** '' where the record is not what it was, or was not read again. */
function hashIn(extracts: Extracts, { file, sha256, offset }: HashedPlace): string {
  return extracts.hashOf(file) === sha256 ? (extracts.at({ file, offset })?.sha256 ?? '') : '';
}

function withHashes({ line, reason }: FurtherFinding, extracts: Extracts): FurtherFinding {
  const evidence = line.evidence.map((pointer) => ({ ...pointer, recordSha256: hashIn(extracts, pointer) }));
  return { line: { ...line, evidence }, reason };
}
