import { describe, expect, it } from 'vitest';
import { trySelection } from './testing/rule-trial.ts';

/** Sigma 2.1, "String wildcard" and "Escaping", and the value modifiers contains, startswith, endswith, cased, neq. */

describe('a string value', () => {
  it.each([
    ['plain text', 'whoami', 'whoami', 'hit'],
    ['another letter case', 'WhoAmI', 'wHOaMi', 'hit'],
    ['umlauts in another case', 'MÜLLER', 'müller', 'hit'],
    ['Japanese', '管理者', '管理者', 'hit'],
    ['text before it', 'whoami', 'x whoami', 'miss'],
    ['text behind it', 'whoami', 'whoami /all', 'miss'],
    ['a dot, which is no wildcard', 'a.c', 'abc', 'miss'],
  ])('is compared whole, whatever the letter case: %s', (_, wanted, value, verdict) => {
    expect(trySelection({ f: wanted }, { f: value })).toBe(verdict);
  });

  it.each([
    ['Sec?rity', 'Security', 'hit'],
    ['Sec?rity', 'Secrity', 'miss'],
    ['Sec?rity', 'MySec1rityLog', 'miss'],
    ['net*user', 'net  user', 'hit'],
    ['net*user', 'netuser', 'hit'],
    ['net*user', 'mynetXuserZ', 'miss'],
    ['net*user', 'net user add', 'miss'],
    ['*\\cmd.exe', 'C:\\Windows\\cmd.exe', 'hit'],
    ['*\\cmd.exe', 'C:\\Windows\\cmd.exe.bak', 'miss'],
    ['a*b*c', 'a-b-b-c', 'hit'],
    ['a*b*c', 'a-c-b', 'miss'],
    ['**a**', 'xay', 'hit'],
    ['?', '', 'miss'],
    ['?', 'a', 'hit'],
    ['?', 'ab', 'miss'],
    ['a?*', 'a', 'miss'],
    ['a*?', 'ab', 'hit'],
    ['*', '', 'hit'],
    ['*', 'x', 'hit'],
    ['管理*', '管理者グループ', 'hit'],
    ['管理', '管理者グループ', 'miss'],
    ['管理?', '管理者グループ', 'miss'],
    ['?b', '😀b', 'hit'],
    ['??b', '😀b', 'miss'],
  ])('with wildcards is anchored at both ends: %s over "%s" is a %s', (wanted, value, verdict) => {
    expect(trySelection({ f: wanted }, { f: value })).toBe(verdict);
  });

  it('takes no exponential time over many stars', () => {
    const stars = '*a'.repeat(30);
    expect(trySelection({ f: `${stars}*b` }, { f: 'a'.repeat(20_000) })).toBe('miss');
    expect(trySelection({ f: `${stars}*b` }, { f: `${'a'.repeat(20_000)}b` })).toBe('hit');
  });
});

describe('a backslash in a string value', () => {
  it.each([
    ['stands for itself before a letter', String.raw`C:\Windows`, String.raw`C:\Windows`, 'hit'],
    ['stands for itself at the end', 'C:\\', 'C:\\', 'hit'],
    ['makes * a plain character', String.raw`a\*b`, 'a*b', 'hit'],
    ['makes * a plain character, so it is no wildcard', String.raw`a\*b`, 'axxb', 'miss'],
    ['makes ? a plain character', String.raw`a\?b`, 'a?b', 'hit'],
    ['makes ? a plain character, so it is no wildcard', String.raw`a\?b`, 'axb', 'miss'],
    ['before a backslash is one backslash', String.raw`a\\b`, String.raw`a\b`, 'hit'],
    ['before a backslash is not two backslashes', String.raw`a\\b`, String.raw`a\\b`, 'miss'],
    ['written twice two times is two', String.raw`\\\\srv`, String.raw`\\srv`, 'hit'],
    ['written twice leaves the star behind it a wildcard', String.raw`C:\Temp\\*`, String.raw`C:\Temp\x`, 'hit'],
    ['written twice before a star still has to be there', String.raw`C:\Temp\\*`, 'C:\\Temp', 'miss'],
    ['three times before a star is a backslash and a plain star', String.raw`a\\\*`, String.raw`a\*`, 'hit'],
    ['three times before a star leaves no wildcard', String.raw`a\\\*`, String.raw`a\x`, 'miss'],
    ['written twice leaves the question mark a wildcard', String.raw`a\\?`, String.raw`a\x`, 'hit'],
  ])('%s', (_, wanted, value, verdict) => {
    expect(trySelection({ f: wanted }, { f: value })).toBe(verdict);
  });
});

