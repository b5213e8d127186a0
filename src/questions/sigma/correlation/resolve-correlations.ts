import type { Reason } from '#base/reason.ts';
import type { NamedRule, RuleNames } from '../rule-names.ts';
import type { CorrelationBody, CorrelationDocument } from './correlation-document.ts';

/** A correlation whose rules are found. */
export interface Correlation extends CorrelationBody {
  /** Indexes into the rule set, in the order of the document. */
  readonly rules: readonly number[];
  /** Per alias: index of a rule, as text → field. */
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A document as correlations see it. */
export interface Correlatable extends NamedRule {
  /** Set for a correlation that is not refused yet. */
  readonly correlation: CorrelationDocument | null;
  /** Whether it finds something itself: a rule or a correlation, no filter. */
  readonly asks: boolean;
}

type Outcome = Correlation | { readonly refused: Reason };

/** Correlations on correlations: more levels than any published one by far. */
const MAX_LEVELS = 20;
/** Rules below one correlation, over all levels. */
const MAX_BASES = 200;

/** Finds the rules of every correlation; of correlations on correlations the inner ones come first. Cycles and gaps are refused. */
export function resolveCorrelations(
  documents: readonly Correlatable[],
  names: RuleNames,
): ReadonlyMap<number, Outcome> {
  const drafts = new Map<number, Outcome>();
  for (const [at, { correlation, meta }] of documents.entries())
    if (correlation !== null) drafts.set(at, draftOf(correlation, meta.path, documents, names));
  const done = new Map<number, Outcome>();
  const depths = new Map<number, Depth>();
  for (const at of innerFirst(drafts)) done.set(at, judged(at, drafts.get(at) as Outcome, documents, done, depths));
  for (const at of drafts.keys()) {
    if (done.has(at)) continue;
    const titles = cycleFrom(at, drafts).map((rule) => titleOf(documents, rule));
    done.set(at, { refused: { key: 'sigma.correlation-cycle', values: { names: titles.join(' → ') } } });
  }
  return done;
}

function draftOf(
  document: CorrelationDocument,
  path: string,
  documents: readonly Correlatable[],
  names: RuleNames,
): Outcome {
  const { rules: references, aliases: written, ...body } = document;
  const rules: number[] = [];
  for (const name of references) {
    const rule = names.find(name, path);
    if (typeof rule !== 'number') return { refused: rule };
    if (documents[rule]?.asks === false) return { refused: { key: 'sigma.correlation-on-filter', values: { name } } };
    if (document.type !== 'temporal_ordered' && rules.includes(rule))
      return { refused: { key: 'sigma.correlation-rule-twice', values: { name } } };
    rules.push(rule);
  }
  const aliases: Record<string, Record<string, string>> = {};
  for (const [alias, fields] of Object.entries(written)) {
    const resolved: Record<string, string> = {};
    for (const [name, field] of Object.entries(fields)) {
      const rule = names.find(name, path);
      if (typeof rule !== 'number') return { refused: rule };
      resolved[String(rule)] = field;
    }
    aliases[alias] = resolved;
  }
  return { ...body, rules, aliases };
}

/** Correlations after all that they are made of; those of a cycle, or on one, never come. */
function innerFirst(drafts: ReadonlyMap<number, Outcome>): number[] {
  const outer = new Map<number, number[]>();
  const waiting = new Map<number, number>();
  const ready: number[] = [];
  for (const [at, draft] of drafts) {
    const inner = innerOf(draft, drafts);
    for (const rule of inner) outer.set(rule, [...(outer.get(rule) ?? []), at]);
    if (inner.length === 0) ready.push(at);
    else waiting.set(at, inner.length);
  }
  for (let i = 0; i < ready.length; i++) {
    for (const at of outer.get(ready[i] as number) ?? []) {
      const left = (waiting.get(at) as number) - 1;
      waiting.set(at, left);
      if (left === 0) ready.push(at);
    }
  }
  return ready;
}

function innerOf(draft: Outcome | undefined, drafts: ReadonlyMap<number, Outcome>): number[] {
  if (draft === undefined || 'refused' in draft) return [];
  return [...new Set(draft.rules)].filter((rule) => drafts.has(rule));
}

/** How much lies below a correlation. */
interface Depth {
  readonly levels: number;
  /** Rules at the bottom. */
  readonly bases: ReadonlySet<number>;
}

function judged(
  at: number,
  draft: Outcome,
  documents: readonly Correlatable[],
  done: ReadonlyMap<number, Outcome>,
  depths: Map<number, Depth>,
): Outcome {
  if ('refused' in draft) return draft;
  let levels = 1;
  const bases = new Set<number>();
  for (const rule of draft.rules) {
    const inner = done.get(rule);
    if (documents[rule]?.refused !== null || (inner !== undefined && 'refused' in inner))
      return { refused: { key: 'sigma.correlation-rule-refused', values: { name: titleOf(documents, rule) } } };
    const depth = depths.get(rule) ?? { levels: 0, bases: [rule] };
    levels = Math.max(levels, 1 + depth.levels);
    for (const base of depth.bases) bases.add(base);
  }
  if (levels > MAX_LEVELS) return { refused: { key: 'sigma.correlation-too-deep', values: { limit: MAX_LEVELS } } };
  if (bases.size > MAX_BASES)
    return { refused: { key: 'sigma.correlation-too-many-rules', values: { limit: MAX_BASES, had: bases.size } } };
  depths.set(at, { levels, bases });
  return draft;
}

/** Steps inwards from a correlation that waits for itself, until one comes again. */
function cycleFrom(start: number, drafts: ReadonlyMap<number, Outcome>): number[] {
  const steps: number[] = [];
  let at: number | undefined = start;
  while (at !== undefined && !steps.includes(at) && steps.length < MAX_LEVELS) {
    steps.push(at);
    const inner = innerOf(drafts.get(at), drafts);
    at =
      inner.find((rule) => steps.includes(rule)) ?? inner.find((rule) => innerOf(drafts.get(rule), drafts).length > 0);
  }
  if (at !== undefined) steps.push(at);
  return steps;
}

function titleOf(documents: readonly Correlatable[], rule: number): string {
  const { name, meta } = documents[rule] as Correlatable;
  return name || meta.title || meta.id;
}
