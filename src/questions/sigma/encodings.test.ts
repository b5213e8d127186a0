import { describe, expect, it } from 'vitest';
import { trySelection } from './testing/rule-trial.ts';

/** Sigma 2.1, modifiers windash, base64, base64offset and the UTF-16 family. Encoded texts were made with other tools. */

describe('windash', () => {
  it.each(['-', '/', '–', '—', '―'])('takes an option that begins with %s', (dash) => {
    expect(trySelection({ 'f|contains|windash': ' -enc ' }, { f: `powershell ${dash}ENC x` })).toBe('hit');
    expect(trySelection({ 'f|contains|windash': ' /enc ' }, { f: `powershell ${dash}enc x` })).toBe('hit');
  });

  it.each([
    ['-a -b', '/a –b', 'hit'],
    ['-a -b', '/a b', 'miss'],
    ['-a*-b', '―a and —b', 'hit'],
    ['a-b', 'a/b', 'miss'],
    ['a-b', 'a-b', 'hit'],
    ['x -y-z', 'x /y-z', 'hit'],
    ['x -y-z', 'x /y/z', 'miss'],
    ['--long', '-/long', 'hit'],
    ['--long', '//long', 'miss'],
    ['- x', '/ x', 'miss'],
    ['- x', '- x', 'hit'],
    ['-', '/', 'miss'],
    ['no dash', 'no dash', 'hit'],
    ['http://x', 'http:/-x', 'hit'],
    ['-1', '–1', 'hit'],
    ['-_', '/_', 'hit'],
    ['-é', '/é', 'miss'],
  ])('changes a dash only where an option begins: "%s" over "%s" is a %s', (wanted, value, verdict) => {
    expect(trySelection({ 'f|windash': wanted }, { f: value })).toBe(verdict);
  });

  it('goes with startswith, endswith, all, cased and neq', () => {
    expect(trySelection({ 'f|startswith|windash': '-x' }, { f: '/X1' })).toBe('hit');
    expect(trySelection({ 'f|endswith|windash': ' -x' }, { f: 'a —x' })).toBe('hit');
    expect(trySelection({ 'f|windash|contains|all': ['-a', '-b'] }, { f: '/b –a' })).toBe('hit');
    expect(trySelection({ 'f|windash|contains|all': ['-a', '-b'] }, { f: '/b' })).toBe('miss');
    expect(trySelection({ 'f|windash|cased': '-X' }, { f: '/x' })).toBe('miss');
    expect(trySelection({ 'f|windash|neq': '-x' }, { f: '/x' })).toBe('miss');
  });

  it('keeps many dashes from multiplying', () => {
    const options = Array.from({ length: 40 }, (_, i) => `-o${i}`).join(' ');
    expect(trySelection({ 'f|windash': options }, { f: options.replaceAll('-', '–') })).toBe('hit');
    expect(trySelection({ 'f|windash': options }, { f: options.replace('-', '') })).toBe('miss');
  });
});

