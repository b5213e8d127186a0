import { isoFromUs } from '#base/utc.ts';
import type { RuleOutput } from './rule-outputs.ts';

/** What a match line says before its tail (match-tails.ts): kind, time and rule. */
export function matchHead(rule: RuleOutput, timeUs: number): string {
  const time = isoFromUs(timeUs);
  return `{"kind":"match","time":${time === null ? 'null' : `"${time}"`},${rule.json},`;
}
