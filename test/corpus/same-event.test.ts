import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sameEvent } from '#app/hunt/same-event.ts';
import { storedByFlow } from '#app/scan/testing/stored-by-flow.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';

/** Real event logs, and what other readers made of them: the same events through two doors. */
describe.skipIf(sharedData === null)(
  'the same event through two doors (skipped where ../shared/data is absent)',
  () => {
    it('is one event in 28 logs and the XML made of them, and both provenances stay', async () => {
      const references = filesOf('evtx-xml-reference/**/*.xml.gz');
      expect(references).toHaveLength(28);
      const exported = await recordsOf(references);
      const logs = await recordsOf(
        references.map((file) => file.replace('/evtx-xml-reference/', '/evtx/').replace(/\.xml\.gz$/, '')),
      );
      expect(exported.length).toBeGreaterThan(2000);
      expect(exported.length + unreadableIn(references)).toBe(logs.length);
      const byEvent = Map.groupBy([...logs, ...exported], sameEvent);
      expect(byEvent.size).toBe(logs.length);
      const twice = [...byEvent.values()].filter((records) => new Set(records.map(({ file }) => file)).size === 2);
      expect(twice).toHaveLength(exported.length);
    });

    it('is one event in 188 records of logs and the JSON that the authors of rules keep beside them', async () => {
      const logs = await recordsOf(filesOf('sigma-regression/**/*.evtx'));
      const exported = await recordsOf(filesOf('sigma-regression/**/*.json'));
      expect([logs.length, exported.length]).toEqual([188, 188]);
      const [events, doors] = [logs, exported].map((records) => new Set(records.map(sameEvent)));
      expect(doors).toEqual(events);
      // Two rules were tried on the same two events.
      expect(events?.size).toBe(186);
    });

    it('never holds two events that differ, in all the event logs there are', async () => {
      const sets = [
        'attack-samples',
        'chainsaw',
        'evtx-to-mitre-attack',
        'hayabusa-samples',
        'parser-samples',
        'plaso',
      ];
      const records = await recordsOf([...sets, 'velociraptor'].map((set) => `${sharedData}/evtx/${set}`));
      const byEvent = Map.groupBy(records, sameEvent);
      expect([records.length, byEvent.size]).toEqual([42_887, 40_550]);
      const differing = [...byEvent.values()].filter(
        (same) => new Set(same.map(({ provider, code, fields }) => JSON.stringify([provider, code, fields]))).size > 1,
      );
      expect(differing).toEqual([]);
    });
  },
);

function filesOf(pattern: string): string[] {
  return globSync(`${sharedData}/${pattern}`).sort();
}

async function recordsOf(paths: readonly string[]) {
  return (await storedByFlow(paths, 2)).records;
}

/** The other reader could not make XML of every record. */
function unreadableIn(references: readonly string[]): number {
  return references
    .map((file) => gunzipSync(readFileSync(file)).toString('latin1').split('<!-- unreadable -->').length - 1)
    .reduce((sum, count) => sum + count, 0);
}
