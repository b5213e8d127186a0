import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import type { LinesReader } from '../contract.ts';
import { reader } from './reader.ts';

const read = async (text: string) => {
  const { rows, rejects } = await readSource(reader, Buffer.from(text), { latest: '2023-06-01T00:00:00Z' });
  return { rows, rejects, row: rows[0] };
};

describe('syslog', () => {
  it.each([
    ['RFC 3164', 'Feb  5 17:32:18 web1 app[12]: hello', 'web1', 'app', '12', '2023-02-05T17:32:18.000000Z'],
    [
      'no space behind the tag',
      'Feb  5 17:32:18 web1 app[12]:hello',
      'web1',
      'app',
      '12',
      '2023-02-05T17:32:18.000000Z',
    ],
    ['a priority', '<34>Feb  5 17:32:18 web1 app: hello', 'web1', 'app', null, '2023-02-05T17:32:18.000000Z'],
    ['a year', 'Feb  5 2022 17:32:18.250 web1 app: hello', 'web1', 'app', null, '2022-02-05T17:32:18.250000Z'],
    ['a year in front', '2022 Feb  5 17:32:18 web1 app: hello', 'web1', 'app', null, '2022-02-05T17:32:18.000000Z'],
    ['a year behind', 'Feb  5 17:32:18 2022 web1 app: hello', 'web1', 'app', null, '2022-02-05T17:32:18.000000Z'],
    ['brackets', '[Feb  5 17:32:18] web1 app[12]: hello', 'web1', 'app', '12', '2023-02-05T17:32:18.000000Z'],
    [
      'ISO, zone in words',
      '2023-02-05 17:32:18 UTC web1 app[12] hello',
      'web1',
      'app',
      '12',
      '2023-02-05T17:32:18.000000Z',
    ],
    ['no host', 'Feb  5 17:32:18 app[12]: hello', '', 'app', '12', '2023-02-05T17:32:18.000000Z'],
    [
      'a level in words',
      'Feb  5 17:32:18 web1 auth.info app[12]: hello',
      'web1',
      'app',
      '12',
      '2023-02-05T17:32:18.000000Z',
    ],
    [
      "Solaris' number",
      'Feb  5 17:32:18 web1 app: [ID 7 auth.info] hello',
      'web1',
      'app',
      null,
      '2023-02-05T17:32:18.000000Z',
    ],
    [
      'an ISO time',
      '2023-02-05T17:32:18.123456+01:00 web1 app: hello',
      'web1',
      'app',
      null,
      '2023-02-05T16:32:18.123456Z',
    ],
    ['ISO, no zone', '2023-02-05 17:32:18 web1 app[12]: hello', 'web1', 'app', '12', '2023-02-05T17:32:18.000000Z'],
    ['ISO and a level', '2023-02-05T17:32:18Z ERROR app[12]: hello', '', 'app', '12', '2023-02-05T17:32:18.000000Z'],
    [
      'RFC 5424',
      '<34>1 2023-02-05T17:32:18.5Z web1 app 12 ID1 - hello',
      'web1',
      'app',
      '12',
      '2023-02-05T17:32:18.500000Z',
    ],
    [
      'RFC 5424 without version',
      '2023-02-05T17:32:18Z web1 app 12 ID1 [a b="1"] hello',
      'web1',
      'app',
      '12',
      '2023-02-05T17:32:18.000000Z',
    ],
    ["macOS' level", 'Feb  5 17:32:18 web1 app[12] <Error>: hello', 'web1', 'app', '12', '2023-02-05T17:32:18.000000Z'],
    ['a program only', '<34>app[12]: hello', '', 'app', '12', null],
  ])('reads a header with %s', async (_what, line, host, program, pid, time) => {
    const { row, rejects } = await read(`${line}\n`);
    expect(rejects).toEqual([]);
    expect(row).toMatchObject({ host, time, source: { product: 'linux', channel: 'syslog', provider: program ?? '' } });
    expect(row?.fields).toMatchObject({ program, pid, message: 'hello' });
  });

  it('names facility and severity', async () => {
    const { row } = await read('<34>Feb  5 17:32:18 web1 su: hello');
    expect(row?.fields).toMatchObject({ facility: '4', facility_name: 'auth', severity: '2', severity_name: 'crit' });
  });

  it('keeps structured data as fields', async () => {
    const { row } = await read('<165>1 2023-02-05T17:32:18Z h app - ID47 [a@1 x="1" y="q\\"]"][b] hello');
    expect(row?.fields).toMatchObject({
      msgid: 'ID47',
      'sd.a@1.x': '1',
      'sd.a@1.y': 'q"]',
      'sd.b': null,
      message: 'hello',
    });
  });

  it("reads Cisco's order, with the device's time or a relay's", async () => {
    const { rows } = await read(
      '<189>29: r1: *Mar  1 18:48:50.483 UTC: %SYS-5-CONFIG_I: hello\nMar  2 10:00:00 r1 30: Mar  2 09:59:59.1: %SYS-5-CONFIG_I: hello\n',
    );
    expect(rows).toMatchObject([
      { host: 'r1', time: '2023-03-01T18:48:50.483000Z', source: { product: 'cisco', provider: 'SYS' } },
      { host: 'r1', time: '2023-03-02T10:00:00.000000Z', fields: { program: '%SYS-5-CONFIG_I', message: 'hello' } },
    ]);
  });

  it('marks a year and a zone that the line does not state', async () => {
    const { row } = await read('Feb  5 17:32:18 web1 app: hello');
    expect(row?.assumed).toEqual(['year', 'zone']);
  });

  it('says what a message of a known service means, and names the service where it knows the program only', async () => {
    const { rows } = await read(
      'Feb  5 17:32:18 h sshd[9]: Failed password for eve from 192.0.2.7 port 22 ssh2\nFeb  5 17:32:18 h sshd[9]: hello\n',
    );
    expect(rows[0]?.fields).toMatchObject({
      service: 'sshd',
      'event.outcome': 'failure',
      'user.name': 'eve',
      'source.ip': '192.0.2.7',
    });
    expect(rows[1]?.fields).toMatchObject({ service: 'sshd', message: 'hello' });
  });

  it('gives a message that names no source the one its process named before, and says so', async () => {
    const from = 'Feb  5 17:32:18 web1 sshd[12]: Connection from 192.0.2.7 port 22';
    const end = 'Feb  5 17:32:19 web1 sshd[12]: Disconnecting: Too many authentication failures for eva';
    const { rows } = await read(`${from}\n${end}\n${end.replace('12', '13')}\n`);
    expect(rows.slice(1)).toMatchObject([
      { fields: { 'source.ip': '192.0.2.7', 'event.outcome': 'failure' }, steps: ['recalled'] },
      { fields: { 'event.outcome': 'unknown' }, steps: [] },
    ]);
  });

  it('reads the message inside a repetition', async () => {
    const { row } = await read(
      'Feb  5 17:32:18 h sshd[9]: message repeated 4 times: [ Failed password for eve from 192.0.2.7 port 22 ssh2]',
    );
    expect(row).toMatchObject({ fields: { 'user.name': 'eve' }, steps: ['repeated'] });
  });

  it('takes indented lines for the rest of the message, and does not let them hide what its first line says', async () => {
    const text =
      'Feb  5 17:32:18 h sshd[9]: Invalid user a from 192.0.2.7\n\tat x from 192.0.2.9\n\nFeb  5 17:32:19 h app: x\n  y';
    const { rows, rejects } = await read(text);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        offset: 0,
        length: 78,
        fields: { message: 'Invalid user a from 192.0.2.7\n\tat x from 192.0.2.9', 'source.ip': '192.0.2.7' },
      },
      { fields: { message: 'x\n  y' } },
    ]);
  });

  it('rejects each indented line that stands behind none of its own', async () => {
    const { rows, rejects } = await read('  at x\n  at y\nFeb  5 17:32:19 h app: x\n');
    expect(rows).toHaveLength(1);
    expect(rejects.map(({ offset, had }) => [offset, had])).toEqual([
      [0, 7],
      [7, 7],
    ]);
  });

  it('leaves a line that carries another format to the reader that claims it', async () => {
    const other: LinesReader = {
      ...reader,
      id: 'other',
      isEnvelope: false,
      claims: (line) => line.includes('OTHER:'),
      open: ({ record }) => ({
        line(text, place, sink) {
          record.row(record.shapeOf(['other']), [text.slice(text.indexOf('OTHER:'))], place);
          sink.record(record);
          return true;
        },
      }),
    };
    const text = 'Feb  5 17:32:18 web1 app: hello\nFeb  5 17:32:18 web1 OTHER: x\n';
    const { rows } = await readSource(reader, Buffer.from(text), { readers: [reader, other] });
    expect(rows.map(({ fields }) => fields.other ?? fields.message)).toEqual(['hello', 'OTHER: x']);
  });

  it.each([
    '2023-02-05 17:32:18 INFO app: hello',
    '2023-02-05T17:32:18.123+01:00 INFO hello',
    '2023-02-05T17:32:18Z example.org hello',
    '{"time":"2023-02-05T17:32:18Z"}',
    '192.0.2.1 - - [05/Feb/2023:17:32:18 +0000] "GET / HTTP/1.1" 200 1',
    '<Event xmlns="x">',
    '<999>Feb  5 17:32:18 web1 app: hello',
    'MMM 22 07:54:32 web1 app: hello',
  ])('does not claim %s', (line) => {
    expect(reader.claims?.(line)).toBe(false);
  });

  it('bounds the number of providers, whatever programs a file names', async () => {
    const lines = Array.from({ length: 3_000 }, (_each, i) => `Feb  5 17:32:18 h p${i}[1]: x`).join('\n');
    const { rows } = await read(lines);
    expect(new Set(rows.map(({ source }) => source.provider)).size).toBeLessThanOrEqual(1_025);
  });

  it('survives damage', () =>
    expectSurvivesMutations(
      reader,
      Buffer.from(
        '<34>1 2023-02-05T17:32:18Z h sshd 1 - [a x="1"] Invalid user a from 192.0.2.7\nFeb  5 17:32:18 h app[1]: x\n',
      ),
    ));
});

