// A process of its own: measures engines on one thread after everything is loaded. See request.ts for what goes in and out.
import { compiledRules } from '#app/rules/compiled-rules.ts';
import { readRuleFolders } from '#app/rules/rule-files.ts';
import { holdfastEngine } from './holdfast-engine.ts';
import { prototypeEngine } from './prototype-engine.ts';
import type { Pass, SteadyEngine, SteadyRequest } from './request.ts';

/** V8 compiles what is hot by and by: an engine is warm when it has run this long, and once over the log. */
const warmUpMs = 3_000;

const request = JSON.parse(process.argv[2] ?? '') as SteadyRequest;
const engines = await enginesOf(request);
for (const engine of engines) await warmUp(engine);
const passes = new Map<string, Pass[]>(engines.map(({ name }) => [name, []]));
for (let round = 0; round < request.runs; round++) {
  for (const engine of round % 2 === 0 ? engines : engines.toReversed()) {
    const pass = await measured(engine);
    process.stderr.write(`round ${round + 1}/${request.runs}  ${engine.name}  ${Math.round(pass.ms)} ms\n`);
    passes.get(engine.name)?.push(pass);
  }
}
process.stdout.write(`${JSON.stringify(Object.fromEntries(passes))}\n`);

async function warmUp(engine: SteadyEngine): Promise<void> {
  let spentMs = 0;
  while (spentMs < warmUpMs) spentMs += (await measured(engine)).ms;
  process.stderr.write(`warm-up  ${engine.name}  ${Math.round(spentMs)} ms\n`);
}

async function enginesOf({ log, ruleFolders, cache, prototype }: SteadyRequest): Promise<SteadyEngine[]> {
  const rules = await compiledRules({ folders: readRuleFolders(ruleFolders), includeOff: false, cache, threads: [] });
  const ours = [false, true].map((fullScan) => holdfastEngine({ log, rules, fullScan }));
  if (prototype === null) return ours;
  const theirs = [false, true].map((isNaive) => prototypeEngine({ ...prototype, log, isNaive }));
  return [...ours, ...(await Promise.all(theirs))];
}

/** What an engine before left behind is collected first, outside of the time of this one. */
async function measured(engine: SteadyEngine): Promise<Pass> {
  globalThis.gc?.();
  const began = performance.now();
  const { events, matches } = await engine.pass();
  return { ms: performance.now() - began, events, matches };
}
