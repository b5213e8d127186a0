import { describe, expect, it } from 'vitest';
import { trySelection } from './testing/rule-trial.ts';

/** Sigma 2.1, time modifiers; parts are taken in UTC. */

describe('a time modifier', () => {
  it.each([
    ['minute', 5, '2024-01-15T10:05:59Z', 'hit'],
    ['minute', 5, '2024-01-15T10:50:05Z', 'miss'],
    ['hour', 10, '2024-01-15T10:05:59Z', 'hit'],
    ['hour', 0, '2024-01-15', 'hit'],
    ['hour', 1, '2024-01-15T10:05:59+09:00', 'hit'],
    ['hour', 19, '2024-01-15T10:05:59-0900', 'hit'],
    ['hour', 10, '2024-01-15 10:05:59.123', 'hit'],
    ['hour', 10, '2024-01-15 10:05:59', 'hit'],
    ['hour', 10, '2024-01-15T10:05Z', 'hit'],
    ['hour', 10, '2024-01-15T10:05:59.1234567Z', 'hit'],
    ['day', 15, '2024-01-15T23:59:59Z', 'hit'],
    ['day', 14, '2024-01-15T08:00:00+09:00', 'hit'],
    ['week', 3, '2024-01-15T10:05:59Z', 'hit'],
    ['week', 1, '2024-12-30T00:00:00Z', 'hit'],
    ['week', 53, '2021-01-03T23:59:59Z', 'hit'],
    ['week', 1, '2021-01-04T00:00:00Z', 'hit'],
    ['week', 52, '2022-01-02T12:00:00Z', 'hit'],
    ['week', 53, '2020-12-31T12:00:00Z', 'hit'],
    ['week', 53, '0100-01-01T00:00:00Z', 'hit'],
    ['month', 1, '2024-01-31T23:59:59Z', 'hit'],
    ['month', 2, '2024-01-31T23:59:59-01:00', 'hit'],
    ['year', 2024, '2024-06-01T00:00:00Z', 'hit'],
    ['year', 2023, '2024-06-01T00:00:00Z', 'miss'],
    ['day', 29, '2024-02-29T12:00:00Z', 'hit'],
  ])('%s takes %d out of %s: %s', (modifier, wanted, value, verdict) => {
    expect(trySelection({ [`f|${modifier}`]: wanted }, { f: value })).toBe(verdict);
  });

  it.each([
    ['hour|lt', 8, '2024-01-15T07:59:59Z', 'hit'],
    ['hour|lt', 8, '2024-01-15T08:00:00Z', 'miss'],
    ['hour|gte', 18, '2024-01-15T18:00:00Z', 'hit'],
    ['lte|day', 15, '2024-01-15T00:00:00Z', 'hit'],
    ['week|gt', 52, '2021-01-01T00:00:00Z', 'hit'],
    ['year|gt', 2023, '2023-12-31T23:59:59Z', 'miss'],
    ['hour|neq', 10, '2024-01-15T10:00:00Z', 'miss'],
  ])('compares: %s %d over %s is a %s', (modifiers, wanted, value, verdict) => {
    expect(trySelection({ [`f|${modifiers}`]: wanted }, { f: value })).toBe(verdict);
  });

  it('takes a list, and text that is a number', () => {
    expect(trySelection({ 'f|hour': [22, '23'] }, { f: '2024-01-15T23:00:00Z' })).toBe('hit');
  });

  it.each([
    '',
    'x',
    '10:00',
    '2024-13-01T10:00:00Z',
    '2024-02-30T10:00:00Z',
    '2024-01-15T24:30:00Z',
    '2024-01-15 10:00:00 (no zone)',
    '2024-01-15 10 o’clock',
    '2024-01-15T10:00:00 PST',
    '20240115T100000Z',
    '133499558590000000',
    '2024-01-15T10:00:00Z and more text',
  ])('takes nothing out of what is no time: "%s"', (value) => {
    expect(trySelection({ 'f|day|gte': 0 }, { f: value })).toBe('miss');
  });

  it.each([
    [{ 'f|hour': 'ten' }, 'sigma.value-not-number'],
    [{ 'f|hour|contains': 1 }, 'sigma.modifiers-clash'],
    [{ 'f|hour|day': 1 }, 'sigma.modifiers-clash'],
    [{ 'f|hour|re': '1' }, 'sigma.modifiers-clash'],
  ])('is refused where it cannot be meant: %j', (selection, key) => {
    expect(trySelection(selection, { f: '2024-01-15' })).toBe(key);
  });
});
