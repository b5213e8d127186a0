import { describe, expect, it } from 'vitest';
import { nearNames } from './near-names.ts';
import { parseQuery } from './parse-query.ts';
import { nowUs } from './testing/ask-query.ts';
import { unknownFields } from './unknown-fields.ts';

const known = new Set([
  'CommandLine',
  'process.command_line',
  'process.name',
  'user.name',
  'source.ip',
  'ユーザー名',
  'Threat Name',
]);

describe('the names nearest to one that no record has', () => {
  it.each([
    ['commandline', ['CommandLine', 'process.command_line']],
    ['command_line', ['CommandLine', 'process.command_line']],
    ['comandline', ['CommandLine']],
    ['ThreatName', ['Threat Name']],
    ['user.nmae', ['user.name']],
    ['ユーザ名', ['ユーザー名']],
    ['name', ['process.name', 'user.name']],
    ['ip', ['source.ip']],
    ['xyz', []],
    ['', []],
    ['z'.repeat(100_000), []],
  ])('of %.20s are %j', (name, near) => {
    expect(nearNames(name, known)).toEqual(near);
  });
});

describe('the fields of a query that no record has', () => {
  it('are told with their place and what may be meant; columns and own fields are known', () => {
    const parsed = parseQuery('host:a "f:source.ip":b "f:host":c user.nam:d xyz:e time<now', { nowUs });
    expect(parsed.ok && unknownFields(parsed.value, known)).toEqual([
      {
        offset: 23,
        column: 24,
        read: 'f:host',
        reason: { key: 'query.field-unknown-near', values: { column: 24, field: 'f:host', near: 'host' } },
      },
      {
        offset: 34,
        column: 35,
        read: 'user.nam',
        reason: { key: 'query.field-unknown-near', values: { column: 35, field: 'user.nam', near: 'user.name' } },
      },
      {
        offset: 45,
        column: 46,
        read: 'xyz',
        reason: { key: 'query.field-unknown', values: { column: 46, field: 'xyz', near: '' } },
      },
    ]);
  });
});
