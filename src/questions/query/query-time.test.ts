import { isoFromUs } from '#base/utc.ts';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { nowUs } from './testing/ask-query.ts';

/** `from … to` of a query, to seconds where the rest is zero; the key of the reason where it is refused. */
function periodOf(text: string, offsetMinutes = 0): string {
  const parsed = parseQuery(text, { nowUs, zone: { offsetAt: () => offsetMinutes } });
  if (!parsed.ok) return parsed.error.reason.key;
  const [from, to] = [parsed.value.fromUs, parsed.value.toUs].map((us) => (us === null ? '' : isoFromUs(us)));
  return `${from}/${to}`.replaceAll('.000000Z', '');
}

describe('the period of a query', () => {
  it.each([
    ['time>=2024-01-02T03:04', '2024-01-02T03:04:00/'],
    ['time>2024-01-02T03:04', '2024-01-02T03:05:00/'],
    ['time<2024-01-02', '/2024-01-02T00:00:00'],
    ['time<=2024-01-02', '/2024-01-03T00:00:00'],
    ['time:2024-01-02', '2024-01-02T00:00:00/2024-01-03T00:00:00'],
    ['time:2024-02', '2024-02-01T00:00:00/2024-03-01T00:00:00'],
    ['time:2023-12', '2023-12-01T00:00:00/2024-01-01T00:00:00'],
    ['time:2024', '2024-01-01T00:00:00/2025-01-01T00:00:00'],
    ['time:2024/1/2', '2024-01-02T00:00:00/2024-01-03T00:00:00'],
    ['time:"2024-01-02 03:04:05"', '2024-01-02T03:04:05/2024-01-02T03:04:06'],
    ['time:2024-01-02T03:04:05.25Z', '2024-01-02T03:04:05.250000Z/2024-01-02T03:04:05.260000Z'],
    ['time>=2024-01-02T03:04:05.123456Z', '2024-01-02T03:04:05.123456Z/'],
    ['time:[2024-01-02 TO 2024-01-04]', '2024-01-02T00:00:00/2024-01-05T00:00:00'],
    ['time:[* TO 2024-01-04]', '/2024-01-05T00:00:00'],
    ['time:[now-7d TO *]', '2024-03-03T12:00:00/'],
    ['time>=now-90min', '2024-03-10T10:30:00/'],
    ['time<now+1W', '/2024-03-17T12:00:00'],
    ['last 24h', '2024-03-09T12:00:00/2024-03-10T12:00:00'],
    ['LAST 30m', '2024-03-10T11:30:00/2024-03-10T12:00:00'],
    ['@timestamp>=2024-01-02', '2024-01-02T00:00:00/'],
    ['time>=2024-01-02+09:00', '2024-01-01T15:00:00/'],
    ['time>=2024-01-02T00:00-0530', '2024-01-02T05:30:00/'],
    ['user.name:a time>=2024-01-02 (time<2024-02-01 last 90d)', '2024-01-02T00:00:00/2024-02-01T00:00:00'],
  ])('is that of its times, a time standing for all it leaves open: %s', (query, period) => {
    expect(periodOf(query)).toBe(period);
  });

  it('is read in the given zone where a time states none', () => {
    expect(periodOf('time:2024-01-02', 540)).toBe('2024-01-01T15:00:00/2024-01-02T15:00:00');
    expect(periodOf('time:2024-01-02Z', 540)).toBe('2024-01-02T00:00:00/2024-01-03T00:00:00');
  });

  it('asks nothing of a record by itself', () => {
    expect(parseQuery('last 24h', { nowUs })).toMatchObject({ ok: true, value: { node: null } });
    expect(parseQuery('last 24h x', { nowUs })).toMatchObject({
      ok: true,
      value: { node: { kind: 'text', text: 'x' } },
    });
  });

  it.each([
    ['time>=2024-01-02 OR a', 'query.time-nested'],
    ['a OR time>=2024-01-02', 'query.time-nested'],
    ['a (b OR (c time>=2024-01-02))', 'query.time-nested'],
    ['NOT time>=2024-01-02', 'query.time-nested'],
    ['-(a last 24h)', 'query.time-nested'],
    ['time>=2024-01-02 time<2024-01-02', 'query.time-empty'],
    ['time:2024-02-30', 'query.time-wrong'],
    ['time:2024-13', 'query.time-wrong'],
    ['time:24:00', 'query.time-wrong'],
    ['time:2024-01-02T24:00', 'query.time-wrong'],
    ['time:2024-01-02T03:04:60', 'query.time-wrong'],
    ['time:yesterday', 'query.time-wrong'],
    ['time:now-7y', 'query.time-wrong'],
    ['time:now-999999999w', 'query.time-wrong'],
    ['time:*', 'query.time-wrong'],
    ['time:null', 'query.time-wrong'],
    ['time:', 'query.time-wrong'],
    ['time:(2024 OR 2023)', 'query.time-wrong'],
    ['time:/2024/', 'query.time-wrong'],
    ['time:[* TO *]', 'query.range-open-both'],
    ['time:[2024-01-02 03:04 TO now]', 'query.range-shape'],
    ['last 24', 'query.duration-wrong'],
    ['last 24y', 'query.duration-wrong'],
    ['last 24h)', 'query.bracket-extra'],
  ])('is refused where it is none or could not limit the whole query: %s (%s)', (query, key) => {
    expect(periodOf(query)).toBe(key);
  });
});
