import { Engine } from '#store/drivers/duckdb/engine.ts';
import type { OpenStore } from './open-store.ts';
import { segmentFolders } from './segment-folders.ts';

/** The process with it stays below 1 GiB. */
const engineOptions = { memoryMb: 512, threads: 2 } as const;

/** An engine that may read the segments of the store and nothing else, closed again whatever happens. */
export async function withEngine<T>({ workspace }: OpenStore, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await Engine.open({ folders: segmentFolders(workspace), ...engineOptions });
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}
