import { describe, expect, it } from 'vitest';
import { readSource } from '../testing/read-source.ts';
import { productLogReader } from './product-log.ts';

const reader = productLogReader({
  id: 'toaster',
  evidence: ['logs.any'],
  product: 'toaster',
  proven: false,
  logs: [
    {
      channel: 'toast',
      has: ['toastedAt', 'slot.number|slots'],
      holds: { kind: /^toast$/ },
      lacks: ['recipe'],
      time: ['toastedAt', 'seenAt'],
      id: ['toastId'],
      pairs: ['settings'],
    },
    { channel: 'sent', has: ['envelope', 'body'], inner: 'body', time: ['toastedAt'], confidence: 0.5 },
  ],
});

const toast = { kind: 'toast', toastedAt: '2024-05-01T10:00:00Z', slot: { number: 1 } };
const read = async (...records: readonly unknown[]) =>
  (await readSource(reader, Buffer.from(records.map((each) => JSON.stringify(each)).join('\n')))).rows;

describe('a table of a product’s JSON logs', () => {
  it.each([
    ['all its members', toast, 1],
    ['either of two members', { ...toast, slot: undefined, slots: [] }, 1],
    ['names in lower case, as a data lake folds them', { kind: 'toast', toastedat: 'x', slots: 2 }, 1],
    ['a member short', { kind: 'toast', toastedAt: 'x', slot: {} }, 0],
    ['another content', { ...toast, kind: 'bagel' }, 0],
    ['a member of another log', { ...toast, recipe: null }, 0],
    ['an envelope', { envelope: 1, body: '{}' }, 0.5],
    ['a text where an object was', { kind: 'toast', toastedAt: 'x', slot: 'number' }, 0],
  ])('knows a record by %s', (_, value, claim) => {
    expect(reader.claims(JSON.parse(JSON.stringify(value)))).toBe(claim);
  });

  it('takes the first of the times that is one', async () => {
    const rows = await read({ ...toast, toastedAt: 'soon', seenAt: 1714557600 }, { ...toast, toastedAt: 'soon' });
    expect(rows.map(({ time }) => time)).toEqual(['2024-05-01T10:00:00.000000Z', null]);
  });

  it('gives each named value of a list a field, the first of equal names, and keeps the list', async () => {
    const settings = [
      { name: 'heat', value: 3 },
      { name: 'heat', value: 4 },
      { name: '__proto__', value: 5 },
      'odd',
      null,
    ];
    const [row] = await read({ ...toast, settings });
    expect(Object.entries(row?.fields ?? {}).filter(([name]) => name.startsWith('settings.'))).toEqual([
      ['settings.name', ['heat', 'heat', '__proto__']],
      ['settings.value', ['3', '4', '5']],
      ['settings.heat', '3'],
      ['settings.__proto__', '5'],
    ]);
  });

  it('opens an envelope whose record is an object or the text of one, and says so of a text', async () => {
    const rows = await read(
      { envelope: 1, body: toast },
      { envelope: 2, kind: 'x', body: JSON.stringify(toast) },
      { envelope: 3, body: '[' },
    );
    expect(rows.map(({ steps, fields }) => [steps, fields['kind'], fields['outer.kind'], fields['envelope']])).toEqual([
      [[], 'toast', undefined, '1'],
      [['inner-json'], 'toast', 'x', '2'],
      [[], undefined, undefined, '3'],
    ]);
  });
});
