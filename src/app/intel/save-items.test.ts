import { afterEach, describe, expect, it } from 'vitest';
import type { IndicatorKind } from '#questions/indicators/indicator.ts';
import { IndicatorSet } from '#questions/indicators/matching/indicator-set.ts';
import { provenanceOf } from '#questions/indicators/intel-options.ts';
import { plainOptions } from '#questions/indicators/testing/intel-sample.ts';
import type { RecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import { openTestStore } from '#store/testing/temp-store.ts';
import { activeSet } from './active-set.ts';
import { IndicatorOutputs } from './indicator-outputs.ts';
import { combinationItems, type IntelItem } from './intel-item.ts';
import { type ListedItem, type ListedState, listItems } from './list-items.ts';
import { saveItems } from './save-items.ts';

const { receivedUs } = plainOptions;
const dayUs = 86_400_000_000;

const item = (kind: IndicatorKind, value: string, own: Parameters<typeof provenanceOf>[1] = {}): IntelItem => ({
  kind,
  value,
  subdomains: false,
  provenance: [provenanceOf(plainOptions, own)],
});

let store: RecordStore | null = null;
afterEach(() => store?.close());

async function save(items: readonly IntelItem[], nowUs = receivedUs) {
  store ??= await openTestStore();
  return store.db.transaction().execute((trx) => saveItems(trx, items, [], nowUs));
}

async function listed(kind: string | null, state: ListedState): Promise<readonly ListedItem[]> {
  const items: ListedItem[] = [];
  for await (const each of listItems((store as RecordStore).db, { kind, state, atUs: receivedUs })) items.push(each);
  return items;
}

async function valid(atUs: number): Promise<readonly string[]> {
  const set = await activeSet((store as RecordStore).db, atUs);
  if (set === null) return [];
  const { head } = new IndicatorSet(set.bytes);
  return Array.from({ length: head.indicators }, (_, ref) => new IndicatorSet(set.bytes).valueOf(ref));
}

describe('indicators of the record store', () => {
  afterEach(() => {
    store = null;
  });

  it('are one row for each value, with all who state it; only what is new is fresh', async () => {
    const first = await save([item('ip', '45.61.1.2', { source: 'a' }), item('domain', 'bad.attack.ru')]);
    expect(first).toMatchObject({ added: 2, merged: 0, quarantined: 0, fresh: [1, 2] });
    const again = await save([item('ip', '45.61.1.2', { source: 'b' }), item('ip', '45.61.1.3')]);
    expect(again).toMatchObject({ added: 1, merged: 1, fresh: [3] });
    const found = await listed('ip', 'valid');
    expect(found.map(({ value, sources }) => [value, sources.map(({ source }) => source)])).toEqual([
      ['45.61.1.2', ['a', 'b']],
      ['45.61.1.3', [plainOptions.source]],
    ]);
  });

  it('that are reserved are kept aside with the reason, and asked by nobody', async () => {
    expect(await save([item('ip', '8.8.8.8'), item('ip', '45.61.1.2')])).toMatchObject({
      added: 1,
      quarantined: 1,
      fresh: [2],
    });
    expect(await valid(receivedUs)).toEqual(['45.61.1.2']);
    const aside = await listed(null, 'quarantined');
    expect(aside.map(({ value, whys }) => [value, whys.map(({ key }) => key)])).toEqual([
      ['8.8.8.8', ['intel.public-resolver']],
    ]);
  });

  it('are not expired while a source says that they will be valid', async () => {
    const over = { source: 'a', validFromUs: receivedUs - 3 * dayUs, validUntilUs: receivedUs - dayUs };
    const coming = { source: 'b', validFromUs: receivedUs + dayUs, validUntilUs: receivedUs + 3 * dayUs };
    await save([item('ip', '45.61.1.2', over), item('ip', '45.61.1.3', over)]);
    await save([item('ip', '45.61.1.2', coming)]);
    expect((await listed('ip', 'not-yet')).map(({ value }) => value)).toEqual(['45.61.1.2']);
    expect((await listed('ip', 'expired')).map(({ value }) => value)).toEqual(['45.61.1.3']);
  });

  it('are worth less the older they are, and so are findings of them', async () => {
    const until = { confidence: 90, validFromUs: receivedUs, validUntilUs: receivedUs + 100 * dayUs };
    const coming = { source: 'b', confidence: 100, validFromUs: receivedUs + 99 * dayUs };
    await save([item('ip', '45.61.1.2', until)]);
    await save([item('ip', '45.61.1.2', coming)]);
    expect((await listed('ip', 'valid')).map(({ strength }) => strength)).toEqual([90]);
    const levels: string[] = [];
    for (const day of [0, 60, 95, 99]) {
      const outputs = new IndicatorOutputs((store as RecordStore).db, receivedUs + day * dayUs, 'en');
      await outputs.load([1]);
      levels.push(outputs.output(1).ref.level);
    }
    expect(levels).toEqual(['high', 'medium', 'low', 'high']);
  });

  it('are asked from their beginning to their end, and are fresh again when somebody states them anew', async () => {
    const until = { validFromUs: receivedUs + dayUs, validUntilUs: receivedUs + 3 * dayUs };
    expect(await save([item('ip', '45.61.1.2', until)])).toMatchObject({ added: 1, fresh: [] });
    expect(await valid(receivedUs)).toEqual([]);
    expect(await valid(receivedUs + 2 * dayUs)).toEqual(['45.61.1.2']);
    expect(await valid(receivedUs + 3 * dayUs)).toEqual([]);
    const later = receivedUs + 10 * dayUs;
    const stated = [item('ip', '45.61.1.2', { source: 'b', receivedUs: later })];
    expect(await save(stated, later)).toMatchObject({ added: 0, merged: 1, fresh: [1] });
    expect(await save(stated, later)).toMatchObject({ merged: 1, fresh: [] });
  });

  it('a domain that comes to stand for its subdomains is searched for again', async () => {
    await save([item('domain', 'bad.attack.ru')]);
    expect(await save([{ ...item('domain', 'bad.attack.ru'), subdomains: true }])).toMatchObject({
      merged: 1,
      fresh: [1],
    });
  });

  it('values that say something only together are one row, in whatever order they are named', async () => {
    const parts = [
      { kind: 'ip', value: '45.61.1.2' },
      { kind: 'file-name', value: 'a.exe' },
    ] as const;
    const [one, ...others] = combinationItems([
      { parts, provenance: [provenanceOf(plainOptions, { source: 'a' })] },
      { parts: parts.toReversed(), provenance: [provenanceOf(plainOptions, { source: 'b' })] },
    ]);
    expect(others).toEqual([]);
    expect(one?.provenance.map(({ source }) => source)).toEqual(['a', 'b']);
    await save(one === undefined ? [] : [one]);
    const set = await activeSet((store as RecordStore).db, receivedUs);
    expect(new IndicatorSet(set?.bytes ?? new Uint8Array(0)).head).toMatchObject({
      indicators: 0,
      combinations: [[0, 1]],
    });
  });

  it('are taken by the thousand', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => item('domain', `h${i}.attack.ru`));
    expect((await save(many)).fresh).toHaveLength(3_000);
    expect(await save(many)).toMatchObject({ added: 0, merged: 3_000, fresh: [] });
  });
});
