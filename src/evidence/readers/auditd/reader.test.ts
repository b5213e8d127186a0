import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import exceptions from './golden-exceptions.json' with { type: 'json' };
import { reader } from './reader.ts';

const syscall =
  'type=SYSCALL msg=audit(1600000000.123:7): arch=c000003e syscall=59 success=yes exit=0 a0=1 items=1 ppid=1 pid=2 auid=1000 uid=0 comm="sh" exe="/usr/bin/sh" key=65786563013634';
const execve = 'type=EXECVE msg=audit(1600000000.123:7): argc=3 a0="sh" a1="-c" a2=6C73202D6C';
const cwd = 'type=CWD msg=audit(1600000000.123:7): cwd="/tmp"';
const path = 'type=PATH msg=audit(1600000000.123:7): item=0 name="x" nametype=CREATE';
const other =
  'type=USER_LOGIN msg=audit(1600000001.000:8): pid=3 uid=0 msg=\'op=login acct="ana" addr=192.0.2.7 res=failed\'';

const read = (lines: readonly string[]) => readSource(reader, Buffer.from(lines.join('\n')));

describe('the Linux audit log', () => {
  it('gives each line as a record with its fields, time and serial number', async () => {
    const { rows } = await read([other]);
    expect(rows[0]).toMatchObject({
      time: '2020-09-13T12:26:41.000000Z',
      recordId: '8',
      source: { product: 'linux', channel: 'auditd', code: 'USER_LOGIN' },
      fields: { type: 'USER_LOGIN', pid: '3', acct: 'ana', addr: '192.0.2.7', res: 'failed' },
    });
  });

  it('decodes what is written in hexadecimal and keeps it', async () => {
    const { rows } = await read([syscall, execve]);
    expect(rows[0]?.fields).toMatchObject({ key: ['exec', '64'], 'key.hex': '65786563013634', SYSCALL: 'execve' });
    expect(rows[1]?.fields).toMatchObject({ a2: 'ls -l', 'a2.hex': '6C73202D6C', a1: '-c' });
    expect(rows[1]?.steps).toContain('hex');
  });

  it.each([
    ['in order', [syscall, execve, cwd, path, other]],
    ['interleaved with another event', [syscall, other, execve, path, cwd]],
    ['out of order', [path, cwd, execve, other, syscall]],
  ])('tells the records of an event about each other, %s', async (_how, lines) => {
    const { rows } = await read(lines);
    expect(rows.map(({ offset }) => offset)).toEqual(rows.map(({ offset }) => offset).toSorted((a, b) => a - b));
    const program = rows.find(({ source }) => source.code === 'EXECVE');
    expect(program?.fields).toMatchObject({ cmdline: 'sh -c ls -l', 'SYSCALL.exe': '/usr/bin/sh', 'CWD.cwd': '/tmp' });
    const created = rows.find(({ source }) => source.code === 'PATH/CREATE');
    expect(created?.fields).toMatchObject({ path: '/tmp/x', 'SYSCALL.exe': '/usr/bin/sh' });
    expect(created?.steps).toContain('joined');
    expect(rows.find(({ source }) => source.code === 'USER_LOGIN')?.steps).toEqual([]);
  });

  it('does not join events of equal number on different hosts', async () => {
    const { rows } = await read([`node=a ${syscall}`, `node=b ${execve}`]);
    expect(rows[1]).toMatchObject({ host: 'b', steps: ['hex'] });
  });

  it('keeps the names that auditd looked up', async () => {
    const { rows } = await read([`${syscall}\u001dARCH=x86_64 SYSCALL=execve AUID="ana" UID="root"`]);
    expect(rows[0]?.fields).toMatchObject({ SYSCALL: 'execve', AUID: 'ana', UID: 'root' });
  });

  it('puts an argument together that was written in pieces', async () => {
    const { rows } = await read(['type=EXECVE msg=audit(1.000:7): argc=2 a0="sh" a1_len=4 a1[0]="ab" a1[1]="cd"']);
    expect(rows[0]?.fields).toMatchObject({ cmdline: 'sh abcd' });
  });

  it.each([
    ['02000050C0000207', { 'saddr.family': 'inet', 'saddr.ip': '192.0.2.7', 'saddr.port': '80' }],
    ['0A0000500000000020010DB800000000000000000000000100000000', { 'saddr.ip': '2001:db8::1', 'saddr.port': '80' }],
    ['01002F72756E2F7800', { 'saddr.family': 'local', 'saddr.path': '/run/x' }],
    ['2600616C67', { 'saddr.family': 'alg' }],
  ])('reads the socket address %s', async (hex, fields) => {
    const { rows } = await read([`type=SOCKADDR msg=audit(1.000:7): saddr=${hex}`]);
    expect(rows[0]?.fields).toMatchObject(fields);
  });

  it('reads what SELinux and AppArmor say through syslog, under the name of the number', async () => {
    const { rows } = await read([
      'Feb  5 17:32:18 web1 kernel: [12.5] audit: type=1400 audit(1600000000.123:9): avc:  denied  { read open } for  pid=1 comm="x"',
    ]);
    expect(rows[0]).toMatchObject({
      host: 'web1',
      time: '2020-09-13T12:26:40.123000Z',
      fields: { type: 'AVC', type_number: '1400', seresult: 'denied', seperms: 'read open', comm: 'x' },
    });
  });

  it.each(['type=SYSCALL msg=audit(x): a=1', 'Feb  5 17:32:18 web1 kernel: hello', 'audit(1600000000.123:9): x', ''])(
    'does not claim %s',
    (line) => {
      expect(reader.claims?.(line)).toBe(false);
    },
  );

  it('holds a bounded number of records back, whatever their numbers', async () => {
    const lines = Array.from({ length: 2_000 }, (_each, i) => syscall.replace(':7)', `:${i})`));
    const { rows } = await read(lines);
    expect(rows).toHaveLength(2_000);
  });

  it('survives damage', () =>
    expectSurvivesMutations(reader, Buffer.from([syscall, other, execve, path, cwd].join('\n'))));
});

