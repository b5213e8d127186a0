import { describe, expect, it } from 'vitest';
import { readService } from '#catalog/service.ts';
import { readEpochTime } from '../time/read-time.ts';
import { SessionMemory } from './session-memory.ts';
import { ServiceTable } from './service-table.ts';

const shell = readService({
  id: 'shell',
  programs: ['sh'],
  begin: '(?:conn=(?<session_id>\\d{1,9}) )?',
  messages: [
    { pattern: '^from %{source_endpoint}$', action: 'connect' },
    { pattern: '^no$', outcome: 'failure', recalls: true },
  ],
  samples: [],
}).service;
const table = new ServiceTable([shell]);

function reading() {
  const memory = new SessionMemory();
  return (message: string, process = '7', seconds = '1700000000') => {
    const { names, values, recalls } = memory.complete(
      table.ofProgram('sh').understand(message),
      process,
      readEpochTime(seconds),
    );
    const value = (name: string) => values[names.indexOf(name)] ?? null;
    return { ip: value('source.ip'), outcome: value('event.outcome'), recalls };
  };
}

describe('the memory of sessions', () => {
  it('gives a message the source that its process named before', () => {
    const read = reading();
    expect(read('from [2001:db8::7]:22')).toEqual({ ip: '2001:db8::7', outcome: null, recalls: false });
    expect(read('no')).toEqual({ ip: '2001:db8::7', outcome: 'failure', recalls: true });
  });

  it('gives it that of its session where it names one, whatever the process', () => {
    const read = reading();
    read('conn=1 from ::ffff:192.0.2.7:22');
    read('conn=2 from 192.0.2.8');
    expect(read('conn=1 no', '8')).toMatchObject({ ip: '192.0.2.7', recalls: true });
  });

  it('calls the outcome unknown where nobody is known, nor anybody of the last hour', () => {
    const read = reading();
    expect(read('no')).toEqual({ ip: null, outcome: 'unknown', recalls: false });
    read('from 192.0.2.7');
    expect(read('no', '7', '1700003601')).toEqual({ ip: null, outcome: 'unknown', recalls: false });
    expect(read('no', '', '1700000000')).toEqual({ ip: null, outcome: 'unknown', recalls: false });
  });

  it('is bounded: a hostile log makes it start afresh', () => {
    const read = reading();
    read('from 192.0.2.7');
    for (let pid = 1; pid <= 4_096; pid++) read('from 192.0.2.8', `${pid}-`);
    expect(read('no')).toMatchObject({ ip: null });
  });
});
