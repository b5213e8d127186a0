import type { FindingLine } from '#base/lines.ts';
import { ruleBehavioursOfCatalog } from '#catalog/generated/rule-behaviours.ts';
import type { Lang } from '#catalog/lang.ts';
import { matchedRecord } from '#app/hunt/stored-match.ts';
import type { StoredRecord } from '#app/hunt/stored-record.ts';
import { FindingBook } from '#app/scan/finding-book.ts';
import type { RuleOutput } from '#app/scan/rule-outputs.ts';
import { placeKey, recordHashes } from '#app/verify/record-hashes.ts';

interface Waiting {
  readonly record: StoredRecord;
  readonly outputs: readonly RuleOutput[];
}

/** Records that are read again to be hashed; beyond, pointers have no hash of their record, only that of its file. */
const mostHashed = 100_000;

/** Makes findings of records of the store. */
export class RetroFindings {
  private readonly book: FindingBook;
  private readonly waiting: Waiting[] = [];

  constructor(lang: Lang) {
    this.book = new FindingBook(lang, ruleBehavioursOfCatalog);
  }

  add(record: StoredRecord, outputs: readonly RuleOutput[]): void {
    if (this.waiting.length < mostHashed) this.waiting.push({ record: slim(record), outputs });
    else this.enter(record, outputs, '');
  }

  async close(): Promise<readonly FindingLine[]> {
    const hashes = await recordHashes(this.waiting.map(({ record }) => record));
    for (const { record, outputs } of this.waiting) this.enter(record, outputs, hashes.get(placeKey(record)) ?? '');
    return this.book.close().lines;
  }

  private enter(record: StoredRecord, outputs: readonly RuleOutput[], recordSha256: string): void {
    const { file: path, sha256 } = record;
    const matched = matchedRecord(record, recordSha256);
    for (const output of outputs) this.book.enter(output, { path, sha256 }, matched);
  }
}

const noValues: StoredRecord['values'] = new Map();

/** Without its fields: only where it stands is needed. */
function slim(record: StoredRecord): StoredRecord {
  const { columns } = record;
  const user = columns['user.name'];
  return { ...record, columns: user === undefined ? {} : { 'user.name': user }, values: noValues, fields: {} };
}
