import { ruleBehavioursOfCatalog } from '#catalog/generated/rule-behaviours.ts';
import type { FindingLine } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import { FindingBook, type FurtherFinding } from '../scan/finding-book.ts';
import { pointersOf } from '../scan/finding-text.ts';
import type { RecordFile } from '../scan/record-store.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import type { MatchedRecord } from '../scan/task-result.ts';
import type { FindCopies } from '../copies/find-copies.ts';
import type { BadCopy } from '../copies/read-copy.ts';
import { type ClaimedPlace, type Evidence, readEvidence } from '../verify/read-evidence.ts';
import { matchedRecord } from './matched-record.ts';
import type { StoredRecord } from './stored-record.ts';

/** A match without what a finding does not tell: there may be very many. */
interface FoundRecord {
  readonly rule: RuleOutput;
  readonly from: RecordFile;
  readonly record: MatchedRecord;
}

export interface ClosedFindings {
  readonly findings: readonly FindingLine[];
  /** Records of which neither the file is where it was, nor a copy is kept; and those whose file is gone or another one, but kept. */
  readonly gone: number;
  readonly fromCopies: number;
  /** Copies that would have been needed and prove nothing. */
  readonly badCopies: readonly BadCopy[];
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
   * read again, from its file or the copy that is kept, so that the finding states the hash of its bytes; for the others the hash of
   * the file and the place have to do.
   */
  async close(further: readonly FurtherFinding[], copies: FindCopies): Promise<ClosedFindings> {
    const pointers = further.flatMap(({ line }) => line.evidence);
    const places = [...this.found.map(({ from, record }) => placeOf(from, record)), ...pointers];
    const evidence = await readEvidence(places, { rangesOnly: true, copies });
    const book = new FindingBook(this.lang, ruleBehavioursOfCatalog);
    for (const { rule, from, record } of this.found) {
      book.enter(rule, from, { ...record, recordSha256: hashIn(evidence, placeOf(from, record)) });
    }
    const { lines } = book.close(further.map((each) => withHashes(each, evidence)));
    const correlated = new Set(further.map(({ line }) => line.id));
    return {
      findings: lines.toSorted((a, b) => Number(correlated.has(a.id)) - Number(correlated.has(b.id))),
      gone: count(lines, (place) => evidence.isGone(place)),
      fromCopies: count(lines, (place) => evidence.isCopied(place)),
      badCopies: evidence.bad,
    };
  }
}

/** Records of findings that are so. */
function count(findings: readonly FindingLine[], isSo: (place: ClaimedPlace) => boolean): number {
  let records = 0;
  for (const finding of findings) for (const pointer of pointersOf(finding)) if (isSo(pointer)) records++;
  return records;
}

function placeOf({ path, sha256 }: RecordFile, { offset }: MatchedRecord): ClaimedPlace {
  return { file: path, sha256, offset };
}

/** '' where the record is not what it was, or was not read again. */
function hashIn(evidence: Evidence, place: ClaimedPlace): string {
  const { hash, extract } = evidence.at(place);
  return hash === place.sha256 ? (extract?.sha256 ?? '') : '';
}

function withHashes({ line, reason }: FurtherFinding, evidence: Evidence): FurtherFinding {
  const pointers = line.evidence.map((pointer) => ({ ...pointer, recordSha256: hashIn(evidence, pointer) }));
  return { line: { ...line, evidence: pointers }, reason };
}
