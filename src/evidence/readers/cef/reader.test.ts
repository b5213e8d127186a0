import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const event =
  'CEF:0|Exam\\|ple|Fire\\\\wall|1.0|100|Blocked|7|rt=1675618338123 src=192.0.2.7 spt=51234 suser=ana msg=a b\\=c cs1=no cs1Label=Cap Support dvchost=fw1';
const read = (text: string) => readSource(reader, Buffer.from(text));

describe('CEF', () => {
  it('reads the header with its escapes, and values with blanks and escapes', async () => {
    const { rows } = await read(event);
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:18.123000Z',
      host: 'fw1',
      source: { product: 'cef', provider: 'Exam|ple Fire\\wall' },
      fields: { deviceVendor: 'Exam|ple', src: '192.0.2.7', msg: 'a b=c', cs1Label: 'Cap Support' },
    });
  });

  it('keeps a labelled value once more under its label', async () => {
    const { rows } = await read(event);
    expect(rows[0]?.fields).toMatchObject({ cs1: 'no', 'Cap Support': 'no' });
  });

  it.each([
    ['<34>Feb  5 17:32:18 fw2 CEF:0|a|b|1|2|c|3|x=1', 'fw2', '17:32:18'],
    ['<34>1 2023-02-05T17:32:18Z fw2 app - - - CEF:0|a|b|1|2|c|3|x=1', 'fw2', '17:32:18'],
    ['Feb 05 2023 17:32:18.000 IST 192.0.2.1 CEF:0|a|b|1|2|c|3|x=1', '192.0.2.1', '17:32:18'],
  ])('takes host and time from the header of syslog: %s', async (line, host, clock) => {
    const { rows } = await read(line);
    expect(rows[0]).toMatchObject({ host, fields: { x: '1' } });
    expect(rows[0]?.time).toContain(clock);
  });

  it.each(['CEF:0|too|few', 'Feb  5 17:32:18 fw2 app: CEF is a format', 'LEEF:1.0|a|b|1|2|x=1', ''])(
    'does not claim %s',
    (line) => {
      expect(reader.claims?.(line)).toBe(false);
    },
  );

  it('survives damage', () =>
    expectSurvivesMutations(reader, Buffer.from(`${event}\n<34>Feb  5 17:32:18 fw2 ${event}`)));
});

describe.skipIf(sharedData === null)('CEF of real devices (skipped where ../shared/data is absent)', () => {
  it('gives the fields that another parser gives', async () => {
    const folder = `${sharedData}/hosts/jc/generic`;
    const { rows, rejects } = await readSource(reader, readFileSync(`${folder}/cef.out`));
    expect(rejects).toHaveLength(1);
    const golden = JSON.parse(readFileSync(`${folder}/cef.json`, 'utf8')) as Record<string, string>[];
    const parsed = golden.filter((each) => !('unparsable' in each));
    expect(rows).toHaveLength(parsed.length);
    for (const [i, each] of parsed.entries()) {
      expect(rows[i]?.fields.deviceVendor).toBe(each.deviceVendor);
      expect(rows[i]?.fields.name).toBe(each.deviceEventName ?? each.name);
      for (const name of ['src', 'act', 'cs1', 'cn1', 'request', 'filePath'])
        if (typeof each[name] === 'string') expect([name, rows[i]?.fields[name]]).toEqual([name, each[name]]);
    }
  });
});
