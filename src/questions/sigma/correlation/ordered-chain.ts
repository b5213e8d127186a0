import type { Contribution } from './contribution.ts';
import { precedes } from './hit.ts';

/** A chain of the rules in order, completed by an event of the current time. */
export interface Chain {
  /** Index of the event it begins with. */
  readonly start: number;
  /** Its order rests on records of different files that state the same time. */
  readonly tied: boolean;
}

interface Link {
  start: number;
  tied: boolean;
}

interface Placed {
  readonly each: Contribution;
  readonly index: number;
}

/** Attempts to put records of several files with one time into an order; beyond it what was found so far counts. */
const MAX_ATTEMPTS = 2_000;

/**
 * Finds rules in their order among events of one group that come by time. Of all chains of the first k rules the one that began last
 * is remembered: a longer chain that fits the window exists with it, if it exists at all.
 */
export class OrderedChain {
  private readonly rules: readonly number[];
  private readonly links: (Link | null)[];
  private now: Placed[] = [];

  constructor(rules: readonly number[]) {
    this.rules = rules;
    this.links = rules.map(() => null);
  }

  add(each: Contribution, index: number): void {
    this.now.push({ each, index });
  }

  /** Takes in the events added since the last call, which are of one time. Chains that began before `from` are over. */
  advance(from: number): Chain | null {
    const { now, rules } = this;
    this.now = [];
    const grown: (Link | null)[] = rules.map(() => null);
    for (let done = 0; done < rules.length; done++) {
      const before = done === 0 ? null : (this.links[done - 1] ?? null);
      if (done > 0 && (before === null || before.start < from)) continue;
      if (!now.some(({ each }) => each.rule === rules[done])) continue;
      const { alone, together } = this.reach(done, now);
      const first = now.find(({ each }) => each.rule === rules[done]) as Placed;
      for (let upTo = done; upTo < together; upTo++) {
        const tied = upTo >= alone || (before?.tied ?? false);
        grown[upTo] = later(grown[upTo] ?? null, { start: before?.start ?? first.index, tied });
      }
    }
    for (const [i, link] of grown.entries()) if (link !== null) this.links[i] = later(this.links[i] ?? null, link);
    return grown.at(-1) ?? null;
  }

  /** How many rules are done after these events, within any one file, and with all files taken together. */
  private reach(done: number, now: readonly Placed[]): { readonly alone: number; readonly together: number } {
    const files = Map.groupBy(now, ({ each }) => each.hit.sha256);
    const lists = [...files.values()];
    const alone = Math.max(...lists.map((list) => this.reachInFile(done, list)));
    if (lists.length === 1) return { alone, together: alone };
    const attempts = { left: MAX_ATTEMPTS };
    const together = this.reachTogether(
      done,
      lists.map((list) => ({ list, at: 0 })),
      attempts,
    );
    return { alone, together: Math.max(alone, together) };
  }

  private reachInFile(done: number, list: readonly Placed[]): number {
    let [reached, last]: [number, Placed | null] = [done, null];
    for (const placed of list) {
      if (reached === this.rules.length) break;
      if (placed.each.rule !== this.rules[reached]) continue;
      if (last !== null && !precedes(last.each.hit, placed.each.hit)) continue;
      last = placed;
      reached++;
    }
    return reached;
  }

  /** Tries each file for the next rule; within a file the earliest record that fits leaves most room for the others. */
  private reachTogether(
    done: number,
    files: readonly { readonly list: readonly Placed[]; readonly at: number }[],
    attempts: { left: number },
  ): number {
    let best = done;
    if (done === this.rules.length) return best;
    for (const [i, { list, at }] of files.entries()) {
      if (attempts.left-- <= 0) break;
      const found = list.findIndex(
        ({ each }, place) =>
          place >= at &&
          each.rule === this.rules[done] &&
          (at === 0 || precedes((list[at - 1] as Placed).each.hit, each.hit)),
      );
      if (found < 0) continue;
      const next = files.map((file, k) => (k === i ? { list, at: found + 1 } : file));
      best = Math.max(best, this.reachTogether(done + 1, next, attempts));
      if (best === this.rules.length) break;
    }
    return best;
  }
}

/** Of two links the one that began later; of two that began together the one in certain order. */
function later(a: Link | null, b: Link): Link {
  if (a === null || b.start > a.start) return b;
  return b.start === a.start && a.tied && !b.tied ? b : a;
}
