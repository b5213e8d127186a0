import { join } from 'node:path';
import type { BenchCase, BenchContext, CaseOutcome } from '../bench-case.ts';
import { largeNdjson, largeZeek, manyFlows } from '../inputs/reader-inputs.ts';
import { alternate } from '../measure/alternate.ts';
import type { Target } from '../measure/figure.ts';
import type { Program, Usage } from '../measure/program.ts';
import { usageFigures } from '../measure/usage-figures.ts';
import { duckdbProgram } from '../peers/duckdb.ts';
import { holdfast } from '../peers/holdfast.ts';

/** Issue 3: not slower than the faster of the named peers by more than this. */
const twice: Target = { on: 'ratio', bound: 'at most', value: 2 };

/** What is compared: our read alone, or with every field printed, against a peer that does as much. */
interface Pair {
  readonly what: 'read' | 'rows';
  readonly against: string;
  readonly peer: Program | null;
  readonly target: Target | null;
}

export const readNdjson: BenchCase = {
  name: 'read-ndjson',
  about: 'lines of JSON, 200 MB of Suricata events',
  run(context) {
    const path = largeNdjson(context.data, context.folder);
    const { jq, duckdb } = context.peers;
    const duck = (does: 'count' | 'copy') => (duckdb === null ? null : duckdbProgram(duckdb, path, does));
    return compareReading(context, path, 'Suricata EVE of the collection, repeated to 200 MB.', [
      {
        what: 'rows',
        against: 'every field printed, against jq -c .',
        peer: jq === null ? null : program('jq', jq, ['-c', '.', path]),
        target: null,
      },
      {
        what: 'rows',
        against: 'every field printed, against DuckDB read_json to JSON',
        peer: duck('copy'),
        target: twice,
      },
      { what: 'read', against: 'read only, against DuckDB read_json, counted', peer: duck('count'), target: twice },
    ]);
  },
};

export const readZeek: BenchCase = {
  name: 'read-zeek',
  about: 'a packed Zeek log, 200 MB unpacked',
  run(context) {
    const path = largeZeek(context.data, context.folder);
    const awk = `zcat "$0" | awk -F'\\t' '!/^#/ { n++; c[$3]++ } END { print n, length(c) }'`;
    const peer = program('zcat | awk', '/bin/sh', ['-c', awk, path]);
    return compareReading(context, path, 'Zeek dns.log of the collection, rows repeated to 200 MB, gzip.', [
      { what: 'read', against: 'read only, against zcat and awk counting one column', peer, target: twice },
    ]);
  },
};

export const readNetflow: BenchCase = {
  name: 'read-netflow',
  about: 'four hundred flow files of nfcapd, 237,600 flows',
  run(context) {
    const path = manyFlows(context.data, context.folder);
    const { nfdump } = context.peers;
    const peer = nfdump === null ? null : program('nfdump', nfdump, ['-R', path, '-o', 'csv']);
    return compareReading(context, path, 'One nfcapd file of 594 flows, four hundred times.', [
      { what: 'rows', against: 'every field printed, against nfdump -o csv', peer, target: twice },
    ]);
  },
};

function program(name: string, file: string, args: readonly string[]): Program {
  return { name, file, args };
}

function compareReading(context: BenchContext, path: string, input: string, pairs: readonly Pair[]): CaseOutcome {
  const { runs, gnuTime, say, folder } = context;
  const scan = (what: Pair['what']) => {
    const only = what === 'rows' ? ['--explain', '--only', 'row'] : ['--only', 'reject'];
    return holdfast(
      `holdfast ${what}`,
      ['scan', path, '--no-store', '--format', 'ndjson', ...only],
      join(folder, 'cache'),
    );
  };
  const ours = new Map(pairs.map(({ what }) => [what, scan(what)]));
  const programs = [...ours.values(), ...pairs.flatMap(({ peer }) => peer ?? [])];
  const usages = alternate({ programs, runs, gnuTime, say });
  const usagesOf = (each: Program) => usages.get(each.name) as readonly Usage[];
  const figures = pairs.flatMap(({ what, against, peer, target }) =>
    peer === null
      ? []
      : usageFigures({
          against,
          ours: usagesOf(ours.get(what) as Program),
          peer: usagesOf(peer),
          ratio: 'ours ÷ peer',
          ...(target && { wall: target }),
        }),
  );
  const missing = pairs.filter(({ peer }) => peer === null).map(({ against }) => `Not there, skipped: ${against}.`);
  return { figures, notes: [input, ...missing] };
}
