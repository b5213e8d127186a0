import type { EvtxEvent } from '#exercises/evtx-writer/event.ts';
import { createEvtxWriter } from '#exercises/evtx-writer/writer.ts';
import { windowsEvent } from '#exercises/organisation/windows-event.ts';

/** 12 November 2025, midnight UTC, in microseconds. */
export const dayUs = Date.UTC(2025, 10, 12) * 1000;
const minuteUs = 60_000_000;

/** A process start as Sysmon writes it, that many minutes into the day. */
export function started(
  commandLine: string,
  minute: number,
  { host = 'WS-1.example', user = 'EXAMPLE\\ann' } = {},
): EvtxEvent {
  return windowsEvent('process', host, dayUs + minute * minuteUs, {
    Image: 'C:\\Windows\\System32\\cmd.exe',
    CommandLine: commandLine,
    User: user,
  });
}

/** A log with the events, numbered from 1. */
export function logOf(...events: readonly EvtxEvent[]): Uint8Array {
  const writer = createEvtxWriter();
  for (const event of events) writer.write(event);
  return writer.finish();
}

/** A Sigma rule that asks process starts for a word in the command line. */
export function ruleFor(word: string, { id = '', level = 'high', title = `Says ${word}` } = {}): string {
  return [
    `title: ${title}`,
    ...(id === '' ? [] : [`id: ${id}`]),
    'status: test',
    `level: ${level}`,
    'author: Ann Example',
    'tags: [attack.execution, attack.t1059.003]',
    'logsource: {product: windows, category: process_creation}',
    'detection:',
    `  selection: {CommandLine|contains: ${JSON.stringify(word)}}`,
    '  condition: selection',
    '',
  ].join('\n');
}

/** Ids that look like those of rules: the same number gives the same id. */
export function ruleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
