import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const bash = 'ls\n#1675618338\necho "a\nb"\n#1675618339\nid\n';
const zsh = ': 1675618338:0;ls\n: 1675618339:12;echo a \\\n b\n';
const read = (text: string) => readSource(reader, Buffer.from(text));

describe('commands typed into a shell', () => {
  it('gives those of bash with their times, of several lines too, and the first without', async () => {
    const { rows } = await read(bash);
    expect(rows.map(({ time, fields }) => [time?.slice(0, 19) ?? null, fields.command])).toEqual([
      [null, 'ls'],
      ['2023-02-05T17:32:18', 'echo "a\nb"'],
      ['2023-02-05T17:32:19', 'id'],
    ]);
    expect(rows[0]?.source).toMatchObject({ channel: 'shell-history', provider: 'bash' });
  });

  it('gives those of zsh with how long they ran', async () => {
    const { rows } = await read(zsh);
    expect(rows.map(({ fields }) => [fields.elapsed, fields.command])).toEqual([
      ['0', 'ls'],
      ['12', 'echo a \\\n b'],
    ]);
  });

  it('is not recognised where no times stand', () => {
    expect(reader.recognise?.(headOf('.bash_history', Buffer.from('ls\nid\n# comment\n'), true))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(bash + bash)));
});

describe.skipIf(sharedData === null)('commands of real users (skipped where ../shared/data is absent)', () => {
  it.each([
    ['bash_history', 4, 4],
    ['bash_history_desync', 5, 4],
    ['zsh_extended_history.txt', 4, 4],
  ])('reads %s: %i commands, %i with a time', async (name, commands, timed) => {
    const { rows } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/${name}`));
    expect([rows.length, rows.filter(({ time }) => time !== null).length]).toEqual([commands, timed]);
  });
});
