import type { Kysely, Transaction } from 'kysely';
import { hashFile } from '../scan/file-hashes.ts';
import type { Intake, IntakeFile } from '../scan/intake.ts';
import type { ScanStore } from '../scan/scan-store.ts';
import type { TaskResult } from '../scan/task-result.ts';
import type { StoreInput } from '../scan/store-input.ts';
import type { StoredBatch } from '../scan/stored-batch.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { addBatch } from './add-batch.ts';
import type { OpenStore } from './open-store.ts';

/** What a scan read of one source: a file, or a part of an archive. */
interface ReadSource {
  sha256: string;
  path: string;
  bytes: number;
  format: string;
  records: number;
  complete: boolean;
}

/** Enters what a scan reads into the store. */
export class ScanWriter implements ScanStore {
  private readonly store: OpenStore;
  private readonly source: string | null;
  private readonly rowsOf: Record<string, number> = {};
  /** By file, then ordinal of the source in it. */
  private readonly sources: ReadSource[][] = [];
  private intake: Intake = { files: [], tasks: [] };
  /** Of files of this run that were hashed before they are read. */
  private readonly hashed = new Set<string>();
  /** Files of the run that the store had as a whole. */
  storedFiles = 0;

  constructor(store: OpenStore, source: string | null) {
    this.store = store;
    this.source = source;
  }

  async known(intake: Intake): Promise<Intake> {
    const { db } = this.store;
    const sizes = await this.sizes();
    const alike = Map.groupBy(intake.files, ({ size }) => size);
    for (const { sha256, rows } of await streamRows(db)) this.rowsOf[sha256] = rows;
    const files: IntakeFile[] = [];
    const storedTasks = new Set<number>();
    for (const file of intake.files) {
      const isNew = !sizes.has(file.size) && (alike.get(file.size)?.length ?? 0) < 2;
      files.push(isNew ? file : await this.marked(file, intake, storedTasks));
    }
    await this.begin(files);
    this.storedFiles = files.filter(({ stored }) => stored).length;
    const tasks = intake.tasks.map((task, i) => (storedTasks.has(i) ? { ...task, stored: true } : task));
    this.intake = { files, tasks };
    return this.intake;
  }

  /** What an interrupted run began is known by its size, before anything is known of its content. */
  private async begin(files: readonly IntakeFile[]): Promise<void> {
    const sizes = new Set(files.filter(({ stored }) => !stored).map(({ size }) => size));
    const rows = [...sizes].map((bytes) => ({ lease: this.store.lease, bytes }));
    for (let at = 0; at < rows.length; at += 500)
      await this.store.db
        .insertInto('begun')
        .values(rows.slice(at, at + 500))
        .execute();
  }

  /** Sizes of files that the store has, in whole or in part. */
  private async sizes(): Promise<ReadonlySet<number>> {
    const { db } = this.store;
    const whole = await db.selectFrom('evidence').select('bytes').distinct().execute();
    const begun = await db.selectFrom('begun').select('bytes').distinct().execute();
    return new Set([...whole, ...begun].map(({ bytes }) => bytes));
  }

  /** A file of a size the store has seen is hashed before it is read: by its content it is known, or it is not. */
  private async marked(file: IntakeFile, { tasks }: Intake, storedTasks: Set<number>): Promise<IntakeFile> {
    const sha256 = await hashFile(file.path);
    if (sha256 === '') return file;
    const isCopy = this.hashed.has(sha256);
    this.hashed.add(sha256);
    const known = await this.store.db
      .selectFrom('evidence')
      .select('complete')
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (known?.complete === 1 || isCopy) {
      for (let task = file.firstTask; task < file.endTask; task++) storedTasks.add(task);
      return { ...file, stored: true };
    }
    const parts = await this.store.db
      .selectFrom('evidence_parts')
      .select(['start', 'end'])
      .where('sha256', '=', sha256)
      .where('last', '=', 1)
      .execute();
    const done = new Set(parts.map(({ start, end }) => `${start}-${end}`));
    for (let task = file.firstTask; task < file.endTask; task++) {
      const range = tasks[task]?.range;
      if (range !== undefined && done.has(`${range.start}-${range.end}`)) storedTasks.add(task);
    }
    return file;
  }

  input(): StoreInput {
    const { workspace, lease } = this.store;
    return { workspace, lease, source: this.source, storedRows: this.rowsOf };
  }

  async take(batch: StoredBatch): Promise<void> {
    await this.store.db.transaction().execute((trx) => addBatch(trx, batch, this.store.now()));
  }

  read({ source, records, unreadable }: TaskResult, file: number, sha256: string): void {
    const sources = (this.sources[file] ??= []);
    const known = (sources[source.ordinal] ??= {
      sha256: '',
      path: source.path,
      bytes: 0,
      format: source.format,
      records: 0,
      complete: true,
    });
    if (sha256 !== '') known.sha256 = sha256;
    if (source.format !== '') known.format = source.format;
    known.bytes = source.bytes ?? known.bytes;
    known.records += records;
    if (unreadable !== null) for (const each of sources) each.complete = false;
  }

  /** Only now is a file known to be whole: all its batches are listed. */
  async done(): Promise<void> {
    const read = this.sources.flatMap((sources) => sources.filter((each) => each !== undefined && each.sha256 !== ''));
    await this.store.db.transaction().execute(async (trx) => {
      for (const source of read) await enter(trx, source, this.store.now());
      await trx.deleteFrom('begun').where('lease', '=', this.store.lease).execute();
    });
  }
}

async function enter(trx: Transaction<RecordTables>, source: ReadSource, nowUs: number): Promise<void> {
  const { sha256, path, bytes, format, records } = source;
  await trx
    .insertInto('evidence')
    .values({ sha256, path, bytes, format, records, complete: source.complete ? 1 : 0, first_read_us: nowUs })
    .onConflict((conflict) =>
      source.complete
        ? conflict.column('sha256').doUpdateSet({ complete: 1, records })
        : conflict.column('sha256').doNothing(),
    )
    .execute();
}

/** Per source that is read as a stream: how many of its rows are stored. */
async function streamRows(db: Kysely<RecordTables>): Promise<{ sha256: string; rows: number }[]> {
  const rows = await db
    .selectFrom('evidence_parts')
    .select(({ fn }) => ['sha256', fn.sum<number>('rows').as('rows')])
    .where('end', 'is', null)
    .groupBy('sha256')
    .execute();
  return rows.map(({ sha256, rows: count }) => ({ sha256, rows: Number(count) }));
}
