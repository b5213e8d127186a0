import type { Kysely, Transaction } from 'kysely';
import { EvidenceKeeper, type KeeperOptions, type UnkeptFile } from '../copies/evidence-keeper.ts';
import { hashFile } from '../scan/file-hashes.ts';
import type { Intake, IntakeFile } from '../scan/intake.ts';
import type { ScanStore } from '../scan/scan-store.ts';
import type { TaskResult } from '../scan/task-result.ts';
import type { StoreInput } from '../scan/store-input.ts';
import type { StoredBatch } from '../scan/stored-batch.ts';
import { utc } from '#evidence/time/zone.ts';
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

export interface ScanWriterOptions extends KeeperOptions {
  /** Zone of times that state none; null for UTC as an assumption. */
  readonly zone: string | null;
}

/** Files whose records are kept with the times of an earlier reading, in another zone than that of this run. */
export interface OtherZone {
  readonly files: number;
  /** Names of the zones of then. */
  readonly zones: readonly string[];
}

/** Enters what a scan reads into the store. */
export class ScanWriter implements ScanStore {
  private readonly store: OpenStore;
  private readonly options: ScanWriterOptions;
  private readonly keeper: EvidenceKeeper;
  private readonly rowsOf: Record<string, number> = {};
  /** By hash of a source that is read as a stream and was kept before: the zone of then. */
  private readonly zoneOf = new Map<string, string>();
  private readonly zoned = new Map<number, string>();
  /** By file, then ordinal of the source in it. */
  private readonly sources: ReadSource[][] = [];
  private intake: Intake = { files: [], tasks: [] };
  /** Of files of this run that were hashed before they are read. */
  private readonly hashed = new Set<string>();
  /** Files of the run that the store had as a whole. */
  storedFiles = 0;
  /** Files of which no copy could be kept. */
  unkept: readonly UnkeptFile[] = [];

  constructor(store: OpenStore, options: ScanWriterOptions) {
    this.store = store;
    this.options = options;
    this.keeper = new EvidenceKeeper(store, options);
  }

  get otherZone(): OtherZone {
    return { files: this.zoned.size, zones: [...new Set(this.zoned.values())].sort() };
  }

  async known(intake: Intake): Promise<Intake> {
    const { db } = this.store;
    const sizes = await this.sizes();
    const alike = Map.groupBy(intake.files, ({ size }) => size);
    for (const { sha256, rows, zone } of await streamRows(db)) {
      this.rowsOf[sha256] = rows;
      if (zone !== null && zone !== this.zone) this.zoneOf.set(sha256, zone);
    }
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
    return { workspace, lease, source: this.options.source, storedRows: this.rowsOf };
  }

  async take(batch: StoredBatch): Promise<void> {
    await this.store.db.transaction().execute((trx) => addBatch(trx, batch, this.store.now(), this.zone));
  }

  read({ task, last, source, records, unreadable }: TaskResult, file: number, sha256: string): void {
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
    const zone = this.zoneOf.get(sha256);
    if (source.zoned && zone !== undefined) this.zoned.set(file, zone);
    if (last && task + 1 === this.intake.files[file]?.endTask) this.keepFile(sources);
  }

  /** A file is kept once it is read; what could not be read has no hash, and no copy. */
  private keepFile([file, ...members]: readonly ReadSource[]): void {
    if (file === undefined || file.sha256 === '') return;
    const { path, sha256, bytes } = file;
    const read = [file, ...members].filter((each) => each !== undefined && each.records > 0 && each.sha256 !== '');
    const sources = read.map((each) => ({ inner: each.path.slice(path.length), sha256: each.sha256 }));
    this.keeper.keep({ path, sha256, bytes, sources });
  }

  /** Where the scan did not come to its end. */
  stop(): Promise<void> {
    return this.keeper.stop();
  }

  private get zone(): string {
    return this.options.zone ?? utc.name;
  }

  /** Only now is a file known to be whole: all its batches are listed, and its copy is. */
  async done(): Promise<void> {
    this.unkept = await this.keeper.done();
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
    .values({
      sha256,
      path,
      bytes,
      format,
      records,
      complete: source.complete ? 1 : 0,
      first_read_us: nowUs,
      expired_us: null,
    })
    .onConflict((conflict) =>
      source.complete
        ? conflict.column('sha256').doUpdateSet({ complete: 1, records })
        : conflict.column('sha256').doNothing(),
    )
    .execute();
}

interface StreamRows {
  readonly sha256: string;
  readonly rows: number;
  readonly zone: string | null;
}

/**
 * Per source that is read as a stream: how many of its rows are stored, and by which zone. Rows are stored in order, and twice
 * where a run met the same content in two places at once: the furthest counts, not the sum.
 */
async function streamRows(db: Kysely<RecordTables>): Promise<StreamRows[]> {
  const rows = await db
    .selectFrom('evidence_parts')
    .select(({ fn, eb }) => [
      'sha256',
      fn.max<number>(eb('first_row', '+', eb.ref('rows'))).as('rows'),
      fn.min('zone').as('zone'),
    ])
    .where('end', 'is', null)
    .groupBy('sha256')
    .execute();
  return rows.map(({ sha256, rows: count, zone }) => ({ sha256, rows: Number(count), zone }));
}
