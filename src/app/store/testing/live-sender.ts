import { writeSync } from 'node:fs';
import { keepLiveBatch } from '../live-batch.ts';
import { openStore } from '../open-store.ts';
import { madeBatch, recordsOf } from './made-records.ts';

/** Program: keeps so many batches of so many records in the workspace, one by one, and prints the number of each that is kept. */
const [workspace = '', batches = '0', records = '0'] = process.argv.slice(2);
const store = await openStore(workspace, 'writer');
for (let i = 0; i < Number(batches); i++) {
  const { rows } = await keepLiveBatch(store, madeBatch(`batch${i}`, recordsOf(`batch${i}`, Number(records))));
  writeSync(1, `${i} ${rows}\n`);
}
await store.close();
