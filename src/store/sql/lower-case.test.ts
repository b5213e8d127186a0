import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, column } from './build.ts';
import { hasNewLetter, newLowerLetters, newUpperLetters } from './lower-case.ts';
import { EventTable } from './testing/event-table.ts';

/** Every code point that text can hold. */
const letters = `(SELECT chr(i::INTEGER) AS c, i::INTEGER AS code FROM range(1, 1114112) t(i) WHERE i NOT BETWEEN 55296 AND 57343)`;

describe('lower case in DuckDB', () => {
  let table: EventTable;
  beforeAll(async () => {
    table = await EventTable.open();
    await table.raw(`CREATE TABLE letters AS SELECT * FROM ${letters}`);
  });
  afterAll(() => table.close());

  async function differing(form: 'lower' | 'lowerAll'): Promise<string[]> {
    const rows = await table.ask({
      columns: [
        { of: column('code'), as: 'code' },
        { of: call(form, column('c')), as: 'lower' },
      ],
      from: { kind: 'table', name: 'letters' },
    });
    expect(rows).toHaveLength(1_112_063);
    return rows.flatMap(({ code, lower }) => {
      const letter = String.fromCodePoint(Number(code));
      // DuckDB's binding drops a U+FEFF at the beginning of a text.
      return letter.toLowerCase() === lower || letter === '\ufeff' ? [] : [letter];
    });
  }

  it('differs from JavaScript for the letters of the table, and for no other', async () => {
    expect(await differing('lower')).toEqual([...newUpperLetters]);
  });

  it('is the same for every letter once those are translated', async () => {
    expect(await differing('lowerAll')).toEqual([]);
  });

  it('says of a text whether it needs the translation', () => {
    for (const letter of newLowerLetters) expect(hasNewLetter(`a${letter}b`)).toBe(true);
    expect([...newUpperLetters].map((letter) => letter.toLowerCase())).toEqual([...newLowerLetters]);
    for (const text of ['', 'abc', 'straße', 'σς', '日本語', newUpperLetters]) expect(hasNewLetter(text)).toBe(false);
  });

  it('is that of a word by letters, so that a sigma at its end is the one exception', async () => {
    const [row] = await table.ask({
      columns: [{ of: call('lower', { kind: 'value', value: 'ΟΔΟΣ İSTANBUL' }), as: 'lower' }],
      from: {
        kind: 'select',
        select: { columns: [{ of: column('c'), as: 'c' }], from: { kind: 'table', name: 'letters' }, limit: 1 },
      },
    });
    expect(row).toEqual({ lower: 'οδοσ i̇stanbul' });
    expect('ΟΔΟΣ İSTANBUL'.toLowerCase()).toBe('οδος i̇stanbul');
  });
});
