import { sqliteTrouble } from '../records/with-records.ts';
import type { StoreRole } from './leases.ts';
import { type OpenStore, openStore } from './open-store.ts';

/** Opens the store of a workspace, hands it to `work` and closes it again, whatever happens. */
export async function withStore<T>(
  workspace: string,
  role: StoreRole,
  work: (store: OpenStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(workspace, role);
  try {
    return await work(store);
  } catch (error) {
    throw sqliteTrouble(workspace, error);
  } finally {
    await store.close();
  }
}
