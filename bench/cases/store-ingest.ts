import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchCase, BenchContext, CaseOutcome } from '../bench-case.ts';
import { describeLog } from '../inputs/describe-log.ts';
import type { LargeLogName } from '../inputs/large-logs.ts';
import { largeNdjson } from '../inputs/reader-inputs.ts';
import { sigmaFolders } from '../inputs/sigma-rules.ts';
import { alternate } from '../measure/alternate.ts';
import type { Figure } from '../measure/figure.ts';
import type { Program, Usage } from '../measure/program.ts';
import { highestPeak, usageFigures } from '../measure/usage-figures.ts';
import { storeCeilingMb } from './store-ceiling.ts';
import { holdfast } from '../peers/holdfast.ts';

export const storeIngest: BenchCase = {
  name: 'store-ingest',
  about: 'scan with all rules into a new store, against the same scan that keeps nothing',
  run: (context) => ingest(context, { log: '256mb', eveMegabytes: 200 }),
};

export const storeIngestLarge: BenchCase = {
  name: 'store-ingest-large',
  about: 'the same over logs five times as large: what memory it takes',
  run: (context) => ingest(context, { log: '1280mb', eveMegabytes: 1000 }),
};

interface IngestSettings {
  readonly log: LargeLogName;
  readonly eveMegabytes: number;
}

function ingest(context: BenchContext, { log, eveMegabytes }: IngestSettings): CaseOutcome {
  const evtx = context.logs.log(log);
  const eve = largeNdjson(context.data, context.folder, eveMegabytes);
  return {
    figures: [...compared(context, 'EVTX', evtx.path), ...compared(context, 'Suricata EVE', eve)],
    notes: [
      describeLog(evtx),
      `Suricata EVE of the collection, repeated to ${eveMegabytes} MB.`,
      'Rules from the cache. The store is new in every run; small segments are merged at its end, within the time. A scan keeps its evidence, compressed, beside the records unless `--evidence reference` says otherwise.',
    ],
  };
}

function compared({ data, folder, runs, gnuTime, say }: BenchContext, what: string, path: string): Figure[] {
  const workspace = join(folder, 'new-store');
  const removed = () => rmSync(workspace, { recursive: true, force: true });
  const scan = (name: string, where: readonly string[]) =>
    holdfast(
      name,
      ['scan', path, '--rules', ...sigmaFolders(data), '--format', 'ndjson', ...where],
      join(folder, 'cache'),
    );
  const without = scan('without store', ['--no-store']);
  const into: Program = { ...scan('into a store', ['--workspace', workspace]), prepare: removed };
  const reference = ['--workspace', workspace, '--evidence', 'reference'];
  const records: Program = { ...scan('records only', reference), prepare: removed };
  const usages = alternate({ programs: [into, records, without], runs, gnuTime, say });
  removed();
  const usagesOf = ({ name }: Program) => usages.get(name) as readonly Usage[];
  const against = {
    peer: usagesOf(without),
    ratio: 'peer ÷ ours',
    wall: { on: 'ratio', bound: 'at least', value: 0.6 },
  } as const;
  return [
    ...usageFigures({ against: `${what}, records alone against --no-store`, ours: usagesOf(records), ...against }),
    ...usageFigures({ against: `${what}, records and evidence against --no-store`, ours: usagesOf(into), ...against }),
    ...highestPeak(`peak memory, ${what} into a store, highest of all runs`, usagesOf(into), storeCeilingMb),
  ];
}
