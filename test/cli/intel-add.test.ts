import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdfast, tempFolder } from './run-holdfast.ts';

/** A trail of requests, one of which comes from each address. */
function trail(...addresses: readonly string[]): string {
  const line = (address: string, i: number) =>
    `{"eventVersion":"1.08","eventTime":"2026-01-01T03:04:0${i % 10}Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","eventID":"${i}","sourceIPAddress":"${address}"}\n`;
  return addresses.map(line).join('');
}

function bundle(...patterns: readonly string[]): string {
  const objects = patterns.map((pattern, i) => ({
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--00000000-0000-4000-8000-00000000000${i}`,
    created: '2024-01-01T00:00:00.000Z',
    modified: '2024-01-01T00:00:00.000Z',
    pattern,
    pattern_type: 'stix',
    valid_from: '2024-01-01T00:00:00Z',
  }));
  return JSON.stringify({ type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000000', objects });
}

interface Line {
  readonly kind: string;
  readonly rule: { readonly id: string };
  readonly reason?: string;
  readonly question: string;
  readonly hits?: number;
  readonly records?: number;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Matches and findings; a search of the store reads a log that is text not again, so it states no hashes of its records. */
const found = (text: string) =>
  linesOf(text.replaceAll(/"recordSha256":"[0-9a-f]*"/g, '"recordSha256":""')).filter(
    ({ kind }) => kind === 'match' || kind === 'finding',
  );

describe('holdfast intel add', () => {
  it('finds in later scans what it added, and in what was scanned before', () => {
    const folder = tempFolder({
      'a.json': trail('45.61.1.2', '10.1.2.3'),
      'iocs.json': bundle("[ipv4-addr:value = '45.61.1.2']", "[ipv4-addr:value = '45.61.9.0/24']"),
    });
    const scan = (workspace: string) =>
      holdfast(['scan', 'a.json', '--workspace', workspace, '--format', 'ndjson'], { cwd: folder });
    const add = (workspace: string) =>
      holdfast(['intel', 'add', 'iocs.json', '--tlp', 'amber', '--workspace', workspace, '--format', 'ndjson'], {
        cwd: folder,
      });
    expect(add('before').code).toBe(0);
    const live = scan('before').stdout;
    scan('after');
    const retro = add('after').stdout;
    expect(found(live).map(({ kind, rule }) => [kind, rule.id])).toEqual([
      ['match', 'indicator:ip:45.61.1.2'],
      ['finding', 'indicator:ip:45.61.1.2'],
    ]);
    expect(found(retro)).toEqual(found(live));
    expect(found(live)[1]?.reason).toBe('iocs.json (TLP:AMBER) lists the address 45.61.1.2; 1 record showed it.');
    expect(linesOf(retro).at(-1)).toMatchObject({ kind: 'ledger', question: 'iocs.json', hits: 1, records: 2 });
  });

  it('counts a sighting once, in the pass and in the store, through how many files the event came', () => {
    const event = (value: string, at: string, computer: string) =>
      '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>' +
      '<Provider Name="Microsoft-Windows-Sysmon"/><EventID>22</EventID>' +
      `<TimeCreated SystemTime="2026-03-02T10:00:${at}"/><EventRecordID>7</EventRecordID>` +
      `<Channel>Microsoft-Windows-Sysmon/Operational</Channel><Computer>${computer}</Computer></System>` +
      `<EventData><Data Name="QueryName">${value}</Data></EventData></Event>`;
    const folder = tempFolder({
      'logs/a.xml': event('bad.attack.ru', '00.1234567Z', 'WS-1.attack.ru'),
      'logs/b.xml': event('bad.attack.ru', '00.123Z', 'ws-1.attack.ru'),
      'list.txt': 'bad.attack.ru\n',
    });
    const run = (...args: readonly string[]) => holdfast([...args, '--workspace', 'w'], { cwd: folder }).stdout;
    const seen = () => JSON.parse(run('intel', 'list', '--format', 'ndjson').split('\n')[0] ?? '').sightings;
    run('intel', 'add', 'list.txt');
    run('scan', 'logs', '--format', 'ndjson');
    const live = seen();
    expect(live).toMatchObject({ count: 1, hosts: 1 });
    run('intel', 'retro');
    expect(seen()).toMatchObject({ count: 1, hosts: 1 });
  });

  it('judges the strength of an indicator for the day that a search backwards is asked for', () => {
    const cwd = tempFolder({ 'a.json': trail('45.61.1.2'), 'iocs.txt': '45.61.1.2\n' });
    const run = (...args: readonly string[]) => holdfast([...args, '--workspace', 'w'], { cwd }).stdout;
    run('scan', 'a.json');
    run('intel', 'add', 'iocs.txt', '--confidence', '90');
    const levelsOn = (days: number) => {
      const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const lines = linesOf(run('intel', 'retro', '--all', '--as-of', day, '--format', 'ndjson'));
      return lines.flatMap((line) => (line.kind === 'finding' ? [(line as Line & { level: string }).level] : []));
    };
    expect([levelsOn(0), levelsOn(80), levelsOn(400)]).toEqual([['high'], ['low'], []]);
  });

  it('tells what was refused or quarantined, and takes the rest', () => {
    const folder = tempFolder({
      'iocs.json': bundle(
        "[ipv4-addr:value = '8.8.8.8']",
        "[domain-name:value = 'example.com']",
        "[domain-name:value = '']",
        "[file:name = '*']",
        '[broken',
        "[url:value = 'https://evil.test.example.invalid-name.de/a']",
      ),
      'prose.txt': 'Nothing to see here, move along.\n',
    });
    const json = holdfast(['intel', 'add', '.', '--json', '--workspace', 'w'], { cwd: folder });
    const { refused, ...counts } = JSON.parse(json.stdout) as { refused: { value: string; why: string }[] };
    expect(counts).toMatchObject({ added: 1, merged: 0, quarantined: 2 });
    expect(refused.map(({ value }) => value)).toEqual(['', '*', '[broken', './prose.txt']);
    expect(refused.every(({ why }) => why.length > 5)).toBe(true);
    expect(json.code).toBe(3);
    const again = JSON.parse(
      holdfast(['intel', 'add', 'iocs.json', '--json', '--workspace', 'w'], { cwd: folder }).stdout,
    );
    expect(again).toMatchObject({ added: 0, merged: 1, quarantined: 2, search: null });
  });

  it('shows values to people as nobody opens them by mistake', () => {
    const folder = tempFolder({ 'a.json': trail('45.61.1.2'), 'list.txt': '45.61.1.2\n45.61.1.3\n' });
    holdfast(['scan', 'a.json', '--workspace', 'w'], { cwd: folder });
    const { stdout, code } = holdfast(['intel', 'add', join(folder, 'list.txt'), '--workspace', 'w'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('45[.]61[.]1[.]2');
    expect(stdout).not.toContain('45.61.1.2');
  });
});
