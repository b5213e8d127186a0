import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tarOf } from '#app/scan/unpack/testing/made-tar.ts';
import { zipOf } from '#app/scan/unpack/testing/made-zip.ts';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const trail = (name: string, id: string) =>
  JSON.stringify({
    eventVersion: '1.08',
    eventTime: '2026-02-05T17:32:18Z',
    eventSource: 'iam.amazonaws.com',
    eventName: name,
    eventID: id,
    userIdentity: { userName: 'ana' },
  });

const rule = `title: user made
id: ${ruleId(9)}
level: high
logsource: {product: aws, service: cloudtrail}
detection: {selection: {eventName: CreateUser}, condition: selection}
`;

/** Archives with an event log and CloudTrail records in them, one plain log, and something nobody knows. */
async function evidence(): Promise<string> {
  const records = `{"Records":[${trail('CreateUser', 'e-1')},${trail('ListUsers', 'e-2')}]}`;
  const many = Array.from({ length: 20_000 }, (_, i) => trail(i % 1_000 === 0 ? 'CreateUser' : 'ListUsers', `n-${i}`));
  return tempFolder({
    'logs/a.zip': zipOf(
      { name: 'C/Security.evtx', content: logOf(started('say one', 0), started('say nothing', 1)) },
      { name: 'notes.txt', content: Buffer.from('nothing in particular\n') },
    ),
    'logs/b.tar.gz': gzipSync(
      await tarOf({ 'x/trail.json': Buffer.from(records), 'x/trail.json.gz': gzipSync(records) }),
    ),
    'logs/c.json': many.join('\n'),
    'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
    'rules/two.yml': rule,
  });
}

const scan = (cwd: string, ...more: readonly string[]) =>
  holdfast(['scan', 'logs', '--no-store', '--rules', 'rules', '--format', 'ndjson', ...more], { cwd });

describe('evidence in archives', () => {
  it('is asked the same rules, each source with its own path, hash and format', async () => {
    const { stdout, code } = scan(await evidence());
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    const matches = lines.filter(({ kind }) => kind === 'match').map(({ event }) => (event as { file: string }).file);
    expect(new Set(matches)).toEqual(
      new Set([
        'logs/a.zip!/C/Security.evtx',
        'logs/b.tar.gz!/x/trail.json',
        'logs/b.tar.gz!/x/trail.json.gz',
        'logs/c.json',
      ]),
    );
    const summary = lines.find(({ kind }) => kind === 'summary') as { sources?: unknown; files?: unknown };
    expect(summary).toMatchObject({
      files: 3,
      sources: [
        { file: 'logs/a.zip', format: 'zip', records: 0 },
        { file: 'logs/a.zip!/C/Security.evtx', format: 'evtx', records: 2 },
        { file: 'logs/a.zip!/notes.txt', format: 'unknown', unread: { holds: 'text', encoding: 'utf-8' } },
        { file: 'logs/b.tar.gz', format: 'tar' },
        { file: 'logs/b.tar.gz!/x/trail.json', format: 'aws-cloudtrail', records: 2 },
        { file: 'logs/b.tar.gz!/x/trail.json.gz', format: 'aws-cloudtrail', records: 2 },
        { file: 'logs/c.json', format: 'aws-cloudtrail', records: 20_000 },
      ],
    });
  });

  it('gives the same lines with one worker and with three', async () => {
    const cwd = await evidence();
    expect(scan(cwd, '--workers', '3').stdout).toBe(scan(cwd, '--workers', '1').stdout);
  });

  it('is verified record by record, and a change inside an archive is found', async () => {
    const cwd = await evidence();
    scan(cwd, '--out', 'found.ndjson');
    const verify = () => holdfast(['verify', '--from', 'found.ndjson', '--json'], { cwd });
    expect(JSON.parse(verify().stdout)).toMatchObject({ ok: true });
    const path = join(cwd, 'logs/c.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('CreateUser', 'DeleteUser'));
    writeFileSync(join(cwd, 'logs/a.zip'), zipOf({ name: 'other', content: Buffer.from('x') }));
    const { stdout, code } = verify();
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, checked: { 'record-changed': 2, 'file-missing': 2 } });
  });
});
