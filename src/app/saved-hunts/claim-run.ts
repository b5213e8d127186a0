import { isAlive } from '../store/leases.ts';
import type { OpenStore } from '../store/open-store.ts';
import { standingNamed } from './find-hunts.ts';

/**
 * Takes a due run for this process: false where the hunt is due no more, or another process that still lives has begun it. So a
 * timer that fires again before the last round has ended asks nothing twice.
 */
export async function claimRun({ db, lease, now }: OpenStore, name: string): Promise<boolean> {
  return db.transaction().execute(async (step) => {
    const found = await standingNamed(step, name, now());
    if (!found.ok || !found.value.due) return false;
    const { id, claim } = found.value.hunt.row;
    const holder =
      claim === null
        ? undefined
        : await step.selectFrom('leases').selectAll().where('id', '=', claim).executeTakeFirst();
    if (holder !== undefined && isAlive(holder, now())) return false;
    await step.updateTable('hunts').set({ claim: lease }).where('id', '=', id).execute();
    return true;
  });
}
