import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const header = [
  '#separator \\x09',
  '#set_separator\t,',
  '#empty_field\t(empty)',
  '#unset_field\t-',
  '#path\tsmb_files',
  '#fields\tts\tuid\tid.orig_h\tpath\tname\tactions\tlabels',
  '#types\ttime\tstring\taddr\tstring\tstring\tset[enum]\tvector[string]',
];
const line = '1521911720.865716\tCu1\t192.0.2.7\t\\\\\\\\srv\\\\IPC$\t\\xe8\\xa1\\xa8\\x09\\x01\tA,B\\x2cC\t(empty)';
const log = (...lines: string[]) => Buffer.from(lines.map((each) => `${each}\n`).join(''));

describe('Zeek logs in tab-separated form', () => {
  it('give each record its place, time, log and fields, with the escapes read', async () => {
    const { rows, rejects } = await readSource(
      reader,
      log('### BTest baseline', ...header, line, '#close\t2018-03-24'),
    );
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'zeek', channel: 'smb_files' },
        time: '2018-03-24T17:15:20.865716Z',
        fields: { uid: 'Cu1', path: '\\\\srv\\IPC$', name: '表\t\\x01', actions: ['A', 'B,C'], labels: null },
      },
    ]);
  });

  it('follow a header that comes again with other fields, also with another separator', async () => {
    const again = [
      '#separator |',
      '#set_separator|,',
      '#empty_field|EMPTY',
      '#unset_field|*',
      '#path|dns',
      '#fields|ts|query|sensor',
    ];
    const { rows } = await readSource(
      reader,
      log(...header, line, ...again, '1521911721.0|example.org|EMPTY', '1.5|*|-'),
    );
    expect(rows.map(({ source, fields }) => [source.channel, fields['query'], fields['sensor']])).toEqual([
      ['smb_files', undefined, undefined],
      ['dns', 'example.org', ''],
      ['dns', null, '-'],
    ]);
    // A relative time is no time of a log: the record is kept without.
    expect(rows.map(({ time }) => time)).toEqual(['2018-03-24T17:15:20.865716Z', '2018-03-24T17:15:21.000000Z', null]);
  });

  it('give labels that were added to the last field three blanks apart as fields of their own', async () => {
    const labelled = [
      '#separator \\x09',
      '#path\tconn',
      '#fields\tts\ttunnel_parents   label   detailed-label',
      '#types\ttime\tset[string]   string   string',
    ];
    const { rows, rejects } = await readSource(
      reader,
      log(...labelled, '1521911721.0\t(empty)   Malicious   C&C', '1521911722.0\t-   Benign   -'),
    );
    expect(rejects).toEqual([]);
    expect(rows.map(({ fields }) => [fields['tunnel_parents'], fields['label'], fields['detailed-label']])).toEqual([
      [null, 'Malicious', 'C&C'],
      [null, 'Benign', null],
    ]);
  });

  it('name a line with too few values by its offset, and one before any header', async () => {
    const whole = log('stray', ...header, 'cut\tshort', line);
    const { rows, rejects } = await readSource(reader, whole);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([
      { offset: 0, why: { key: 'reader.line-unknown' } },
      { offset: whole.indexOf('cut\tshort'), why: { key: 'zeek.columns', values: { needed: 7, had: 2 } } },
    ]);
  });

  it('are told by their first lines, and no other table is taken for one', () => {
    const claim = (text: string) => reader.recognise?.(headOf('', Buffer.from(text), true));
    expect(claim('### note\n#separator \\x09\n')).toBe(1);
    expect(claim('#Software: Microsoft Internet Information Services\n#Fields: date time\n')).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, log(...header, line, line, ...header, line)));
});

const zeek = `${sharedData}/zeek`;
const bytesOf = (path: string) => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path));
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.log(?:\.labeled|\.gz)?$/.test(name))
    .map((name) => `${folder}/${name}`);

