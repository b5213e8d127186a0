import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Columns } from '#app/scan/columns.ts';
import { parseQuery } from '#questions/query/parse-query.ts';
import { QueryMatcher } from '#questions/query/query-matcher.ts';
import { CorpusLogs, corpus, windowsLogSources } from './sigma-corpus.ts';

interface Census {
  readonly path: string;
  readonly records: number;
  readonly recovered: number;
  readonly corrupted: boolean;
  readonly unreadable: number;
  /** `provider/event id` → records. */
  readonly events: Readonly<Record<string, number>>;
  readonly computers: Readonly<Record<string, number>>;
}

const logs = new CorpusLogs();
const columns = new Columns();
const ecs = new Set(
  windowsLogSources.flatMap((each) => [each.columns, ...Object.values(each.channels)]).flatMap(Object.keys),
);

/** How many records of a log each query finds. */
function found(path: string, queries: readonly string[]): number[] {
  const matchers = queries.map((query) => {
    const parsed = parseQuery(query, { nowUs: 0 });
    if (!parsed.ok) throw new Error(`${query}: ${parsed.error.reason.key}`);
    return new QueryMatcher(parsed.value, {
      ecs,
      value: (event, name) => (name === 'file' ? path : columns.value(event, name)),
    });
  });
  const counts = queries.map(() => 0);
  logs.read(path, (event) => {
    for (const [i, matcher] of matchers.entries()) if (matcher.matches(event)) counts[i] = (counts[i] ?? 0) + 1;
  });
  return counts;
}

describe.skipIf(!existsSync(join(corpus, 'EVTX-CENSUS.jsonl')))(
  'queries over the public event logs (skipped where ../shared/data is absent)',
  () => {
    const census = () =>
      readFileSync(join(corpus, 'EVTX-CENSUS.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Census)
        .filter(
          ({ path, corrupted, unreadable }) => path.startsWith('evtx/attack-samples') && !corrupted && unreadable === 0,
        );

    it('find as many records of each provider, event id and host as an independent reader counted', () => {
      const files = census();
      expect(files.length).toBeGreaterThan(150);
      for (const { path, events, computers, records } of files) {
        const byEvent = Object.keys(events)
          .map((key) => key.split('/'))
          .map(
            ([provider, code]) => `(provider:"${provider}" OR Provider_EventSourceName:"${provider}") code:"${code}"`,
          );
        const byHost = Object.keys(computers).map((host) => `host:"${host}"`);
        const all = ['*', `file:"${path}"`, 'EventID:>=0', 'NOT EventID:null'];
        const wanted = [...Object.values(events), ...Object.values(computers), ...all.map(() => records)];
        expect(found(path, [...byEvent, ...byHost, ...all]), path).toEqual(wanted);
      }
    });

    it('find the remote logons of a sample by any of their spellings', () => {
      const path = 'evtx/attack-samples/Command_and_Control/DE_RDP_Tunnel_5156.evtx';
      const queries = [
        'code:4624 LogonType:10',
        'EventID:4624 AND LogonType:(10 OR 10)',
        'EventID：4624　LogonType：10',
        'code:4624 NOT LogonType:(<10 OR >10)',
        'code:4624 LogonType:/^10$/ source.ip:*',
        'code:4624 LogonType:10 source.ip:127.0.0.0/8',
        'code:4624 LogonType:10 time<2000',
      ];
      expect(found(path, queries)).toEqual([1, 1, 1, 1, 1, 1, 0]);
    });
  },
);
