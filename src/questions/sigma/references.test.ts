import { describe, expect, it } from 'vitest';
import { parsePlaceholders } from './placeholders.ts';
import { trySelection } from './testing/rule-trial.ts';

/** Sigma 2.1, modifiers that take their value from elsewhere: fieldref from the event, expand from the user. */

describe('fieldref', () => {
  it.each([
    ['f|fieldref', { f: 'Admin', g: 'admin' }, 'hit'],
    ['f|fieldref', { f: 'admin', g: 'guest' }, 'miss'],
    ['f|fieldref', { f: 'a*', g: 'abc' }, 'miss'],
    ['f|fieldref', { f: 'admin' }, 'miss'],
    ['f|fieldref', { f: 'g' }, 'miss'],
    ['f|fieldref', { f: null, g: null }, 'miss'],
    ['f|fieldref', { f: ['x', 'b'], g: ['a', 'B'] }, 'hit'],
    ['f|fieldref|cased', { f: 'Admin', g: 'admin' }, 'miss'],
    ['f|fieldref|cased', { f: 'Admin', g: 'Admin' }, 'hit'],
    ['f|fieldref|neq', { f: 'admin', g: 'guest' }, 'hit'],
    ['f|fieldref|neq', { f: 'admin', g: 'Admin' }, 'miss'],
    ['f|fieldref|neq', { f: 'admin' }, 'hit'],
    ['f|fieldref|startswith', { f: 'Administrator', g: 'admin' }, 'hit'],
    ['f|fieldref|startswith', { f: 'admin', g: 'administrator' }, 'miss'],
    ['f|fieldref|endswith', { f: 'HOST$', g: 'st$' }, 'hit'],
    ['f|contains|fieldref', { f: 'a GUEST b', g: 'guest' }, 'hit'],
    ['f|contains|fieldref', { f: 'a b', g: 'guest' }, 'miss'],
  ])('%s over %j is a %s', (key, record, verdict) => {
    expect(trySelection({ [key]: 'g' }, record)).toBe(verdict);
  });

  it('is any field of a list', () => {
    expect(trySelection({ 'f|fieldref': ['g', 'h'] }, { f: 'x', g: 'y', h: 'X' })).toBe('hit');
  });

  it.each(['windash', 're', 'cidr', 'gt', 'exists', 'hour', 'expand', 'wide'])('is refused with %s', (modifier) => {
    expect(trySelection({ [`f|fieldref|${modifier}`]: 'g' }, { f: 'x' })).toBe('sigma.modifiers-clash');
  });
});

describe('expand', () => {
  const placeholders = parsePlaceholders(
    'admins: [alice, bob]\nnet: 10.0.0.0/8\nport: 8080\nwild: "*.exe"\ndc: DC01\nnothing: []\nmap: {a: 1}\n',
  );

  it.each([
    ['f|expand', '%admins%', 'Bob', 'hit'],
    ['f|expand', '%admins%', 'carol', 'miss'],
    ['f|expand', '%admins%', '%admins%', 'miss'],
    ['f|expand', 'corp\\%admins%', 'CORP\\alice', 'hit'],
    ['f|expand', '%dc%\\%admins%', 'dc01\\bob', 'hit'],
    ['f|expand', '%admins%-%admins%', 'alice-bob', 'hit'],
    ['f|expand', '%admins%-%admins%', 'alice-', 'miss'],
    ['f|expand|contains', '%admins%', 'user bob logged on', 'hit'],
    ['f|contains|expand', '%admins%', 'user carol logged on', 'miss'],
    ['f|expand|neq', '%admins%', 'bob', 'miss'],
    ['f|expand', '%wild%', 'a.exe', 'hit'],
    ['f|expand', '%port%', '8080', 'hit'],
    ['f|expand|cidr', '%net%', '10.1.2.3', 'hit'],
    ['f|expand|re', '^%admins%$', 'bob', 'hit'],
    ['f|expand', 'no placeholder', 'no placeholder', 'hit'],
    ['f|expand', '100 % of x', '100 % of x', 'hit'],
  ])('%s "%s" over "%s" is a %s', (key, wanted, value, verdict) => {
    expect(trySelection({ [key]: wanted }, { f: value }, placeholders)).toBe(verdict);
  });

  it.each(['%unset%', 'x %unset% y', '%admins%%unset%', '%nothing%', '%map%', '%constructor%'])(
    'refuses a rule whose placeholder nobody set: %s',
    (wanted) => {
      expect(trySelection({ 'f|expand': wanted }, { f: 'x' }, placeholders)).toBe('sigma.placeholder-unset');
    },
  );

  it('leaves percent signs alone without the modifier', () => {
    expect(trySelection({ f: '%admins%' }, { f: '%ADMINS%' }, placeholders)).toBe('hit');
  });

  it('refuses placeholders that multiply without end', () => {
    const many = new Map([['n', Array.from({ length: 100 }, (_, i) => `v${i}`)]]);
    expect(trySelection({ 'f|expand': '%n%-%n%' }, { f: 'v1-v99' }, many)).toBe('hit');
    expect(trySelection({ 'f|expand': '%n%'.repeat(50) }, { f: 'x' }, many)).toBe('sigma.placeholder-too-many');
  });

  it('reads nothing from a file that is broken or no map', () => {
    expect(parsePlaceholders('a: [1').size).toBe(0);
    expect(parsePlaceholders('- a\n- b').size).toBe(0);
    expect(parsePlaceholders('').size).toBe(0);
  });
});