describe.skipIf(sharedData === null)('Zeek logs of real sensors (skipped where ../shared/data is absent)', () => {
  it('give as many records as counted, each with a time where its log has one', async () => {
    for (const row of readFileSync(`${zeek}/zed-sample/COUNTS.csv`, 'utf8').split('\n')) {
      const [path = '', records] = row.split(',');
      if (!path.startsWith('zeek-default/')) continue;
      const { rows, rejects } = await readSource(reader, bytesOf(`${zeek}/zed-sample/${path}`));
      expect([path, rows.length, rejects.length]).toEqual([path, Number(records), 0]);
      expect(rows[0]?.source.channel).toBe(path.slice('zeek-default/'.length, -'.log.gz'.length));
      const untimed = rows.filter(({ time }) => time === null);
      expect(untimed).toHaveLength(path.includes('loaded_scripts') ? rows.length : 0);
    }
  });

  it('read every log of the 63 kinds Zeek tests itself with, line for line', async () => {
    const channels = new Set<string>();
    for (const path of filesOf(`${zeek}/zeek-baseline`)) {
      const bytes = readFileSync(path);
      if (!bytes.includes('#separator')) continue;
      const { rows, rejects } = await readSource(reader, bytes);
      const lines = bytes
        .toString('latin1')
        .split('\n')
        .filter((each) => each !== '' && !each.startsWith('#'));
      // Some logs of these tests are written at second 0, which is said of the record and does not lose it.
      const lost = rejects.filter(({ why }) => why.key !== 'reader.time-not-credible');
      expect([path, rows.length, lost]).toEqual([path, lines.length, []]);
      for (const { source } of rows) channels.add(source.channel);
    }
    expect(channels.size).toBe(63);
  });

  it('hold 331 connections of the beacon in the 24 hours before the last hour', async () => {
    const folder = `${zeek}/rita/missing_host`;
    const times: number[] = [];
    let last = 0;
    for (const path of filesOf(folder).filter((each) => /\/conn\.[^/]*$/.test(each))) {
      const { rows, rejects } = await readSource(reader, bytesOf(path));
      expect([path, rejects]).toEqual([path, []]);
      for (const { fields, time } of rows) {
        const ms = Date.parse(time ?? '');
        last = Math.max(last, ms);
        if (fields['id.orig_h'] === '73.54.23.243' && fields['id.resp_h'] === '64.225.56.201') times.push(ms);
      }
    }
    expect(times.filter((ms) => ms >= last - (last % 3_600_000) - 86_400_000)).toHaveLength(331);
  });

  it('lose only the line that a cut file ends in, or that has not the values its header names', async () => {
    const cut = await readSource(reader, readFileSync(`${zeek}/rita/truncated/conn.log`));
    expect(cut.rejects.map(({ why }) => why.key)).toEqual(['zeek.columns']);
    expect(cut.rows.length).toBeGreaterThan(0);
    const short = await readSource(reader, readFileSync(`${zeek}/rita/has_unknown_field/http.log`));
    expect(short.rejects).toMatchObject([{ why: { key: 'zeek.columns', values: { needed: 30, had: 29 } } }]);
    expect(
      reader.recognise?.(headOf('', readFileSync(`${zeek}/rita/text_file/conn.log`).subarray(0, 65_536), false)),
    ).toBe(0);
  });

  it('give the labels of an expert in the last columns, and the records of an indented header', async () => {
    const labelled = `${zeek}/slips/test18-malicious-ctu-sme-11-win/zeek-labeled/conn.log.labeled`;
    const { rows, rejects } = await readSource(reader, readFileSync(labelled));
    expect(rejects).toEqual([]);
    expect(rows[0]?.fields).toMatchObject({ label: 'Malicious', 'id.resp_h': '66.63.168.35' });
    const indented = await readSource(reader, readFileSync(`${zeek}/slips/test10-mixed-zeek-dir/conn.log`));
    expect([indented.rows.length > 0, indented.rejects]).toEqual([true, []]);
  });
});
