import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Engine } from '#store/drivers/duckdb/engine.ts';
import { whileReading } from '../leases.ts';
import { openStore } from '../open-store.ts';
import { segmentFile } from '../write-selected.ts';
import { readSegments } from '#store/sql/read-segments.ts';

/**
 * Program: asks the store again and again how many rows it holds and how many different ones, and prints both with the number
 * of segments, until its input ends. Between listing and reading it waits a little, so that others may come in between.
 */
const [workspace = '', different = 'NULL'] = process.argv.slice(2);
let isOver = false;
process.stdin.on('end', () => (isOver = true)).resume();
const store = await openStore(workspace, 'reader');
const engine = await Engine.open({ folders: [workspace], memoryMb: 512, threads: 1 });
for (let isLast = false; !isLast; ) {
  // What is there in the end is always counted.
  isLast = isOver;
  const line = await whileReading(store, async () => {
    const listed = await store.db.selectFrom('segments').select('path').where('state', '=', 'live').execute();
    await setTimeout(20);
    if (listed.length === 0) return '0 0 0';
    const text = `SELECT count(*) AS "rows", count(DISTINCT ${different}) AS "ids" FROM ${readSegments('$1')}`;
    const [counted] = await engine.all({ text, values: [listed.map(({ path }) => segmentFile(workspace, path))] });
    return `${counted?.rows} ${counted?.ids} ${listed.length}`;
  });
  writeSync(1, `${line}\n`);
}
engine.close();
await store.close();
