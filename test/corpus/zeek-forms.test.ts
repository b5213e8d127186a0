import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { readers } from '#evidence/readers/index.ts';

const folder = `${sharedData}/zeek/zed-sample`;
const most = 2_000;

describe.skipIf(sharedData === null)('the two forms of Zeek logs (skipped where ../shared/data is absent)', () => {
  it('give the same names, addresses and texts, escapes and lists included', async () => {
    let compared = 0;
    for (const name of readdirSync(`${folder}/zeek-default`).map((each) => each.replace('.log.gz', ''))) {
      const tabbed = await rowsOf('zeek-tsv', `${folder}/zeek-default/${name}.log.gz`);
      if (tabbed.length > most) continue;
      const json = await rowsOf('zeek-json', `${folder}/zeek-json/${name}.json.gz`);
      expect([name, json.map(texts).toSorted()]).toEqual([name, tabbed.map(texts).toSorted()]);
      compared++;
    }
    expect(compared).toBe(22);
  });
});

async function rowsOf(id: string, path: string): Promise<readonly ReadRow[]> {
  const reader = readers.find((each) => each.id === id);
  if (reader === undefined) throw new Error(`no reader ${id}`);
  return (await readSource(reader, gunzipSync(readFileSync(path)))).rows;
}

/** What both forms spell alike: no numbers, times or flags. */
function texts({ fields }: ReadRow): string {
  const plain = Object.entries(fields)
    .filter(([name, value]) => !name.startsWith('_') && value !== null && value !== '')
    .filter(([, value]) => [value].flat().some((each) => !isNumberTimeOrFlag(String(each))))
    .map(([name, value]) => `${name}=${String(value)}`);
  return plain.toSorted().join('\n');
}

function isNumberTimeOrFlag(text: string): boolean {
  return /^(?:[TF]|true|false|\d{4}-\d\d-\d\dT.*Z)$/.test(text) || Number.isFinite(Number(text));
}
