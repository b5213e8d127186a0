import type { Kysely } from 'kysely';
import { readers } from '#evidence/readers/index.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { copyPath } from './copy-path.ts';
import type { KeptCopy } from './read-copy.ts';

/** A kept file in which a source stands. */
export interface FoundCopy extends KeptCopy {
  /** What follows the path of the file in that of the source: '' for the file itself. */
  readonly inner: string;
  /** Whether a record of it can be reached without reading all before it. */
  readonly isRanges: boolean;
}

/** By hash of a source: the copies it stands in. */
export type FindCopies = (sources: readonly string[]) => Promise<ReadonlyMap<string, readonly FoundCopy[]>>;

/** Looks for copies among the files that a workspace keeps. */
export function copiesIn(workspace: string, db: Kysely<RecordTables>): FindCopies {
  return async (sources) => {
    const found: (FoundCopy & { readonly source: string })[] = [];
    const all = [...new Set(sources)];
    for (let at = 0; at < all.length; at += 500) {
      const rows = await keptWith(db, all.slice(at, at + 500));
      for (const { source, inner, sha256, bytes, path, format } of rows)
        found.push({
          source,
          inner,
          sha256,
          bytes,
          path,
          copy: copyPath(workspace, sha256),
          isRanges: isRanges(format),
        });
    }
    return Map.groupBy(found, ({ source }) => source);
  };
}

function keptWith(db: Kysely<RecordTables>, sources: readonly string[]) {
  return db
    .selectFrom('evidence_sources')
    .innerJoin('evidence_files', 'evidence_files.sha256', 'evidence_sources.file')
    .leftJoin('evidence', 'evidence.sha256', 'evidence_files.sha256')
    .select(['evidence_sources.sha256 as source', 'inner', 'evidence_files.sha256 as sha256'])
    .select(['evidence_files.bytes as bytes', 'evidence_files.path as path', 'evidence.format as format'])
    .where('evidence_files.state', '=', 'kept')
    .where('evidence_sources.sha256', 'in', sources)
    .orderBy('evidence_files.sha256')
    .orderBy('inner')
    .execute();
}

function isRanges(format: string | null): boolean {
  return readers.some(({ id, reads }) => id === format && reads === 'ranges');
}
