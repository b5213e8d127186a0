import type { Worker } from 'node:worker_threads';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { packRules } from '#questions/sigma/packed-rules.ts';
import type { PreparedRule } from '#questions/sigma/prepared-rule.ts';
import { assembleRuleSet } from '#questions/sigma/rule-set.ts';
import { type PrepareInput, prepareRules } from './prepare-rules.ts';
import type { RawRuleFile, RuleFolders } from './rule-files.ts';

/** Below this many files the threads' answers cost more than they save. */
const WORTH_SHARING = 200;

/**
 * Compiles the rules of folders into bytes that threads share. Parsing is most of the work, so a large rule set is parsed
 * on all threads, each a stretch of it; the order of the rules stays that of their paths.
 */
export async function compileRules(
  folders: RuleFolders,
  includeOff: boolean,
  threads: readonly Worker[],
): Promise<Uint8Array> {
  const { files, placeholders } = folders;
  const parts =
    files.length < WORTH_SHARING || threads.length === 0
      ? [prepareRules({ files, placeholders })]
      : await Promise.all(
          stretches(files, threads.length).map((stretch, i) =>
            prepareOn(threads[i] as Worker, { files: stretch, placeholders }),
          ),
        );
  return packRules(assembleRuleSet(parts.flat(), logSourcesOfCatalog, includeOff, andNone), String);
}

/** A detection and none of what filters take out of it, as JSON. */
function andNone(node: string, excluded: readonly string[]): string {
  return `{"kind":"and","nodes":[${[node, ...excluded.map((each) => `{"kind":"not","node":${each}}`)].join(',')}]}`;
}

/** Cuts the files into as many stretches of about the same number. */
function stretches(files: readonly RawRuleFile[], count: number): RawRuleFile[][] {
  const size = Math.ceil(files.length / count);
  return Array.from({ length: count }, (_, i) => files.slice(i * size, (i + 1) * size));
}

function prepareOn(thread: Worker, prepare: PrepareInput): Promise<PreparedRule<string>[]> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.postMessage({ prepare });
  });
}
