import { openRecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import { appendEntry } from '../append-entry.ts';

/** A process that appends `count` entries by `name`, and writes the hash of each once it is acknowledged. */
const [path = '', name = '', count = '0'] = process.argv.slice(2);
const opened = await openRecordStore(path, 1);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const { db, close } = opened.value;
const actor = { id: name, role: 'claimed', session: null };
for (let each = 1; each <= Number(count); each++) {
  const { hash } = await db
    .transaction()
    .execute((step) =>
      appendEntry(step, { action: 'test.append', subject: `${each}`, payload: { each }, actor, atMs: 1 }),
    );
  process.stdout.write(`${hash}\n`);
}
await close();
