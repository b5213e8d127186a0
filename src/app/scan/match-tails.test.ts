import { describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import { MatchTails } from './match-tails.ts';

const event = (over: Record<string, unknown>) =>
  objectEvent('windows', {
    Channel: 'Security',
    Provider_Name: 'P',
    EventID: 4624,
    Computer: 'FS01',
    EventRecordID: '9',
    ...over,
  });

describe('the tail of a match line', () => {
  it('makes a JSON object with the head, and holds the place of the hash', () => {
    const tails = new MatchTails();
    tails.begin('logs/"quoted"\n.evtx');
    tails.add(event({}), 'first');
    const { start, end, shaAt } = tails.add(event({ Data: ['一', '"two"', null], Odd: '\ud800' }), '山田');
    const bytes = Buffer.from(tails.take());
    bytes.write('f'.repeat(64), shaAt, 'latin1');
    const line = JSON.parse(`{${bytes.toString('utf8', start, end)}`);
    expect(line.event).toEqual({
      file: 'logs/"quoted"\n.evtx',
      sha256: 'f'.repeat(64),
      record: '9',
      offset: 0,
      channel: 'Security',
      provider: 'P',
      code: '4624',
    });
    expect(line).toMatchObject({ host: 'FS01', user: '山田', fields: { Data: ['一', '"two"'], Odd: '\ud800' } });
  });

  it('is handed out once, and what follows is written elsewhere', () => {
    const tails = new MatchTails();
    tails.begin('a');
    tails.add(event({}), '');
    const first = tails.take();
    const before = Buffer.from(first);
    expect(tails.take()).toHaveLength(0);
    expect(tails.add(event({ Computer: 'FS02' }), '').start).toBe(0);
    expect(before.equals(first)).toBe(true);
  });
});
