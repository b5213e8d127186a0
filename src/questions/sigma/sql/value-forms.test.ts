import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import { EventTable } from '#store/sql/testing/event-table.ts';
import type { Node } from '../ast.ts';
import type { RuleSet } from '../rule-set.ts';
import { ruleOf, setOf } from '../testing/random-rules.ts';
import { askBothWays, differences } from './testing/both-ways.ts';

const digits = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const glued = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const one = (...texts: string[]) => fc.constantFrom(...texts);

const octet = fc.oneof(one('0', '1', '10', '127', '192', '255', '256', '010', '', '1a'), digits(300));
const dotted = fc.array(octet, { minLength: 3, maxLength: 5 }).map((parts) => parts.join('.'));
const group = fc.oneof(one('0', '1', 'ffff', 'FFFF', 'fe80', '2001', 'db8', '0db8', '', 'g', '12345'), dotted);
const colons = fc
  .tuple(fc.array(group, { maxLength: 8 }), fc.array(group, { maxLength: 8 }), one('::', ':', ':::', ''))
  .map(([head, tail, gap]) => head.join(':') + gap + tail.join(':'));
const address = fc.oneof(
  dotted,
  colons,
  glued(one('::ffff:', '::FFFF:', '0:0:0:0:0:ffff:', '::', '1::', '64:ff9b::'), dotted),
  glued(dotted, one('%eth0', '%', ' ', '/24', '\n', '%%')),
  one('::', '::1', '::ffff:10.0.0.1', '10.1.2.3', 'fe80::1%eth0', '1.2.3.4::1', '2001:db8:0:0:0:0:0:1', ' 10.0.0.1'),
);
const networks =
  '10.0.0.0/8 192.168.0.0/16 0.0.0.0/0 10.1.2.3 127.0.0.1/32 10.64.0.0/11 ::/0 ::1/128 fe80::/10 2001:db8::/33 ::ffff:10.0.0.0/104 ::/95 64:ff9b::/96';

const time = fc.oneof(
  glued(
    one('2024', '0000', '0050', '0099', '0100', '1999', '9999', '202'),
    one('-'),
    one('01', '02', '06', '12', '13', '00', '1'),
    one('-'),
    one('01', '15', '28', '29', '30', '31', '32', '00'),
    one('', 'T', ' ', 't', '  '),
    one(
      '',
      '00:00',
      '23:59',
      '24:00',
      '10:60',
      '9:00',
      '12:30:60',
      '23:59:60',
      '10:05:59.123456',
      '10:05:00.',
      '10:05',
    ),
    one('', 'Z', 'z', '+09:00', '-05:30', '+0000', '-99:99', '+99:59', '+9', ' Z'),
  ),
  one('2021-01-03 23:59:59', '2020-12-31', '2024-02-29T00:00:00+00:01', '1900-02-29', 'yesterday', ''),
);
const parts = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const comparisons = ['eq', 'lt', 'lte', 'gt', 'gte'] as const;
const bounds = [0, 1, 5, 12, 29, 53, 1999, 2024, 10.5];

const number = fc.oneof(
  glued(
    one('', '+', '-', '--'),
    one('', '0', '00', '0x'),
    digits(12),
    one('', '.', '.0', '.5', '.50', 'e1', ' ', '\n'),
  ),
  one(
    '9007199254740991',
    '9007199254740993',
    '9007199254740993.0',
    '12345678901234567890',
    '1e+21',
    '1e-7',
    'Infinity',
  ),
  one('0.0000001', `${'0'.repeat(39)}7`, `${'0'.repeat(40)}7`, '4624', '٣', 'NaN', '-0', '-0.0', '0.1', '0.10', 'true'),
);
const wantedNumbers = [0, -0, 1, 7, 0.5, 0.1, 4624, 2 ** 53 - 1, 2 ** 53 + 2, 12345678901234567000, 1e21, 1e-7, -3];
const notFinite = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];

/** Forms of a value that engines have to work out by themselves: an address, an instant, a number. */
describe('SQL reads values as the matcher does:', () => {
  let table: EventTable;
  beforeAll(async () => {
    table = await EventTable.open();
  });
  afterAll(() => table.close());

  async function expectSame(nodes: readonly Node[], texts: readonly string[], least: number): Promise<void> {
    const rules = setOf([ruleOf([{ f: 'x' }], 's0')]);
    const [group] = rules.groups as [RuleSet['groups'][number]];
    const asked = nodes.map((node, rule) => ({ rule, node, needles: null }));
    const set = { ...rules, groups: [{ ...group, rules: asked, needles: [], strides: {} }] };
    const events = texts.map((text) => objectEvent('windows', { f: text }));
    for (const columns of [1, 0]) {
      const answers = await askBothWays(set, events, table, { columns, moreKnown: true });
      expect(answers.approximate.size + answers.refused.length).toBe(0);
      expect(differences(answers).map((each) => `${each}: ${texts[Number(each.split(' ')[2])]}`)).toEqual([]);
      expect(answers.bySql.length).toBeGreaterThan(least);
    }
  }

  it('addresses and networks', async () => {
    const nodes = networks.split(' ').map((network) => ({ kind: 'cidr', field: 'f', network }) as const);
    await expectSame(nodes, fc.sample(address, { numRuns: 3_000 }), 500);
  });

  it('times and their parts', async () => {
    const nodes = parts.flatMap((part) =>
      comparisons.flatMap((op) => bounds.map((value) => ({ kind: 'time', field: 'f', part, op, value }) as const)),
    );
    await expectSame(nodes, fc.sample(time, { numRuns: 3_000 }), 2_000);
  });

  it('numbers', async () => {
    const nodes = comparisons.flatMap((op) =>
      [...wantedNumbers, ...notFinite].map((value) => ({ kind: 'number', field: 'f', op, value }) as const),
    );
    await expectSame(nodes, fc.sample(number, { numRuns: 2_000 }), 2_000);
  });
});
