import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import type { EventView } from '#base/event.ts';
import type { Reason } from '#base/reason.ts';
import type { LogSources } from '#catalog/log-sources.ts';
import { loadRules } from '../load-rules.ts';
import { Matcher } from '../matcher.ts';
import type { Placeholders } from '../placeholders.ts';
import { buildRuleSet, type RuleSet } from '../rule-set.ts';

/** What became of a rule that was asked of one event. */
export type Verdict = 'hit' | 'miss' | { readonly refused: Reason };

/** What a trial may bring along beside rule and event. */
export interface TrialSetting {
  readonly logSources?: readonly LogSources[];
  readonly placeholders?: Placeholders;
}

/**
 * Asks the rules of one text of one event, by the index and by the full scan; that these disagree is a broken promise. A
 * text with several rules hits where one of them does, and is refused where one of them is.
 */
export function tryRule(text: string, event: EventView, setting: TrialSetting = {}): Verdict {
  const loaded = loadRules({ path: 'trial.yml', license: '', text }, setting.placeholders ?? new Map());
  const set = buildRuleSet(loaded, setting.logSources ?? [], true);
  for (const { refused } of set.rules) if (refused !== null) return { refused };
  const indexed = ask(set, event, false);
  const scanned = ask(set, event, true);
  if (indexed !== scanned) throw new Error(`index and full scan disagree: [${indexed}] and [${scanned}]`);
  return indexed === '' ? 'miss' : 'hit';
}

/** One selection asked of a flat Windows record: hit, miss, or the key of the reason why the rule was refused. */
export function trySelection(selection: unknown, record: FlatRecord, placeholders: Placeholders = new Map()): string {
  const detection = { selection, condition: 'selection' };
  const text = JSON.stringify({ title: 'trial', logsource: { product: 'windows' }, detection });
  const verdict = tryRule(text, objectEvent('windows', record), { placeholders });
  return typeof verdict === 'string' ? verdict : verdict.refused.key;
}

function ask(set: RuleSet, event: EventView, fullScan: boolean): string {
  const { logSources, groups } = set;
  const group = (index: number) => groups[index] as (typeof groups)[number];
  const source = { logSources, groups: groups.map((each) => each.logSource), group };
  return new Matcher(source, fullScan).match(event).join();
}
