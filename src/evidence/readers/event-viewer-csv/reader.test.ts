import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { utc, zoneOf } from '#evidence/time/zone.ts';
import { reader } from './reader.ts';

const japanese = `\ufeffレベル,日付と時刻,ソース,イベント ID,タスクのカテゴリ
情報,2023/05/01 18:30:00,Microsoft-Windows-Sysmon,1,Process Create (rule: ProcessCreate),"Process Create:
UtcTime: 2023-05-01 09:30:00.123
Image: C:\\a.exe
CommandLine: ""C:\\a.exe"" /x"
エラー,2023/05/01 18:30:01,Microsoft-Windows-TaskScheduler,106,タスクが登録されました,"ユーザー ""EXAMPLE\\ana"" はタスク スケジューラのタスク ""\\At1"" を登録しました。"
`;
const english = `Keywords,Date and Time,Source,Event ID,Task Category
Audit Success,5/13/2023 6:30:00 PM,Microsoft-Windows-Security-Auditing,4672,Special Logon,"Special privileges assigned.\r
\r
Subject:\r
\tAccount Name:\t\tana\r
"
`;

describe('a list of the event viewer', () => {
  it('gives events of the log their provider writes to, with the fields of their messages', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(japanese), { piece: 50 });
    expect(rejects).toEqual([]);
    expect(rows.map(({ source }) => [source.channel, source.code])).toEqual([
      ['Microsoft-Windows-Sysmon/Operational', '1'],
      ['Microsoft-Windows-TaskScheduler/Operational', '106'],
    ]);
    expect(rows[0]).toMatchObject({
      offset: Buffer.byteLength(japanese.slice(0, japanese.indexOf('情報'))),
      steps: ['channel', 'zone', 'message'],
      fields: { Level: '4', RenderingInfo_Level: '情報', Image: 'C:\\a.exe', CommandLine: '"C:\\a.exe" /x' },
    });
    expect(rows[1]?.fields).toMatchObject({ TaskName: '\\At1', UserContext: 'EXAMPLE\\ana' });
  });

  it('takes the zone from a UTC time in the message, else from the language, and says which', async () => {
    const { rows } = await readSource(reader, Buffer.from(japanese));
    expect(rows.map(({ time, assumed }) => [time, assumed])).toEqual([
      ['2023-05-01T09:30:00.000000Z', []],
      ['2023-05-01T09:30:01.000000Z', ['zone']],
    ]);
  });

  it('is read in the zone that was set', async () => {
    const { rows } = await readSource(reader, Buffer.from(japanese), { zone: zoneOf('+01:00') ?? utc });
    expect(rows[1]).toMatchObject({ time: '2023-05-01T17:30:01.000000Z', assumed: [] });
  });

  it('is read with English columns and the dates of that locale', async () => {
    const { rows } = await readSource(reader, Buffer.from(english));
    expect(rows[0]).toMatchObject({
      source: { channel: 'Security', code: '4672' },
      time: '2023-05-13T18:30:00.000000Z',
      assumed: ['zone'],
      fields: { SubjectUserName: 'ana', RenderingInfo_Keyword: 'Audit Success' },
    });
  });

  it('tells day from month where a date of the list shows it, and says so where none does', async () => {
    const list = (...dates: string[]) =>
      Buffer.from(
        `Level,Date and Time,Source,Event ID,Task Category\n${dates.map((date) => `Error,${date},a,1,b,c\n`).join('')}`,
      );
    const { rows } = await readSource(
      reader,
      list('02.03.2023 01:00:00', '13/02/2023 01:00:00', '02/03/2023 01:00:00'),
    );
    expect(rows.map(({ time }) => time?.slice(0, 10))).toEqual(['2023-03-02', '2023-02-13', '2023-03-02']);
    const unsure = await readSource(reader, list('02/03/2023 01:00:00'));
    expect(unsure.rows[0]).toMatchObject({ time: '2023-02-03T01:00:00.000000Z', steps: ['date-order'] });
  });

  it('is no other table', () => {
    expect(reader.claims(['Source', 'Destination', 'Port'])).toBe(0);
    expect(reader.claims(['RecordNumber', 'EventID', 'Source', 'Date and Time'])).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(japanese)));
});

describe.skipIf(sharedData === null)(
  'lists of a trained intrusion in Japan (skipped where ../shared/data is absent)',
  () => {
    const read = async (path: string): Promise<ReadRow[]> => {
      const raw = readFileSync(`${sharedData}/jpcert-log-training/${path}`);
      const { rows, rejects } = await readSource(reader, path.endsWith('.gz') ? gunzipSync(raw) : raw);
      expect(rejects).toEqual([]);
      return rows;
    };

    it('hold as many events as the lists', async () => {
      const counts: Record<string, number> = {
        'Handson1/Sysmon.csv.gz': 476,
        'Handson1/Powershell.csv': 20,
        'Handson1/TaskScheduler.csv': 83,
        'Handson2/Security.csv': 12,
        'Handson2/TaskScheduler.csv': 64,
      };
      for (const [path, count] of Object.entries(counts)) expect(await read(path), path).toHaveLength(count);
    });

    it('tell of the first run of the malware by the scheduled task, at 15:53 in Japan', async () => {
      const sysmon = await read('Handson1/Sysmon.csv.gz');
      const runs = sysmon.filter(
        ({ fields }) => /win\.exe/i.test(String(fields.CommandLine)) && fields.Image !== undefined,
      );
      expect(runs.at(-1)).toMatchObject({
        time: '2019-11-07T06:53:00.000000Z',
        assumed: [],
        fields: { ParentImage: 'C:\\Windows\\System32\\taskeng.exe' },
      });
      const tasks = await read('Handson1/TaskScheduler.csv');
      const registered = tasks
        .filter(({ source }) => source.code === '106')
        .map(({ time, fields }) => [time, fields.TaskName, fields.UserContext]);
      expect(registered).toEqual([['2019-11-07T06:49:21.000000Z', '\\At1', 'EXAMPLE\\sysg.admin']]);
    });

    it('tell where the intruder went, and what was downloaded', async () => {
      const commands = (await read('Handson1/Sysmon.csv.gz')).map(({ fields }) => String(fields.CommandLine ?? ''));
      expect(commands.some((command) => /^net +use \\\\Win7_64JP_03\\c\$$/.test(command))).toBe(true);
      const urls = commands.flatMap((command) => command.match(/http:\/\/[\w./-]+/g) ?? []);
      expect([...new Set(urls)].sort()).toEqual(['http://anews-web.co/mz.exe', 'http://anews-web.co/server.exe']);
    });

    it('tell who logged on to the other computer, from where', async () => {
      const logons = (await read('Handson2/Security.csv')).filter(({ source }) => source.code === '4624');
      expect(
        new Set(logons.map(({ fields }) => [fields.TargetUserName, fields.IpAddress, fields.LogonType].join(' '))),
      ).toEqual(new Set(['SYSTEM - 5', 'sysg.admin 192.168.16.101 3', 'chiyoda.tokyo 192.168.16.101 3']));
    });
  },
);