/** What the other parser calls a process, and where it stands in our records. */
const members: Readonly<Record<'pid' | 'ppid' | 'exe' | 'name' | 'title' | 'cwd', readonly string[]>> = {
  pid: ['pid'],
  ppid: ['ppid'],
  exe: ['exe'],
  name: ['comm'],
  title: ['proctitle'],
  cwd: ['cwd'],
};

interface GoldenEvent {
  readonly test_name: string;
  readonly event: {
    readonly sequence: number;
    readonly process?: Readonly<Record<string, string>> & { readonly args?: readonly string[] };
    readonly destination?: { readonly ip?: string; readonly port?: string };
    readonly source?: { readonly ip?: string; readonly port?: string };
  };
}

interface Golden {
  readonly '@timestamp': string;
  readonly record_type: string;
  readonly sequence: number;
  readonly keys?: readonly string[];
  readonly data: Readonly<Record<string, string>>;
}

describe.skipIf(sharedData === null)('audit logs of real hosts (skipped where ../shared/data is absent)', () => {
  const folder = `${sharedData}/linux/go-libaudit`;
  const parsed =
    sharedData === null ? [] : readdirSync(`${folder}/auparse/testdata`).filter((name) => name.endsWith('.golden'));

  it.each(parsed)("gives the fields that another parser's %s holds", async (name) => {
    const { rows, rejects } = await readSource(
      reader,
      readFileSync(`${folder}/auparse/testdata/${name.replace('.golden', '')}`),
    );
    const golden = JSON.parse(readFileSync(`${folder}/auparse/testdata/${name}`, 'utf8')) as Golden[];
    expect(rejects).toEqual([]);
    expect(rows).toHaveLength(golden.length);
    const differing = golden.flatMap((each, i) => {
      const row = rows[i];
      expect([row?.recordId, row?.source.code.split('/')[0]?.toLowerCase()]).toEqual([
        `${each.sequence}`,
        each.record_type,
      ]);
      expect(Date.parse(row?.time ?? '')).toBe(Date.parse(each['@timestamp']));
      if (each.keys !== undefined) expect(row?.fields.key).toEqual(each.keys);
      return Object.entries(each.data)
        .filter(([field, value]) => !agrees(row?.fields ?? {}, field, value))
        .map(([field]) => field);
    });
    expect(differing).toEqual([]);
  });

  const events =
    sharedData === null ? [] : readdirSync(`${folder}/aucoalesce/testdata`).filter((name) => name.endsWith('.yaml'));

  it.each(events)('says of the events of %s what another parser says', async (name) => {
    const { tests } = load(readFileSync(`${folder}/aucoalesce/testdata/${name}`, 'utf8')) as {
      tests: Record<string, string>;
    };
    const golden = readFileSync(`${folder}/aucoalesce/testdata/${name.replace('.yaml', '.json.golden')}`, 'utf8');
    for (const { test_name: title, event } of JSON.parse(golden) as GoldenEvent[]) {
      const { rows } = await readSource(reader, Buffer.from(tests[title] ?? ''));
      const said = (...fields: string[]) => rows.flatMap((row) => fields.map((field) => row.fields[field]));
      const { process = {}, destination, source } = event;
      expect([title, rows[0]?.recordId]).toEqual([title, `${event.sequence}`]);
      for (const [member, fields] of Object.entries(members))
        if (process[member] !== undefined) expect([title, ...said(...fields)]).toContain(process[member]);
      if (process.args !== undefined) expect(said('cmdline')).toContain(process.args.join(' '));
      for (const end of [destination, source]) {
        if (end?.ip !== undefined) expect([title, ...said('saddr.ip', 'addr', 'raddr')]).toContain(end.ip);
        if (end?.port !== undefined) expect([title, ...said('saddr.port')]).toContain(end.port);
      }
    }
  });

  it.each([
    ['normal.log', 17],
    ['out_of_order.log', 17],
    ['lost_messages.log', 17],
    ['rollover.log', 5],
  ])('reads %s: %i records', async (name, count) => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${folder}/testdata/${name}`));
    expect([rows.length, rejects.length]).toEqual([count, 0]);
  });

  it('says the same of an event whose records stand out of order', async () => {
    const of = async (name: string) => (await readSource(reader, readFileSync(`${folder}/testdata/${name}`))).rows;
    const plain = (rows: Awaited<ReturnType<typeof of>>) =>
      rows.map(({ recordId, fields }) => JSON.stringify([recordId, Object.entries(fields).sort()])).sort();
    expect(plain(await of('out_of_order.log'))).toEqual(plain(await of('normal.log')));
  });

  it('reads an enriched log with names and commands', async () => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/audit_enriched.log`));
    expect(rejects).toEqual([]);
    const commands = rows
      .filter(({ source }) => source.code === 'EXECVE')
      .map(({ fields }) => [fields.cmdline, fields['SYSCALL.UID']]);
    expect(commands[0]).toEqual(['id', 'root']);
    expect(commands[1]).toEqual(['/bin/sh -c grep -c . /etc/hostname', 'root']);
  });
});

/** The other parser renames and translates some values; what it does is listed, and undone here. */
function agrees(
  fields: Readonly<Record<string, string | null | readonly string[]>>,
  field: string,
  value: string,
): boolean {
  const { renamed, translated, notMade } = exceptions as unknown as {
    renamed: Record<string, { fields: string[] }>;
    translated: Record<string, Record<string, string[]>>;
    notMade: { fields: string[] };
  };
  if (notMade.fields.includes(field)) return true;
  const names = renamed[field]?.fields ?? [field];
  const values: (string | undefined)[] = [value, ...(translated[field]?.[value] ?? [])];
  return names.some((name) => values.includes(fields[name]?.toString()));
}
