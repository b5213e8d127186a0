// A process of its own: times a hunt inside a process, and a read of the same columns. See request.ts for what goes in and out.
import { askedOf } from '#app/hunt/hunt-asked.ts';
import { liveSegments } from '#app/hunt/live-segments.ts';
import { RuleQuestion } from '#app/hunt/rule-question.ts';
import { runHunt } from '#app/hunt/run-hunt.ts';
import { openStore } from '#app/store/open-store.ts';
import { segmentFolders } from '#app/store/segment-folders.ts';
import { Engine } from '#store/drivers/duckdb/engine.ts';
import { columnsAsked, readStatement } from './read-columns.ts';
import type { HuntMeasureAnswer, HuntMeasureRequest } from './request.ts';

const { workspace, rule, runs } = JSON.parse(process.argv[2] ?? '') as HuntMeasureRequest;
const period = { fromUs: null, toUs: null };
const store = await openStore(workspace, 'reader');
/** As `holdfast hunt` opens it. */
const engine = await Engine.open({ folders: segmentFolders(workspace), memoryMb: 512, threads: 2 });
try {
  process.stdout.write(`${JSON.stringify(await measured())}\n`);
} finally {
  engine.close();
  await store.close();
}

async function measured(): Promise<HuntMeasureAnswer> {
  const asked = await askedOf(undefined, { rule: [rule] }, 'en');
  const segments = await liveSegments(store, period);
  const question = asked.question(period);
  if (!(question instanceof RuleQuestion)) throw new Error('a rule is asked as a rule');
  const columns = columnsAsked(question, segments);
  const read = readStatement(columns, segments);
  let hits = 0;
  const hunt = async () => {
    const request = {
      ...asked,
      correlations: asked.correlations(),
      store,
      engine,
      question,
      period,
      sources: [],
      minRank: 0,
      lang: 'en',
    } as const;
    hits = (await runHunt(request, () => {})).search.hits;
  };
  const [huntMs, readMs] = await inTurn(hunt, () => engine.all(read));
  return { huntMs, readMs, hits, columns, statement: read };
}

/** Times of two by round, after one for warm-up; each goes first in turn. */
async function inTurn(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -1; round < runs; round++)
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const began = performance.now();
      await (which === 0 ? one : other)();
      const ms = performance.now() - began;
      process.stderr.write(
        `${round < 0 ? 'warm-up' : `round ${round + 1}/${runs}`}  ${which === 0 ? 'hunt' : 'read'}  ${Math.round(ms)} ms\n`,
      );
      if (round >= 0) times[which]?.push(ms);
    }
  return times;
}
