import type { FindingLine } from '#base/lines.ts';
import { describe, expect, it } from 'vitest';
import { ruleFor, ruleId } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { placed } from './placed-findings.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

/** A process start as an export to XML tells it. */
function exported(commandLine: string, { record = 1, user = 'EXAMPLE\\ann', at = '10:00:00.1234567Z' } = {}): string {
  return (
    '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>' +
    '<Provider Name="Microsoft-Windows-Sysmon"/><EventID>1</EventID>' +
    `<TimeCreated SystemTime="2026-03-02T${at}"/><EventRecordID>${record}</EventRecordID>` +
    '<Channel>Microsoft-Windows-Sysmon/Operational</Channel><Computer>WS-1.example.org</Computer></System>' +
    `<EventData><Data Name="CommandLine">${commandLine}</Data><Data Name="User">${user}</Data></EventData></Event>`
  );
}
const events = (...list: readonly string[]) => `<?xml version="1.0"?><Events>${list.join('')}</Events>`;

const rules = ['probe', 'more'].map((word, i) => ruleFor(word, { id: ruleId(i), title: word })).join('---\n');

/** What a scan finds in the files, and what a hunt then finds in the store. */
function asked(files: Readonly<Record<string, string>>) {
  const cwd = tempFolder({ 'r.yml': rules, ...files });
  const found = (...args: readonly string[]) => {
    const { stdout } = holdfast([...args, '--workspace', 'kept', '--format', 'ndjson'], { cwd });
    return placed((linesOf(stdout) as unknown as FindingLine[]).filter(({ kind }) => kind === 'finding'));
  };
  const scanned = found('scan', 'logs', '--rules', 'r.yml');
  return { scanned, hunted: found('hunt', '--rule', 'r.yml') };
}

describe('an event that came through two doors', () => {
  it('is counted once by scans and hunts, and they point to the same record', () => {
    const [one, other] = [events(exported('probe')), events(exported('probe', { at: '10:00:00.123Z' }))];
    for (const files of [
      { 'logs/a.xml': one, 'logs/b.xml': other },
      { 'logs/a.xml': other, 'logs/b.xml': one },
    ]) {
      const { scanned, hunted } = asked(files);
      expect(scanned).toMatchObject([{ count: 1, evidence: [{ record: '1' }] }]);
      expect(hunted).toEqual(scanned);
    }
  });

  it('is told by each rule that sees it, through whichever door', () => {
    const { scanned, hunted } = asked({
      'logs/a.xml': events(exported('probe')),
      'logs/b.xml': events(exported('probe and more')),
    });
    expect(scanned).toMatchObject([{ count: 1 }, { count: 1 }]);
    expect(hunted).toEqual(scanned);
  });

  it('in a copy of a file is counted once', () => {
    const log = events(exported('probe'), exported('probe', { record: 2 }));
    const { scanned, hunted } = asked({ 'logs/a.xml': log, 'logs/copy/a.xml': log });
    expect(scanned).toMatchObject([{ count: 2, evidence: [{ file: 'logs/a.xml' }, { file: 'logs/a.xml' }] }]);
    expect(hunted).toEqual(scanned);
  });
});

it('a finding has the same id whichever file is read first and however it spells the user', () => {
  const early = events(exported('probe', { user: 'EXAMPLE\\Ann', at: '10:00:00.000Z' }));
  const late = events(exported('probe', { user: 'EXAMPLE\\ann', record: 2, at: '10:01:00.000Z' }));
  const [one, other] = [
    { 'logs/a.xml': early, 'logs/b.xml': late },
    { 'logs/a.xml': late, 'logs/b.xml': early },
  ].map(asked);
  const idsOf = (findings?: readonly FindingLine[]) => findings?.map(({ id }) => id);
  expect(one?.scanned).toMatchObject([{ count: 2, subjects: { user: 'EXAMPLE\\Ann' } }]);
  expect(one?.hunted).toEqual(one?.scanned);
  expect(idsOf(other?.scanned)).toEqual(idsOf(one?.scanned));
  expect(idsOf(other?.hunted)).toEqual(idsOf(one?.scanned));
});