describe('base64 and base64offset', () => {
  it.each([
    ['f|base64', 'foobar', 'Zm9vYmFy', 'hit'],
    ['f|base64', 'foob', 'Zm9vYg==', 'hit'],
    ['f|base64', 'foob', 'Zm9vYg', 'miss'],
    ['f|base64', '日本', '5pel5pys', 'hit'],
    ['f|base64|contains', 'foobar', 'x Zm9vYmFyZm9v', 'hit'],
    ['f|base64|contains', 'foobar', 'x YWZvb2Jhcg==', 'miss'],
    ['f|base64|startswith', 'foobar', 'Zm9vYmFyLg==', 'hit'],
    ['f|base64|endswith', 'foob', 'x Zm9vYg==', 'hit'],
    ['f|base64|cased', 'foobar', 'ZM9VYMFY', 'miss'],
    ['f|base64offset|contains', 'http://', 'aHR0cDovL2V4YW1wbGU=', 'hit'],
    ['f|base64offset|contains', 'http://', 'Lmh0dHA6Ly9leGFtcGxl', 'hit'],
    ['f|base64offset|contains', 'http://', 'Li5odHRwOi8vZXhhbXBsZQ==', 'hit'],
    ['f|contains|base64offset', 'http://', 'Li5odHRwOi8vZXhhbXBsZQ==', 'hit'],
    ['f|base64offset|contains', 'http://', 'Li5odHRwczovL2V4YW1wbGU=', 'miss'],
    ['f|base64offset|contains', 4624, 'eDQ2MjR4', 'hit'],
  ])('%s "%s" over "%s" is a %s', (key, wanted, value, verdict) => {
    expect(trySelection({ [key]: wanted }, { f: value })).toBe(verdict);
  });

  it('asks for each value of all in any of its three shifts', () => {
    const selection = { 'f|base64offset|contains|all': ['http://', 'example'] };
    expect(trySelection(selection, { f: 'Lmh0dHA6Ly9leGFtcGxl' })).toBe('hit');
    expect(trySelection(selection, { f: 'LmFodHRwOi8v' })).toBe('miss');
  });
});

describe('the UTF-16 family', () => {
  it.each([
    ['wide', 'foo', 'f\0o\0o\0', 'hit'],
    ['utf16le', 'foo', 'f\0o\0o\0', 'hit'],
    ['utf16be', 'foo', '\0f\0o\0o', 'hit'],
    ['utf16be', 'foo', 'f\0o\0o\0', 'miss'],
    ['utf16', 'foo', '\u00ff\u00fef\0o\0o\0', 'hit'],
    ['wide|base64', 'foo', 'ZgBvAG8A', 'hit'],
    ['utf16le|base64', 'foo', 'ZgBvAG8A', 'hit'],
    ['utf16be|base64', 'foo', 'AGYAbwBv', 'hit'],
    ['utf16|base64', 'foo', '//5mAG8AbwA=', 'hit'],
    ['base64|wide|base64', 'foo', 'WgBtADkAdgA=', 'hit'],
    ['wide|base64offset|contains', 'ping', 'xxcABpAG4AZwAgAC', 'hit'],
    ['wide|base64offset|contains', 'ping', 'AHAAaQBuAGcA', 'hit'],
    ['wide|base64offset|contains', 'ping', 'AABwAGkAbgBnAA', 'hit'],
    ['wide|base64offset|contains', 'ping', 'cGluZw==', 'miss'],
    ['utf16be|base64offset|contains', 'ping', 'LgBwAGkAbgBn', 'hit'],
    ['wide|base64', '日本', '5WUsZw==', 'hit'],
  ])('%s "%s" over "%s" is a %s', (modifiers, wanted, value, verdict) => {
    expect(trySelection({ [`f|${modifiers}`]: wanted }, { f: value })).toBe(verdict);
  });
});

describe('an encoding', () => {
  it.each([
    [{ 'f|base64offset|contains': 'a*b' }, 'sigma.encoded-wildcard'],
    [{ 'f|base64': 'a?b' }, 'sigma.encoded-wildcard'],
    [{ 'f|base64offset|windash|contains': '-enc' }, 'sigma.modifiers-clash'],
    [{ 'f|base64|re': 'x' }, 'sigma.modifiers-clash'],
    [{ 'f|wide|cidr': '10.0.0.0/8' }, 'sigma.modifiers-clash'],
    [{ 'f|wide|fieldref': 'g' }, 'sigma.modifiers-clash'],
    [{ [`f${'|base64offset'.repeat(30)}`]: 'x' }, 'sigma.modifiers-clash'],
    [{ [`f${'|wide'.repeat(40)}`]: 'x' }, 'sigma.modifiers-clash'],
  ])('is refused where it cannot be meant: %j', (selection, key) => {
    expect(trySelection(selection, { f: 'x' })).toBe(key);
  });

  it('takes an escaped wildcard as the plain character', () => {
    expect(trySelection({ 'f|base64': String.raw`a\*b` }, { f: 'YSpi' })).toBe('hit');
  });
});
