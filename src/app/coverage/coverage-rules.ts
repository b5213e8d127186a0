import { existsSync, readFileSync, statSync } from 'node:fs';
import { objectEvent } from '#base/object-event.ts';
import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import type { Lang } from '#catalog/lang.ts';
import { techniqueIndexOf } from '#catalog/technique-index.ts';
import type { CoverageRule } from '#questions/coverage/coverage.ts';
import type { Asked } from '#questions/coverage/rule-feed.ts';
import type { Node } from '#questions/sigma/ast.ts';
import { Matcher, type RuleSource } from '#questions/sigma/matcher.ts';
import { openRules, packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { correlateEvents } from '../correlation/correlate-events.ts';
import { ruleOutputs } from '../scan/rule-outputs.ts';

/**
 * The rules of a compiled set that find something by themselves, each with what shows that it works: not those that only serve
 * a correlation. `fired`: what findings call a rule.
 */
export function coverageRules(packed: Uint8Array, fired: ReadonlySet<string>, lang: Lang): CoverageRule[] {
  const source = openRules(packed);
  const entries = packedRuleEntries(packed);
  const asked = new AskedRules(entries, nodesOf(source));
  const samples = new Samples(entries, new Matcher(source));
  const outputOf = ruleOutputs(entries, techniqueIndexOf(techniqueTablesOfCatalog), lang);
  return entries.flatMap(({ meta: { techniques }, quiet }, index): CoverageRule[] => {
    const asks = asked.of(index);
    if (asks === null || quiet === true) return [];
    const { question, ref } = outputOf(index);
    const sampleFires = samples.fire(index);
    return [{ id: question, title: ref.title, techniques, asks, sampleFires, fired: fired.has(question) }];
  });
}

/** What rules ask, by index; null for what cannot be asked. */
class AskedRules {
  private readonly entries: readonly RuleEntry[];
  private readonly nodes: ReadonlyMap<number, Node>;
  private readonly known = new Map<number, Asked | null>();

  constructor(entries: readonly RuleEntry[], nodes: ReadonlyMap<number, Node>) {
    this.entries = entries;
    this.nodes = nodes;
  }

  of(rule: number): Asked | null {
    const known = this.known.get(rule);
    if (known !== undefined) return known;
    const asked = this.made(rule);
    this.known.set(rule, asked);
    return asked;
  }

  private made(rule: number): Asked | null {
    const { meta, refused, correlation } = this.entries[rule] as RuleEntry;
    if (refused !== null) return null;
    if (correlation !== undefined) return { correlation, rules: correlation.rules.map((inner) => this.of(inner)) };
    const node = this.nodes.get(rule);
    return node === undefined ? null : { logSource: meta.logSource, node };
  }
}

function nodesOf(source: RuleSource): ReadonlyMap<number, Node> {
  const rules = source.groups.flatMap((_, group) => source.group(group).rules);
  return new Map(rules.map(({ rule, node }) => [rule, node]));
}

/** Samples are a page of events. */
const MAX_SAMPLE_BYTES = 1 << 20;

/** Beside `name.yml` stands `name.hit.ndjson`, an event a line: every one of them has to fire, or together a correlation. */
class Samples {
  private readonly entries: readonly RuleEntry[];
  private readonly matcher: Matcher;

  constructor(entries: readonly RuleEntry[], matcher: Matcher) {
    this.entries = entries;
    this.matcher = matcher;
  }

  fire(rule: number): boolean {
    const { meta, correlation } = this.entries[rule] as RuleEntry;
    const records = sampleOf(meta.path);
    if (records === null) return false;
    const product = this.productOf(rule);
    const events = records.map((record) => objectEvent(product ?? String(record['LogProduct'] ?? ''), record));
    if (correlation === undefined) return events.every((event) => this.matcher.match(event).includes(rule));
    return correlateEvents(this.entries, this.matcher, events).includes(rule);
  }

  /** A correlation's events are of the product of its first rule that names one. */
  private productOf(rule: number): string | null {
    const { meta, correlation } = this.entries[rule] as RuleEntry;
    if (correlation === undefined) return meta.logSource.product;
    return correlation.rules.map((inner) => this.productOf(inner)).find((product) => product !== null) ?? null;
  }
}

function sampleOf(path: string): readonly Readonly<Record<string, unknown>>[] | null {
  const sample = path.replace(/\.ya?ml$/, '.hit.ndjson');
  if (sample === path || !existsSync(sample) || statSync(sample).size > MAX_SAMPLE_BYTES) return null;
  const records = readFileSync(sample, 'utf8').trim().split('\n').map(recordOf);
  return records.every((record) => record !== null) ? records : null;
}

function recordOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
