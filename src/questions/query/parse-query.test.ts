import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { askQuery, nowUs } from './testing/ask-query.ts';

const record = {
  'user.name': 'Alice',
  'process.command_line': String.raw`C:\Windows\System32\rundll32.exe javascript:"\..\mshtml"`,
  'source.ip': '192.0.2.7',
  'source.port': '50123',
  path: '/etc/passwd',
  star: '2*3=6?',
  none: null,
  'Threat Name': 'Test (EICAR)',
  ProcessGuid: '{01234567-89AB-CDEF-0123-456789ABCDEF}',
  options: '-enc AAAA',
  ユーザー名: '田中 太郎',
  説明: '不審なログオン：深夜（営業時間外）',
  tags: ['red', 'blue'],
};

describe('a query', () => {
  it.each([
    ['user.name:alice', 'hit'],
    ['user.name:ALICE', 'hit'],
    ['user.name:ali', 'miss'],
    ['user.name:ali*', 'hit'],
    ['user.name:al?ce', 'hit'],
    ['user.name:al?ice', 'miss'],
    ['user.name: alice', 'hit'],
    ['user.name : alice', 'hit'],
    ['user.name:"alice"', 'hit'],
    ['User.Name:alice', 'miss'],
    ['tags:blue', 'hit'],
    ['process.command_line:*rundll32*', 'hit'],
    [String.raw`process.command_line:C:\Windows\\*`, 'hit'],
    [String.raw`process.command_line:C:\Windows\*`, 'miss'],
    [String.raw`process.command_line:"*javascript:\"\..\mshtml\""`, 'hit'],
    [String.raw`star:2\*3=6\?`, 'hit'],
    [String.raw`star:2\*3=7\?`, 'miss'],
    ['"Threat Name":"Test (EICAR)"', 'hit'],
    ['ProcessGuid:{01234567-89ab-cdef-0123-456789abcdef}', 'hit'],
    ['options:-enc*', 'hit'],
    ['options:(-enc* OR -e*)', 'hit'],
  ])('asks a field for a whole value in any case, with wildcards: %s is a %s', (query, verdict) => {
    expect(askQuery(query, record)).toBe(verdict);
  });

  it.each([
    ['rundll32', 'hit'],
    ['rundll33', 'miss'],
    ['rundll*.exe', 'hit'],
    ['"rundll32.exe javascript"', 'hit'],
    ['"-enc"', 'hit'],
    ['-enc', 'miss'],
    ['"and"', 'miss'],
    ['192.0.2.0/24', 'hit'],
    ['198.51.100.0/24', 'miss'],
    ['/rundll\\d+/', 'hit'],
    ['*', 'hit'],
    ['last', 'miss'],
  ])('asks every value for a word without a field, as Sigma keywords do: %s is a %s', (query, verdict) => {
    expect(askQuery(query, record)).toBe(verdict);
  });

  it.each([
    ['user.name:alice AND source.port:50123', 'hit'],
    ['user.name:alice source.port:50124', 'miss'],
    ['user.name:bob or user.name:alice', 'hit'],
    ['user.name:bob OR user.name:alice AND source.port:1', 'miss'],
    ['user.name:alice OR user.name:bob source.port:1', 'hit'],
    ['(user.name:alice OR user.name:bob) source.port:1', 'miss'],
    ['NOT user.name:bob', 'hit'],
    ['not user.name:alice', 'miss'],
    ['NOT NOT user.name:alice', 'hit'],
    ['NOT user.name:bob AND user.name:alice', 'hit'],
    ['-user.name:bob', 'hit'],
    ['!user.name:alice', 'miss'],
    ['-(user.name:bob OR rundll33)', 'hit'],
    ['NOT(user.name:bob)', 'hit'],
    ['user.name:(bob OR alice)', 'hit'],
    ['user.name:(bob carol)', 'miss'],
    ['user.name:(al* AND NOT alan)', 'hit'],
    ['tags:(red AND blue)', 'hit'],
    ['user.name:(bob OR (carol OR (alice)))', 'hit'],
  ])('joins terms with NOT before AND before OR: %s is a %s', (query, verdict) => {
    expect(askQuery(query, record)).toBe(verdict);
  });

  it.each([
    ['source.port:>=50123', 'hit'],
    ['source.port:>50123', 'miss'],
    ['source.port>1024', 'hit'],
    ['source.port < 1024', 'miss'],
    ['source.port:[49152 TO 65535]', 'hit'],
    ['source.port:[1 TO 1023]', 'miss'],
    ['source.port:[50123 to *]', 'hit'],
    ['source.port:(<1024 OR >=49152)', 'hit'],
    ['source.port:50123', 'hit'],
    ['source.port:050123', 'miss'],
    ['source.ip:192.0.2.0/24', 'hit'],
    ['source.ip:"192.0.2.0/24"', 'miss'],
    ['NOT source.ip:10.0.0.0/8', 'hit'],
    ['source.ip:2001:db8::/32', 'miss'],
    ['path:/^\\/etc\\//', 'hit'],
    ['path:/PASSWD$/', 'miss'],
    ['path:/PASSWD$/i', 'hit'],
    ['path:"/etc/passwd"', 'hit'],
    ['none:null', 'hit'],
    ['nowhere:null', 'hit'],
    ['path:null', 'miss'],
    ['none:*', 'hit'],
    ['nowhere:*', 'miss'],
    ['path:"null"', 'miss'],
  ])('asks for numbers, networks, expressions and presence: %s is a %s', (query, verdict) => {
    expect(askQuery(query, record)).toBe(verdict);
  });

  it.each([
    ['ユーザー名：”田中　太郎”', 'miss'],
    ['ユーザー名：“田中 太郎”', 'hit'],
    ['ユーザー名："田中 太郎"', 'hit'],
    ['ユーザー名:田中*　ＡＮＤ　不審なログオン', 'hit'],
    ['ユーザー名:田中＊', 'hit'],
    ['（ユーザー名:田中* OR rundll33）　－rundll33', 'hit'],
    ['説明："*：深夜（営業時間外）"', 'hit'],
    ['source.port：＞1024', 'hit'],
    ['source.port：［1 TO 1023］', 'miss'],
    ['"："', 'hit'],
  ])(
    'takes what an input method types in full width for the plain marks, but not within quotes: %s is a %s',
    (query, verdict) => {
      expect(askQuery(query, record)).toBe(verdict);
    },
  );

  it.each([
    ['', 'query.empty', 1, ''],
    [' 　', 'query.empty', 1, ''],
    ['a AND', 'query.term-expected-end', 6, ''],
    ['a AND OR b', 'query.term-expected', 7, 'OR'],
    ['AND b', 'query.term-expected', 1, 'AND'],
    ['()', 'query.term-expected', 2, ')'],
    ['- a', 'query.term-expected', 2, ''],
    ['!', 'query.term-expected-end', 2, ''],
    ['--flag', 'query.dash-twice', 1, '--flag'],
    ['(a OR b', 'query.bracket-open', 1, '(a'],
    ['a)', 'query.bracket-extra', 2, ')'],
    ['田中 "x', 'query.phrase-open', 4, '"x'],
    [String.raw`path:"C:\Users\"`, 'query.phrase-open', 6, String.raw`"C:\Users\"`],
    ['"𠮷" "', 'query.phrase-open', 5, '"'],
    ['""', 'query.phrase-empty', 1, '""'],
    ['a:', 'query.value-missing', 3, ''],
    ['a: AND b', 'query.value-missing', 4, 'AND'],
    ['(a:)', 'query.value-missing', 4, ')'],
    [':a', 'query.name-missing', 1, ':a'],
    ['>5', 'query.name-missing', 1, '>5'],
    ['"":a', 'query.name-missing', 1, '"":a'],
    ['pro*:a', 'query.name-wildcard', 1, 'pro*:a'],
    [`${'n'.repeat(257)}:a`, 'query.name-too-long', 1, 'n'.repeat(40)],
    ['a"b"', 'query.glued', 2, '"b"'],
    ['"a"b', 'query.glued', 4, 'b'],
    ['IEX(x)', 'query.glued', 4, '(x)'],
    ['user=alice', 'query.equals-sign', 1, 'user=alice'],
    ['source.ip:10.0.0.0/33', 'query.network-wrong', 11, '10.0.0.0/33'],
    ['source.port:>many', 'query.number-expected', 14, 'many'],
    ['source.port:>9007199254740993', 'query.number-range', 14, '9007199254740993'],
    ['source.port:>0.0000001', 'query.number-range', 14, '0.0000001'],
    ['[1 TO 2]', 'query.range-no-field', 1, '[1'],
    ['a:[1 2]', 'query.range-shape', 3, '[1'],
    ['a:[1 TO 2', 'query.range-shape', 3, '[1'],
    ['a:[ TO 2]', 'query.range-shape', 3, '['],
    ['a:[* TO *]', 'query.range-open-both', 3, '[*'],
    ['a:[x TO 2]', 'query.number-expected', 4, 'x'],
    ['/etc/passwd', 'query.regex-flags', 6, 'passwd'],
    ['a:/b', 'query.regex-open', 3, '/b'],
    ['a://', 'query.regex-empty', 3, '//'],
    ['b a:/(/', 'sigma.regex-unknown', 5, '/(/'],
    ['a:/(?=x)/', 'sigma.regex-unknown', 3, '/(?=x)/'],
  ])('is refused with the place, what stands there and what was expected: %s (%s, %i)', (query, key, column, read) => {
    const parsed = parseQuery(query, { nowUs });
    expect(parsed.ok ? 'understood' : parsed.error).toMatchObject({ column, read, reason: { key } });
  });

  it('is refused where it nests or grows without end, and the longest it may be is read at once', () => {
    const keyOf = (query: string) => askQuery(query, record);
    expect(keyOf(`${'('.repeat(10_000)}a${')'.repeat(10_000)}`)).toBe('query.too-deep');
    expect(keyOf('NOT '.repeat(10_000))).toBe('query.too-deep');
    expect(keyOf(`a:${'('.repeat(10_000)}`)).toBe('query.too-deep');
    expect(keyOf('a '.repeat(20_000))).toBe('query.too-large');
    expect(keyOf('a:[1 TO 2] '.repeat(9_000))).toBe('query.too-large');
    expect(keyOf('/a{1000}/ '.repeat(9_000))).toBe('query.regex-too-many');
    expect(keyOf(`q1 OR ${'q2 '.repeat(4_000)}`)).toBe('miss');
    expect(keyOf('"'.repeat(100_001))).toBe('query.too-long');
    for (const mark of ['"', '\\', '/', '[', '-', '!', '(', '*', '<', '　', 'a:', '：', '”', '\\"', '\0', '\ud800'])
      expect(keyOf(mark.repeat(Math.floor(100_000 / mark.length))), mark).toMatch(/^query\.|^sigma\.|^miss$|^hit$/);
  });

  it('tells the fields it names and where, for those who know which there are', () => {
    const parsed = parseQuery('user.name:a (b OR "Threat Name":c) 𠮷 last:d', { nowUs });
    expect(parsed.ok && parsed.value.names).toEqual([
      { name: 'user.name', offset: 0, column: 1 },
      { name: 'Threat Name', offset: 18, column: 19 },
      { name: 'last', offset: 38, column: 38 },
    ]);
  });
});
