import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { eventStore } from '../inputs/events/event-store.ts';
import { sigmaFolders } from '../inputs/sigma-rules.ts';
import { runProgram } from '../measure/program.ts';
import { highestPeak } from '../measure/usage-figures.ts';
import { addIntel, intelPrograms } from '../peers/holdfast-intel.ts';
import { holdfast } from '../peers/holdfast.ts';
import { storeCeilingMb } from './store-ceiling.ts';
import { huntedRule } from './store-hunt.ts';

/** Of every rule that somebody may want to look for; of made events some fit very many. */
export const storeMemoryRules: BenchCase = {
  name: 'store-memory-rules',
  about: 'what memory a hunt for all public rules takes over a store of 10 million events',
  run({ folder, events, gnuTime, say, data }) {
    if (gnuTime === null) return { figures: [], notes: ['Skipped: GNU time is not there.'] };
    const store = eventStore({ folder, events, keepsLines: true, say });
    const args = ['hunt', '--rule', ...sigmaFolders(data), '--workspace', store.workspace, '--format', 'ndjson'];
    const program = holdfast('hunt for all SigmaHQ rules', args, join(folder, 'cache'));
    const usage = runProgram(program, gnuTime);
    say(`${program.name}  ${Math.round(usage.wallMs / 1000)} s`);
    return {
      figures: highestPeak(`peak memory, ${program.name}`, [usage], storeCeilingMb),
      notes: [`A store of ${store.events.toLocaleString('en')} events.`],
    };
  },
};

export const storeMemory: BenchCase = {
  name: 'store-memory',
  about: 'what memory searches take over a store of 50 million events',
  run({ folder, events, runs, gnuTime, say, data }) {
    if (gnuTime === null) return { figures: [], notes: ['Skipped: GNU time is not there.'] };
    const store = eventStore({ folder, events: events * 5, keepsLines: false, say });
    const cache = join(folder, 'cache');
    const hunt = (name: string, asked: readonly string[]) =>
      holdfast(name, ['hunt', ...asked, '--workspace', store.workspace, '--format', 'ndjson'], cache);
    const hunts = [
      hunt('hunt for one rule', ['--rule', join(data, huntedRule)]),
      hunt('free query', ['DestinationPort:443 AND DestinationIp:22.1.*']),
    ];
    const intel = intelPrograms(cache);
    if (intel !== null) addIntel(intel.add(store));
    const programs = intel === null ? hunts : [...hunts, intel.retro(store)];
    const figures = programs.flatMap((program) => {
      const usages = Array.from({ length: runs }, () => runProgram(program, gnuTime));
      say(`${program.name}  ${Math.round((usages[0]?.wallMs ?? 0) / 1000)} s`);
      return highestPeak(`peak memory, ${program.name}, highest of all runs`, usages, storeCeilingMb);
    });
    const notes = [`A store of ${store.events.toLocaleString('en')} events.`];
    return {
      figures,
      notes: intel === null ? [...notes, 'No retro-search: this version has no holdfast intel retro yet.'] : notes,
    };
  },
};
