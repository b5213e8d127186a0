import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchCase, BenchContext } from '../bench-case.ts';
import { type EventStore, eventStore } from '../inputs/events/event-store.ts';
import { indicatorHits } from '../inputs/events/made-events.ts';
import { indicatorCount } from '../inputs/events/made-values.ts';
import { alternate } from '../measure/alternate.ts';
import type { Target } from '../measure/figure.ts';
import type { Program, Usage } from '../measure/program.ts';
import { usageFigures } from '../measure/usage-figures.ts';
import { addIntel, type IntelPrograms, intelPrograms } from '../peers/holdfast-intel.ts';
import { ripgrepProgram } from '../peers/ripgrep.ts';

/** Issue 4. */
const twentyTimes: Target = { on: 'ratio', bound: 'at least', value: 20 };

export const storeRetro: BenchCase = {
  name: 'store-retro',
  about: 'search of a store of 10 million events for 100,000 indicators, against ripgrep over the same events',
  run(context) {
    const { folder, events, say, peers } = context;
    const programs = intelPrograms(join(folder, 'cache'));
    if (programs === null) return { figures: [], notes: ['Skipped: this version has no holdfast intel retro yet.'] };
    if (peers.ripgrep === null)
      return { figures: [], notes: ['Skipped: ripgrep is not there (--peer rg=PATH, or the package ripgrep).'] };
    const store = eventStore({ folder, events, keepsLines: true, say });
    return { figures: compared(context, store, programs), notes: notesOn(store, peers.ripgrep.version) };
  },
};

function compared(context: BenchContext, store: EventStore, { add, retro }: IntelPrograms) {
  const { runs, gnuTime, say, peers } = context;
  const rg = ripgrepProgram(
    peers.ripgrep as NonNullable<typeof peers.ripgrep>,
    store.indicators,
    store.lines as string,
  );
  const records = new EmptyOfIntel(store.workspace);
  const adding: Program = { ...add(store), prepare: () => records.restore() };
  const searching = retro(store);
  try {
    records.restore();
    const hits = addIntel(adding);
    if (hits !== indicatorHits(store.events))
      throw new Error(`${indicatorHits(store.events)} events show an indicator; ${hits} were found`);
    // Whatever comes before a search, the list is in the store.
    const usages = alternate({ programs: [adding, searching, rg], runs, gnuTime, say });
    const usagesOf = ({ name }: Program) => usages.get(name) as readonly Usage[];
    const row = (against: string, program: Program, wall?: Target) =>
      usageFigures({
        against,
        ours: usagesOf(program),
        peer: usagesOf(rg),
        ratio: 'peer ÷ ours',
        ...(wall && { wall }),
      });
    return [
      ...row('indicators in the store, against rg -F -f', searching, twentyTimes),
      ...row('indicators read from their file first, against rg -F -f', adding),
    ];
  } finally {
    records.remove();
  }
}

/** The record store as it was before indicators were added. */
class EmptyOfIntel {
  private readonly file: string;
  private readonly kept: string;

  constructor(workspace: string) {
    this.file = join(workspace, 'records.sqlite');
    this.kept = `${this.file}.bench`;
    if (!existsSync(this.kept)) copyFileSync(this.file, this.kept);
  }

  restore(): void {
    for (const beside of ['-wal', '-shm']) rmSync(this.file + beside, { force: true });
    copyFileSync(this.kept, this.file);
  }

  remove(): void {
    this.restore();
    rmSync(this.kept);
  }
}

function notesOn({ events }: EventStore, ripgrep: string): string[] {
  return [
    `${events.toLocaleString('en')} events, ${indicatorCount.toLocaleString('en')} indicators, of which ${indicatorHits(events).toLocaleString('en')} events show one.`,
    'Not in the time: the scan that made the store, which indexes what its records show. ripgrep has nothing to prepare.',
    `Compared with ${ripgrep}, which takes 1.2.3.4 in 1.2.3.45 for a hit.`,
  ];
}
