import { describe, expect, it } from 'vitest';
import { type KnownRecord, sameEvent } from './same-event.ts';

const log: KnownRecord = {
  product: 'windows',
  host: 'WS-1.example.org',
  channel: 'Security',
  record: '4711',
  timeUs: 1_767_322_800_123_456,
  sha256: 'a'.repeat(64),
  file: 'Security.evtx',
  offset: 4608,
};
const exported: KnownRecord = {
  ...log,
  host: 'ws-1.EXAMPLE.org',
  channel: 'security',
  timeUs: 1_767_322_800_123_000,
  sha256: 'b'.repeat(64),
  file: 'security.xml',
  offset: 0,
};

describe('the same event', () => {
  it('of a Windows log is known in its export by host, channel, number and millisecond', () => {
    expect(sameEvent(exported)).toBe(sameEvent(log));
  });

  it.each([
    ['another host', { host: 'WS-2.example.org' }],
    ['another channel', { channel: 'System' }],
    ['another number', { record: '4712' }],
    ['the same number after the log was cleared', { timeUs: log.timeUs + 1000 }],
  ])('is not that of %s', (_what, other) => {
    expect(sameEvent({ ...exported, ...other })).not.toBe(sameEvent(log));
  });

  it.each([
    ['no host', { host: '' }],
    ['no channel', { channel: '' }],
    ['no number', { record: '' }],
    ['no time', { timeUs: Number.NaN }],
    ['another product', { product: 'linux' }],
  ])('with %s is known by its place only', (_what, less) => {
    const [one, other] = [
      { ...log, ...less },
      { ...exported, ...less },
    ];
    expect(sameEvent(one)).not.toBe(sameEvent(other));
    expect(sameEvent(one)).toBe(sameEvent({ ...one, file: 'copy.evtx' }));
    expect(sameEvent(one)).not.toBe(sameEvent({ ...one, offset: one.offset + 1 }));
  });

  it('in files that were not hashed is known by path and place', () => {
    const one = { ...log, product: 'linux', sha256: '' };
    expect(sameEvent(one)).not.toBe(sameEvent({ ...one, file: 'other.log' }));
  });

  it('of names that hold separators is no other event', () => {
    const one = { ...log, host: 'a","b', channel: 'c' };
    expect(sameEvent(one)).not.toBe(sameEvent({ ...log, host: 'a', channel: 'b","c' }));
  });
});
