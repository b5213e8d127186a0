import type { RuleStates } from '#base/summary-line.ts';
import type { Reason } from '#base/reason.ts';
import type { Suppression } from '#findings/suppressions.ts';
import { canHold } from '#questions/sigma/correlation/can-hold.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { groupKey } from '#questions/sigma/rule-set.ts';
import type { RuleOutcome } from '#reports/contract.ts';

/** Ends every rule in exactly one state (architecture.md 4). */
export class RuleStateBook {
  private readonly entries: readonly RuleEntry[];
  /** Numbers beyond the rules are of other questions, which have no state. */
  private readonly hits = new Set<number>();
  private readonly silenced = new Map<number, Suppression>();
  private asked: ReadonlySet<string> = new Set();

  constructor(entries: readonly RuleEntry[]) {
    this.entries = entries;
  }

  matched(rule: number): void {
    this.hits.add(rule);
  }

  /** Does the rule only serve correlations? Its matches are no findings then. */
  isQuiet(rule: number): boolean {
    return this.entries[rule]?.quiet === true;
  }

  suppressed(rule: number, by: Suppression): void {
    this.silenced.set(rule, by);
  }

  /** `groupKeys`: the log sources of the rule groups, of which the asked ones had an event. */
  close(askedGroups: ReadonlySet<number>, groupKeys: readonly string[]): void {
    this.asked = new Set([...askedGroups].map((group) => groupKeys[group] as string));
  }

  outcomes(): RuleOutcome[] {
    return this.entries.map((entry, rule) => {
      const { id, title, path } = entry.meta;
      return { id, title, path, ...this.stateOf(entry, rule) };
    });
  }

  counts(): RuleStates {
    const count = { loaded: 0, matched: 0, notSupported: 0, notApplicable: 0, suppressed: 0 };
    for (const [rule, entry] of this.entries.entries()) {
      const { state } = this.stateOf(entry, rule);
      if (state !== 'not-supported') count.loaded++;
      if (state === 'matched') count.matched++;
      else if (state === 'not-supported') count.notSupported++;
      else if (state === 'not-applicable') count.notApplicable++;
      else if (state === 'suppressed') count.suppressed++;
    }
    return count;
  }

  private stateOf(entry: RuleEntry, rule: number): { state: RuleOutcome['state']; why: Reason | null } {
    if (entry.refused !== null) return { state: 'not-supported', why: entry.refused };
    if (this.hits.has(rule)) return { state: 'matched', why: null };
    const suppression = this.silenced.get(rule);
    if (suppression !== undefined) {
      const { by, until, reason } = suppression;
      return { state: 'suppressed', why: { key: 'findings.suppressed', values: { by, until, reason } } };
    }
    if (entry.filtered !== undefined)
      return {
        state: 'ran-without-match',
        why: { key: 'sigma.filter-applied', values: { count: entry.filtered.length } },
      };
    const absent = this.absentSource(rule);
    if (absent === null) return { state: 'ran-without-match', why: null };
    return {
      state: 'not-applicable',
      why:
        entry.correlation === undefined
          ? { key: 'findings.log-source-absent', values: { source: absent.source } }
          : { key: 'correlation.log-source-absent', values: { source: absent.source, rule: absent.title } },
    };
  }

  /** Without which log source nothing can be said about the rule; null where all is there that it needs. */
  private absentSource(rule: number): { readonly source: string; readonly title: string } | null {
    const { correlation, meta } = this.entries[rule] as RuleEntry;
    if (correlation === undefined) {
      const source = groupKey(meta.logSource);
      return this.asked.has(source) ? null : { source, title: meta.title };
    }
    const absent = correlation.rules.map((inner) => this.absentSource(inner));
    const isThere = (place: number): boolean => absent[place] === null;
    return canHold(correlation, isThere) ? null : (absent.find((each) => each !== null) ?? null);
  }
}
