import { expect, it } from 'vitest';
import type { EvtxEvent } from '#exercises/evtx-writer/event.ts';
import { windowsEvent } from '#exercises/organisation/windows-event.ts';
import { dayUs, logOf, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, projectRoot, tempFolder } from './run-holdfast.ts';

const host = 'WS-1.example';

function installed(name: string, minute: number): EvtxEvent {
  return windowsEvent('serviceInstalled', host, dayUs + minute * 60_000_000, {
    ServiceName: name,
    ImagePath: 'C:\\x\\y.exe',
  });
}

/** Title and named actors of each finding of our own rules. */
function namedIn(...events: readonly EvtxEvent[]): Map<string, readonly string[]> {
  const cwd = tempFolder({ 'logs/a.evtx': logOf(...events) });
  const args = ['scan', 'logs', '--format', 'ndjson', '--only', 'finding', '--rules', `${projectRoot}/rules`];
  const findings = linesOf(holdfast(args, { cwd }).stdout);
  return new Map(findings.map(({ title, named }) => [String(title), named as readonly string[]]));
}

const pubload = 'Survey of the connection as PUBLOAD makes it';
const toneshell = 'Service named like those of TONESHELL and Bookworm';

it('names an actor in both findings where a run shows two independent traits, and in no other finding', () => {
  const named = namedIn(
    started('tracert -h 5 -4 google.com', 0),
    installed('DISMsrv', 1),
    started('mimikatz sekurlsa::logonpasswords', 3),
  );
  expect(named.get(pubload)).toEqual(['mustang-panda']);
  expect(named.get(toneshell)).toEqual(['mustang-panda']);
  expect(named.get('Known tool for stealing credentials')).toEqual([]);
});

it('names nobody for one trait, beside any number of tools that many share', () => {
  const named = namedIn(
    started('tracert -h 5 -4 google.com', 0),
    started('tracert -h 5 -4 google.com', 90),
    started('mimikatz sekurlsa::logonpasswords', 3),
  );
  expect([...named.keys()]).toContain(pubload);
  expect([...named.values()].flat()).toEqual([]);
});