describe.skipIf(sharedData === null)('syslog of real hosts (skipped where ../shared/data is absent)', () => {
  const file = (path: string) =>
    readSource(reader, readFileSync(`${sharedData}/${path}`), { latest: '2023-06-01T00:00:00Z' });

  it.each([
    ['syslog', 16, 1],
    ['syslog_chromeos', 8, 0],
    ['syslog_rsyslog', 5, 0],
    ['syslog_rsyslog_SyslogProtocol23Format', 9, 1],
    ['syslog_ssh.log', 9, 0],
  ])('reads %s: %i records, %i lines that are none', async (name, records, others) => {
    const { rows, rejects } = await file(`linux/plaso/syslog/${name}`);
    expect([rows.length, rejects.length]).toEqual([records, others]);
  });

  it('gives what another parser makes of RFC 3164', async () => {
    const { rows, rejects } = await file('hosts/jc/generic/syslog-3164.out');
    const parsed = golden('syslog-3164').filter((each) => !('unparsable' in each));
    expect(rejects).toHaveLength(2);
    expect(rows).toHaveLength(parsed.length);
    for (const [i, each] of parsed.entries()) {
      const { host = '', fields } = rows[i] ?? { fields: {} };
      // The other parser leaves the process id, and PAM's module, in the content.
      const whole = String(each.content).replace(/^(?:\([^)]*\))?\[\d+\]: /, '');
      expect([host, fields.message?.toString().trimEnd()]).toEqual([each.hostname, whole]);
      expect(fields.program ?? null).toEqual(
        each.tag === 'sshd' && whole.includes('session') ? 'sshd(pam_unix)' : each.tag,
      );
    }
  });

  it('gives what another parser makes of RFC 5424', async () => {
    const { rows, rejects } = await file('hosts/jc/generic/syslog-5424.out');
    const parsed = golden('syslog-5424').filter((each) => !('unparsable' in each));
    expect(rejects).toHaveLength(2);
    expect(rows.map(({ host, fields }) => [host, fields.program, fields.msgid ?? null])).toEqual(
      parsed.map((each) => [each.hostname, each.appname, each.msg_id]),
    );
  });

  function golden(name: string): Record<string, unknown>[] {
    return JSON.parse(readFileSync(`${sharedData}/hosts/jc/generic/${name}.json`, 'utf8'));
  }
});
