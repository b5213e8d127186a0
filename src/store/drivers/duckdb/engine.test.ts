import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Engine, StatementRefused } from './engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-engine-'));
const inside = join(folder, 'store');
const secret = 'held-outside-of-the-store';
/** Files that a reader of that kind would take; the last one in a folder whose name begins like the store's. */
const files = ['outside.csv', 'outside.json', 'outside.txt', 'store-beside/outside.csv'].map((name) =>
  join(folder, name),
);

let engine: Engine;
beforeAll(async () => {
  for (const path of [inside, `${inside}-beside`]) mkdirSync(path);
  for (const path of files) writeFileSync(path, path.endsWith('.json') ? `{"a":"${secret}"}\n` : `a,b\n${secret},2\n`);
  engine = await Engine.open({ folders: [inside], memoryMb: 256, threads: 1 });
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const within = (seconds: number) => ({ seconds, nowUs: () => Date.now() * 1000 });

/** What comes of it: rows as text, or why it is refused. */
async function answer(sql: string, seconds = 60): Promise<{ readonly rows: string } | { readonly refused: string }> {
  const rows: string[] = [];
  try {
    for await (const some of engine.ask(sql, within(seconds)))
      for (const row of some) rows.push(Object.values(row).map(String).join(' '));
    return { rows: rows.join('\n') };
  } catch (error) {
    if (error instanceof StatementRefused) return { refused: error.reason };
    throw error;
  }
}

describe('what a user asks the engine', () => {
  it('reads no file beside the store and changes nothing, whichever of its table functions is called and however', async () => {
    const known = await engine.all({
      text: `SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE function_type IN ('table', 'table_macro', 'pragma')`,
      values: [],
    });
    const names = known.map(({ name }) => String(name)).sort();
    expect(names.length).toBeGreaterThan(100);
    const [outside = ''] = files;
    const ways = [
      ...files.flatMap((path) => [`'${path}'`, `['${path}']`, `'${path}', 'a'`, `'a', '${path}'`]),
      `'${folder}/*'`,
      `'file://${outside}'`,
      '',
    ];
    const ran = new Set<string>();
    for (const name of names)
      for (const given of ways) {
        const came = await answer(`SELECT * FROM "${name}"(${given})`);
        if ('refused' in came) continue;
        ran.add(name);
        expect(came.rows, name).not.toContain(secret);
      }
    expect([...ran]).toEqual(['json_each', 'json_tree', 'unnest'].filter((name) => names.includes(name)));
    expect(readdirSync(inside)).toEqual([]);
  });

  it.each(['FROM', 'TABLE', 'DESCRIBE', 'SUMMARIZE'])('reads no file that %s names as a table', async (way) => {
    for (const path of [...files, `file://${files[0]}`, `${inside}/../outside.csv`])
      expect(await answer(`${way} "${path}"`)).toEqual({ refused: 'engine' });
  });

  it.each([
    [
      'a recursion without end',
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t',
    ],
    ['rows without end', 'SELECT count(*) FROM range(1000000000000) t(i) WHERE hash(i) = 0'],
    ['a pause', 'SELECT sleep_ms(1000) FROM range(1000000000)'],
  ])('is stopped when its time is over: %s', async (_what, sql) => {
    expect(await answer(sql, 0.5)).toEqual({ refused: 'too-long' });
    expect(await answer('SELECT 7')).toEqual({ rows: '7' });
  });

  it('is stopped in the middle of an answer, too, but not while somebody reads it', async () => {
    const rows = engine.ask('SELECT i FROM range(1000000000) t(i)', within(0.5));
    await expect(readAll(rows)).rejects.toMatchObject({ reason: 'too-long' });
    const few = engine.ask('SELECT i FROM range(10000) t(i)', within(0.5));
    await few.next();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await readAll(few)).toBe(10_000 - 2_048);
  });

  it.each([
    ['a list', 'SELECT list(i) FROM range(1000000000) t(i)'],
    ['a text', "SELECT string_agg(repeat('x', 1000000), '') FROM range(3000)"],
    ['groups', 'SELECT i, count(*) FROM range(1000000000) t(i) GROUP BY i'],
    ['rows times rows', 'SELECT count(*) FROM range(1000000000) a(i), range(1000000000) b(j) WHERE i + j = -1'],
    ['an order', 'SELECT i FROM range(1000000000) t(i) ORDER BY hash(i)'],
  ])('is refused where it is more than the memory it may have: %s', async (_what, sql) => {
    expect(await answer(sql)).toEqual({ refused: 'engine' });
    expect(await answer('SELECT 7')).toEqual({ rows: '7' });
  });
});

it('an answer that fails on its way does not end as if it were whole', async () => {
  const text = "SELECT CASE WHEN i = 500000 THEN error('broken') ELSE 'fine' END FROM range(1000000) t(i)";
  await expect(readAll(engine.rows({ text, values: [] }))).rejects.toThrow('broke off');
  await expect(readAll(engine.ask(text, within(60)))).rejects.toMatchObject({ reason: 'broken' });
});

async function readAll(rows: AsyncIterable<readonly unknown[]>): Promise<number> {
  let count = 0;
  for await (const some of rows) count += some.length;
  return count;
}
