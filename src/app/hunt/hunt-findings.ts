import { ruleBehavioursOfCatalog } from '#catalog/generated/rule-behaviours.ts';
import type { RecordOrigin } from '#base/event.ts';
import type { FindingLine } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import { FindingBook } from '../scan/finding-book.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import { extractRecords } from '../verify/extract-records.ts';
import { userOf } from './hunt-lines.ts';
import type { StoredRecord } from './stored-record.ts';

/** Matches of a hunt on their way to findings. */
export class HuntFindings {
  private readonly lang: Lang;
  private readonly found: { readonly rule: RuleOutput; readonly record: StoredRecord }[] = [];

  constructor(lang: Lang) {
    this.lang = lang;
  }

  enter(rule: RuleOutput, record: StoredRecord): void {
    this.found.push({ rule, record });
  }

  /**
   * Worst first. Each record is read again from its file, so that the finding states the hash of its bytes; where the file is
   * gone it states none. `gone`: how many records that were.
   */
  async close(): Promise<{ readonly findings: readonly FindingLine[]; readonly gone: number }> {
    const extracts = await extractRecords(this.found.map(({ record: { file, offset } }) => ({ file, offset })));
    const book = new FindingBook(this.lang, ruleBehavioursOfCatalog);
    let gone = 0;
    for (const { rule, record } of this.found) {
      const { timeUs, host, file, sha256, offset, length, origin } = record;
      const extract = extracts.hashOf(file) === sha256 ? extracts.at(record) : undefined;
      if (extract === undefined) gone++;
      book.enter(
        rule,
        { path: file, sha256 },
        {
          timeUs,
          host,
          user: userOf(record),
          recordId: record.record,
          offset,
          length,
          origin: origin as RecordOrigin,
          recordSha256: extract?.sha256 ?? '',
          tail: { start: 0, end: 0, shaAt: 0 },
        },
      );
    }
    return { findings: book.close().lines, gone };
  }
}
