import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementOf } from '#evidence/flows/elements.ts';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const spelling = JSON.parse(readFileSync(new URL('./telegraf-names.json', import.meta.url), 'utf8'));
const folder = `${sharedData}/netflow/telegraf`;

/** Fields of a line of InfluxDB's line protocol: `measurement,tags name=1u,other="text" time`. */
function fieldsOf(line: string): [string, string][] {
  const fields = line.slice(line.indexOf(' ') + 1);
  return [...fields.matchAll(/([a-z0-9_]+)=(?:"((?:[^"\\]|\\.)*)"|(\d+)u)/g)].map(([, name, text, number]) => [
    name as string,
    text?.replaceAll('\\"', '"') ?? (number as string),
  ]);
}

/** What the row has in place of Telegraf's field: the same, or what is there. */
function compared({ fields }: ReadRow, name: string, value: string): string | undefined {
  const of = (names: readonly string[]) => names.map((each) => fields[each]).find((each) => each !== undefined);
  const unknown = /^type_(\d+)_(rev_)?(\d+)$/.exec(name);
  const word = spelling.words[name];
  if (word !== undefined) return fields[word.field] === word.of[value] ? value : String(fields[word.field]);
  if (name === 'tcp_flags') return flags(Number(fields['tcpControlBits']));
  if (name in spelling.hexadecimal) return inHex(of(spelling.hexadecimal[name]) as string, value);
  if (unknown === null) return of(spelling.names[name] ?? []) as string | undefined;
  const [, enterprise, reverse, id] = unknown;
  // In records of options Telegraf leaves the bit that marks a vendor's number in it.
  const element = elementOf(Number(enterprise), (Number(id) & 0x7fff) | (reverse === undefined ? 0 : 0x4000));
  const ours = fields[element.name];
  return value.startsWith('0x') ? inHex(ours as string, value) : ((ours ?? '') as string);
}

function inHex(ours: string | undefined, theirs: string): string | undefined {
  if (ours === undefined || ours.startsWith('0x')) return ours;
  return `0x${Number(ours)
    .toString(16)
    .padStart(theirs.length - 2, '0')}`;
}

function flags(bits: number): string {
  return [...'CEUAPRSF'].map((letter, i) => ((bits >> (7 - i)) & 1 ? letter : '.')).join('');
}

function isException(sample: string, field: string): boolean {
  return spelling.exceptions.some(
    (each: { sample: string; field: string }) =>
      (each.sample === '*' || each.sample === sample) && (each.field === '*' || each.field === field),
  );
}

const samples =
  sharedData === null ? [] : readdirSync(folder).filter((name) => !name.includes('.') && name !== 'LICENSE');

describe.skipIf(sharedData === null)('datagrams that Telegraf decoded (skipped where ../shared/data is absent)', () => {
  it.each(samples)('%s gives the same fields of the same records', async (sample) => {
    const datagrams = readdirSync(`${folder}/${sample}`).filter((name) => name.endsWith('.bin'));
    const bytes = Buffer.concat(datagrams.sort().map((name) => readFileSync(`${folder}/${sample}/${name}`)));
    const { rows, rejects } = await readSource(reader, bytes);
    expect(rejects).toEqual([]);
    const lines = readFileSync(`${folder}/${sample}/expected.out`, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    expect(rows).toHaveLength(lines.length);
    for (const [i, line] of lines.entries()) {
      const theirs = fieldsOf(line).filter(([name]) => !isException(sample, name));
      const ours = theirs.map(([name, value]) => [name, compared(rows[i] as ReadRow, name, value)]);
      expect(ours).toEqual(theirs);
    }
  });
});
