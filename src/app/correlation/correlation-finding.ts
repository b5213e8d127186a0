import { createHash } from 'node:crypto';
import type { RecordPointer } from '#base/provenance.ts';
import type { Reason } from '#base/reason.ts';
import { isoFromUs } from '#base/utc.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import type { CorrelationFinding } from '#questions/sigma/correlation/finding.ts';
import type { CorrelationPlan, PlannedCorrelation } from '#questions/sigma/correlation/plan.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import type { FurtherFinding } from '../scan/finding-book.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import { type Correlated, pointerKey } from './correlation-book.ts';
import { subjectsOf } from './group-subjects.ts';

/** Who says what a rule is called, and in which language. */
export interface CorrelationWords {
  readonly entries: readonly RuleEntry[];
  readonly plan: CorrelationPlan;
  readonly outputOf: (rule: number) => RuleOutput;
  readonly lang: Lang;
}

/** A finding of a correlation as runs print it. */
export function correlationFinding(
  finding: CorrelationFinding,
  pointers: Correlated['pointers'],
  words: CorrelationWords,
): FurtherFinding {
  const { question, ref, techniques, actors, recommendations } = words.outputOf(finding.rule);
  const reason = correlationReason(finding, words);
  const [first] = finding.evidence;
  const identity = JSON.stringify([question, finding.group, first?.sha256, first?.offset]);
  return {
    reason,
    line: {
      kind: 'finding',
      id: `F-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`,
      question,
      title: ref.title,
      level: ref.level,
      first: isoFromUs(finding.firstUs),
      last: isoFromUs(finding.lastUs),
      count: finding.count,
      subjects: subjectsOf(finding, plannedOf(finding, words), words.entries),
      techniques,
      actors,
      recommendations,
      reason: say(words.lang, reason.key, reason.values),
      rule: ref,
      evidence: pointersOf(finding, pointers),
    },
  };
}

/** One record may be there for several rules; it is named once. */
function pointersOf({ evidence }: CorrelationFinding, pointers: Correlated['pointers']): RecordPointer[] {
  return [...new Set(evidence.map(pointerKey))].map((key) => {
    const pointer = pointers.get(key);
    if (pointer === undefined) throw new Error('a finding rests on a record that was not entered');
    return pointer;
  });
}

function plannedOf({ rule }: CorrelationFinding, { plan }: CorrelationWords): PlannedCorrelation {
  return plan.correlations.find((each) => each.rule === rule) as PlannedCorrelation;
}

/** What was found within which time, grouped by what. */
function correlationReason(finding: CorrelationFinding, words: CorrelationWords): Reason {
  const planned = plannedOf(finding, words);
  const { type, rules, fields, timespanUs } = planned.correlation;
  const titles = (places: readonly number[]) => places.map((place) => words.outputOf(rules[place] as number).ref.title);
  const wanted = titles(planned.wanted);
  const absent = titles(planned.absent);
  const values = {
    rules: wanted.join(type === 'temporal_ordered' ? ' → ' : ' + '),
    ...spanOf(timespanUs),
    group: groupText(finding),
    grouped: finding.group.length > 0 ? 'yes' : 'no',
    count: finding.count,
    absent: absent.join(', '),
    missing: missingWhere(planned),
    several: wanted.length > 1 ? 'yes' : 'no',
    tied: finding.tied ? 'yes' : 'no',
    incomplete: finding.incomplete.length > 0 ? 'yes' : 'no',
  };
  if (type === 'temporal') return { key: 'correlation.together', values };
  if (type === 'temporal_ordered') return { key: 'correlation.ordered', values };
  const measured = finding.measured ?? '';
  if (type === 'event_count') return { key: 'correlation.events', values: { ...values, measured: Number(measured) } };
  const field = fields.join(', ');
  if (type === 'value_count')
    return { key: 'correlation.values', values: { ...values, field, measured: Number(measured) } };
  return { key: 'correlation.measure', values: { ...values, field, type, measured } };
}

/** In an order, what must be absent stands before the others or behind them. */
function missingWhere({ correlation, wanted, absent }: PlannedCorrelation): 'no' | 'near' | 'before' | 'after' {
  if (absent.length === 0) return 'no';
  if (correlation.type !== 'temporal_ordered') return 'near';
  if (absent.every((place) => place < Math.min(...wanted))) return 'before';
  return absent.every((place) => place > Math.max(...wanted)) ? 'after' : 'near';
}

function groupText({ group }: CorrelationFinding): string {
  return group.map(({ name, value }) => `${name} = ${value ?? '–'}`).join(', ');
}

const units = { d: 86_400e6, h: 3_600e6, m: 60e6, s: 1e6 } as const;

/** The largest unit that needs no fraction. */
function spanOf(timespanUs: number): { readonly span: number; readonly unit: string } {
  const [unit, us] = Object.entries(units).find(([, each]) => timespanUs % each === 0) ?? ['s', units.s];
  return { span: timespanUs / us, unit };
}