describe('contains, startswith and endswith', () => {
  it.each([
    ['contains', 'foo*bar', 'xx foo and bar yy', 'hit'],
    ['contains', 'foo*bar', 'bar foo', 'miss'],
    ['contains', 'foo?bar', 'xfoo-barx', 'hit'],
    ['contains', '*foo*', 'xfoox', 'hit'],
    ['contains', '', 'anything', 'hit'],
    ['contains', String.raw`\*`, 'a*b', 'hit'],
    ['contains', String.raw`\*`, 'ab', 'miss'],
    ['contains', 'WHOAMI', 'cmd /c whoami /all', 'hit'],
    ['startswith', 'cmd', 'cmd.exe /c', 'hit'],
    ['startswith', 'cmd', ' cmd', 'miss'],
    ['startswith', '*cmd', 'a cmd b', 'hit'],
    ['startswith', 'c?d', 'cmd.exe', 'hit'],
    ['startswith', 'c?d', 'xcmd.exe', 'miss'],
    ['endswith', '.exe', 'a.EXE', 'hit'],
    ['endswith', '.exe', 'a.exe ', 'miss'],
    ['endswith', 'net*user', 'run net my user', 'hit'],
    ['endswith', 'net*user', 'net users', 'miss'],
    ['endswith', '\\', 'C:\\', 'hit'],
    ['endswith', 'abcdefghijk', 'xabcdefghijk', 'hit'],
    ['endswith', 'abcdefghijk', 'xXcdefghijk', 'miss'],
    ['startswith', 'abcdefghijk', 'abcdefghijkx', 'hit'],
    ['startswith', 'abcdefghijk', 'abcdefghijx', 'miss'],
    ['contains', 4624, 'id 4624.', 'hit'],
  ])('%s "%s" over "%s" is a %s', (modifier, wanted, value, verdict) => {
    expect(trySelection({ [`f|${modifier}`]: wanted }, { f: value })).toBe(verdict);
  });

  it('asks for every value of the list with all, for any without', () => {
    expect(trySelection({ 'f|contains': ['one', 'two'] }, { f: 'only two' })).toBe('hit');
    expect(trySelection({ 'f|contains|all': ['one', 'two'] }, { f: 'only two' })).toBe('miss');
    expect(trySelection({ 'f|contains|all': ['one', 'two'] }, { f: 'two, then one' })).toBe('hit');
  });
});

describe('cased', () => {
  it.each([
    ['f|cased', 'Admin', 'Admin', 'hit'],
    ['f|cased', 'Admin', 'admin', 'miss'],
    ['f|cased', 'A*n', 'Admin', 'hit'],
    ['f|cased', 'A*n', 'admin', 'miss'],
    ['f|contains|cased', 'dMi', 'AdMin', 'hit'],
    ['f|cased|contains', 'dMi', 'Admin', 'miss'],
    ['f|startswith|cased', 'É', 'École', 'hit'],
    ['f|startswith|cased', 'É', 'école', 'miss'],
    ['f|endswith|cased', '.EXE', 'a.exe', 'miss'],
  ])('%s "%s" over "%s" is a %s', (key, wanted, value, verdict) => {
    expect(trySelection({ [key]: wanted }, { f: value })).toBe(verdict);
  });
});

describe('neq', () => {
  it.each([
    ['another value', { 'f|neq': 'a' }, { f: 'b' }, 'hit'],
    ['the value itself', { 'f|neq': 'a' }, { f: 'A' }, 'miss'],
    ['an absent field', { 'f|neq': 'a' }, { g: 'a' }, 'hit'],
    ['a null value', { 'f|neq': 'a' }, { f: null }, 'hit'],
    ['one value of its list', { 'f|neq': ['a', 'b'] }, { f: 'b' }, 'miss'],
    ['none of its list', { 'f|neq': ['a', 'b'] }, { f: 'c' }, 'hit'],
    ['a part that is there', { 'f|contains|neq': 'a' }, { f: 'cat' }, 'miss'],
    ['a part that is not there', { 'f|contains|neq': 'a' }, { f: 'dog' }, 'hit'],
    ['one value of a field with several', { 'f|neq': 'a' }, { f: ['b', 'a'] }, 'miss'],
  ])('is a no to the same question: %s', (_, selection, record, verdict) => {
    expect(trySelection(selection, record)).toBe(verdict);
  });
});
