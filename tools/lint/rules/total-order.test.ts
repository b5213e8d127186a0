import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { totalOrder } from './total-order.ts';

const problems = (path: string, text: string) => lintText([totalOrder], path, text);

it.each([
  "const sql = 'select any_value(host) from events';",
  "const sql = 'select FIRST (host) from events';",
  "const sql = 'select host from events limit 10';",
  'const sql = `select host from events LIMIT ${count}`;',
  "const node = sql.call('any_value', host);",
  "const node = fn('first', host);",
])('refuses an answer that depends on the number of threads: %s', (text) => {
  expect(problems('src/questions/analytics/beaconing.ts', text)).toHaveLength(1);
});

it.each([
  "const sql = 'select min_by(host, seen_at_us) from events order by 1 limit 10';",
  "const first = rows[0]; const node = column('first');",
  "const key = 'beaconing.limit-exceeded';",
])('leaves %s alone', (text) => {
  expect(problems('src/questions/analytics/beaconing.ts', text)).toEqual([]);
});

it('speaks of questions only', () => {
  expect(problems('src/app/doctor.ts', "const sql = 'select any_value(host) from events';")).toEqual([]);
});
