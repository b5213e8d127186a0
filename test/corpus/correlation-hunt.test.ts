import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingLine } from '#base/lines.ts';
import type { CorrelationSummary } from '#base/summary-line.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../cli/ndjson-lines.ts';
import { holdfast, tempFolder } from '../cli/run-holdfast.ts';
import { corpus } from './sigma-corpus.ts';

/** A rule of each kind, with a group by entities and an absence among them. */
const own = `
title: Failed sign-in
name: failed
logsource: {product: windows, service: security}
detection: {selection: {EventID: 4625}, condition: selection}
---
title: Sign-in
name: worked
logsource: {product: windows, service: security}
detection: {selection: {EventID: 4624}, condition: selection}
---
title: Process start
name: started
logsource: {product: windows, category: process_creation}
detection: {selection: {EventID: [1, 4688]}, condition: selection}
---
title: Failed then worked
correlation: {type: temporal_ordered, rules: [failed, worked], group-by: [Computer], timespan: 10m}
---
title: Sign-in without a failure
correlation: {type: temporal, rules: [failed, worked], group-by: [Computer], timespan: 1m, condition: worked and not failed}
---
title: Several programs by one parent
correlation: {type: value_count, rules: [started], group-by: [Computer, ParentProcessId], timespan: 5m, condition: {field: Image, gte: 4}}
---
title: Programs where one user works
correlation: {type: event_count, rules: [started], group-by: [who], timespan: 1h, condition: {gte: 5}}
custom: {holdfast: {entities: {who: {kind: user, from: Computer, of: host}}}}
`;

const logs = ['hayabusa-samples', 'attack-samples'].map((name) => join(corpus, 'evtx', name));
const published = join(corpus, 'hayabusa-rules/hayabusa/builtin/Security/LogonLogoff');

interface Answer {
  readonly findings: readonly FindingLine[];
  readonly open: CorrelationSummary | undefined;
}

describe.skipIf(!existsSync(published))('correlations over real logs (needs ../shared/data)', () => {
  const cwd = tempFolder({ 'own.yml': own });
  let scanned: Answer;
  let hunted: Answer;
  beforeAll(() => {
    scanned = ask('scan', ...logs, '--rules', 'own.yml', '--rules', published, '--workspace', 'kept', '--workers', '1');
    hunted = ask('hunt', '--rule', 'own.yml', '--rule', published, '--workspace', 'kept');
  });

  function ask(...args: readonly string[]): Answer {
    const only = args[0] === 'scan' ? ['--only', 'finding,summary'] : [];
    holdfast([...args, ...only, '--format', 'ndjson', '--out', 'out.ndjson'], { cwd });
    const lines = linesOf(readFileSync(join(cwd, 'out.ndjson'), 'utf8')) as unknown as {
      readonly kind: string;
      readonly correlations?: CorrelationSummary;
    }[];
    return {
      findings: (lines as unknown as FindingLine[]).filter(({ kind, reason }) => kind === 'finding' && isOne(reason)),
      open: lines.find(({ correlations }) => correlations !== undefined)?.correlations,
    };
  }

  it('find each kind, the published password guessing among them', () => {
    const titles = scanned.findings.map(({ title }) => title);
    expect(Object.fromEntries([...new Set(titles)].map((title) => [title, count(titles, title)]))).toEqual({
      'Sign-in without a failure': 4,
      'Failed then worked': 1,
      'PW Guessing': 1,
      'Several programs by one parent': 8,
      // Hosts of which no sign-in is known are groups of their own.
      'Programs where one user works': 45,
    });
    expect(scanned.findings.find(({ title }) => title === 'PW Guessing')?.count).toBe(3_558);
  });

  it('find in the store what they find in the pass: ids, counts, evidence, and what is left open', () => {
    const byId = ({ findings }: Answer) => findings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(hunted)).toEqual(byId(scanned));
    expect(hunted.open).toEqual(scanned.open);
    expect(scanned.open?.undecided).toBeGreaterThan(0);
  });

  it.each([[['--workers', '2']], [['--full-scan']]])('find the same bytes with %s', (more) => {
    const rules = ['--rules', 'own.yml', '--rules', published];
    expect(JSON.stringify(ask('scan', ...logs, ...rules, '--no-store', ...more))).toBe(JSON.stringify(scanned));
  });
});

/** Reasons of rules count records; those of correlations state a time or a number of values. */
function isOne(reason: string): boolean {
  return reason.includes(' within ');
}

function count(list: readonly string[], wanted: string): number {
  return list.filter((each) => each === wanted).length;
}
