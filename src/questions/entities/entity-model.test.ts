import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityFact } from './entity-fact.ts';
import { entityModel } from './entity-model.ts';
import { factsOfRecord, type RecordView } from './facts-of-record.ts';
import { entityOf } from './normalise.ts';

/** Who an address, a host or a user was at a time, from what DHCP, DNS and logons say. */

const hour = 3_600e6;

describe('an entity', () => {
  it('is the host that has the lease, from its beginning to the next one of the address', () => {
    const model = modelOf(lease(0, '10', '192.0.2.5', 'WS-1.example.org'), lease(5, '10', '192.0.2.5', 'WS-2'));
    expect(model('host', '192.0.2.5', -1).state).toBe('unresolved');
    expect(model('host', '192.0.2.5', 0)).toMatchObject({ state: 'known', value: 'ws-1.example.org' });
    expect(model('host', '192.0.2.5', 5 * hour - 1).value).toBe('ws-1.example.org');
    expect(model('host', '192.0.2.5', 5 * hour).value).toBe('ws-2');
    expect(model('address', 'ws-2', 6 * hour, 'host').value).toBe('192.0.2.5');
    expect(model('host', '192.0.2.5', 5 * hour + 8 * 24 * hour).state).toBe('unresolved');
  });

  it.each([
    ['given back', lease(5, '12', '192.0.2.5', 'WS-1')],
    ['expired', lease(5, '17', '192.0.2.5', '')],
    ['given to a client without a name', lease(5, 'DHCPACK', '192.0.2.5', '')],
  ])('is nobody after the lease was %s', (_, end) => {
    const model = modelOf(lease(0, '10', '192.0.2.5', 'WS-1'), end);
    expect(model('host', '192.0.2.5', 4 * hour).value).toBe('ws-1');
    expect(model('host', '192.0.2.5', 6 * hour).state).toBe('unresolved');
  });

  it('is held by a lease for as long as the log states', () => {
    const dhcp = record({
      hour: 0,
      product: 'zeek',
      channel: 'dhcp',
      fields: { 'source.ip': ['192.0.2.5'], 'source.domain': ['ws-1'], lease_time: ['3600.0'] },
    });
    const model = modelOf(dhcp);
    expect(model('host', '192.0.2.5', hour - 1).value).toBe('ws-1');
    expect(model('host', '192.0.2.5', hour).state).toBe('unresolved');
  });

  it('is not guessed where facts contradict each other: all answers are kept', () => {
    const model = modelOf(lease(0, '10', '192.0.2.5', 'WS-1'), answer(1, 'other.example.org', ['192.0.2.5']));
    expect(model('host', '192.0.2.5', 0.5 * hour).value).toBe('ws-1');
    expect(model('host', '192.0.2.5', 1.5 * hour)).toMatchObject({
      state: 'ambiguous',
      value: '',
      candidates: ['other.example.org', 'ws-1'],
      facts: [
        { by: 'dhcp', confidence: 90 },
        { by: 'dns', confidence: 40 },
      ],
    });
    expect(model('host', '192.0.2.5', 2 * hour).value).toBe('ws-1');
  });

  it('has one name where a short one agrees with a longer one, and two where there are two longer ones', () => {
    const short = lease(0, '10', '192.0.2.5', 'ws-1');
    const one = answer(0, 'ws-1.example.org', ['192.0.2.5']);
    const two = answer(0, 'ws-1.example.net', ['192.0.2.5']);
    expect(modelOf(short, one)('host', '192.0.2.5', 1)).toMatchObject({ state: 'known', value: 'ws-1.example.org' });
    expect(modelOf(short, one, two)('host', '192.0.2.5', 1).candidates).toEqual([
      'ws-1.example.net',
      'ws-1.example.org',
    ]);
  });

  it('is who logged on: the user on the host and behind the address, the host behind the address', () => {
    const model = modelOf(logon(0, 'EXAMPLE', 'Ann', '192.0.2.5', 'WS-1'));
    expect(model('user', 'SRV-1', hour, 'host').value).toBe('example\\ann');
    expect(model('user', '192.0.2.5', hour).value).toBe('example\\ann');
    expect(model('host', '192.0.2.5', hour).value).toBe('ws-1');
    expect(model('user', '192.0.2.5', 10 * hour).state).toBe('unresolved');
  });

  it('is the host whose machine account came from the address', () => {
    const model = modelOf(logon(0, 'EXAMPLE', 'WS-7$', '192.0.2.7', '-'));
    expect(model('host', '192.0.2.7', hour).value).toBe('ws-7');
    expect(model('user', '192.0.2.7', hour).state).toBe('unresolved');
  });

  it('of a shared host is nobody in particular', () => {
    const model = modelOf(logon(0, 'EXAMPLE', 'ann', '-', '-'), logon(1, 'EXAMPLE', 'bob', '-', '-'));
    expect(model('user', 'srv-1', 0.5 * hour, 'host').value).toBe('example\\ann');
    expect(model('user', 'srv-1', 2 * hour, 'host').candidates).toEqual(['example\\ann', 'example\\bob']);
  });

  it('is itself where the name is of the wanted kind already', () => {
    const model = modelOf();
    expect(model('host', 'WS-1.example.org.', 0)).toMatchObject({ state: 'known', value: 'ws-1.example.org' });
    expect(model('address', '::ffff:192.0.2.1', 0)).toMatchObject({ state: 'known', value: '192.0.2.1' });
    expect(model('host', '192.0.2.1', 0).state).toBe('unresolved');
  });

  it.each([
    ['address', '2001:DB8::1', '2001:db8:0:0:0:0:0:1'],
    ['address', '[2001:db8:0:0::1]', '2001:db8:0:0:0:0:0:1'],
    ['address', '127.0.0.1', undefined],
    ['address', '::1', undefined],
    ['address', 'fe80::1%eth0', undefined],
    ['address', '192.0.2.0/24', undefined],
    ['address', 'ws-1', undefined],
    ['host', '\\\\WS-1', 'ws-1'],
    ['host', 'two words', undefined],
    ['host', '-', undefined],
    ['host', 'x'.repeat(300), undefined],
    ['user', '.\\Ann', 'ann'],
    ['user', 'NT AUTHORITY\\SYSTEM', undefined],
    ['user', 'ANONYMOUS LOGON', undefined],
  ] as const)('of the kind %s in "%s" is %s', (kind, text, value) => {
    expect(entityOf(kind, text)?.value).toBe(value);
  });

  it('that a thousand names share is ambiguous, and stays quick to say so', () => {
    const names = Array.from({ length: 1_000 }, (_, i) => answer(0, `n${i}.example.org`, ['192.0.2.9, 2001:db8::9']));
    const found = modelOf(...names)('host', '2001:db8::9', 1);
    expect(found.state).toBe('ambiguous');
    expect(found.candidates).toHaveLength(50);
  });

  it('does not depend on the order of the facts, nor on hearing them twice', () => {
    const fact = fc
      .tuple(
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('10', '12', 'DNS', 'LOGON'),
        fc.constantFrom('a', 'a.example.org', 'b', ''),
      )
      .map(([at, kind, name]) => {
        if (kind === 'DNS') return answer(at, name, ['192.0.2.5']);
        return kind === 'LOGON' ? logon(at, 'D', name || 'x', '192.0.2.5', name) : lease(at, kind, '192.0.2.5', name);
      });
    fc.assert(
      fc.property(
        fc
          .array(fact, { maxLength: 12 })
          .chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }))),
        fc.integer({ min: -1, max: 40 }),
        ([facts, others], at) => {
          for (const wanted of ['host', 'user'] as const)
            expect(modelOf(...others, ...others)(wanted, '192.0.2.5', at * hour)).toEqual(
              modelOf(...facts)(wanted, '192.0.2.5', at * hour),
            );
        },
      ),
    );
  });
});

describe('a record', () => {
  it.each([
    [
      'without a time',
      record({
        hour: Number.NaN,
        product: 'dhcp',
        code: '10',
        fields: { 'client.ip': ['192.0.2.5'], 'client.domain': ['a'] },
      }),
    ],
    ['of an offered lease', lease(0, 'DHCPOFFER', '192.0.2.5', 'a')],
    ['of a lease of nothing', lease(0, '10', 'none', 'a')],
    [
      'of a question about mail servers',
      record({
        hour: 0,
        fields: { 'dns.question.name': ['a'], 'dns.question.type': ['MX'], 'dns.answers.data': ['192.0.2.5'] },
      }),
    ],
    ['of an answer that is a name', answer(0, 'a.example.org', ['b.example.org'])],
    ['of a failed logon', record({ hour: 0, product: 'windows', code: '4625', fields: { TargetUserName: ['ann'] } })],
    ['of something else', record({ hour: 0, fields: {} })],
  ])('%s says nothing', (_, each) => {
    expect(factsOfRecord(each)).toEqual([]);
  });

  it('says where it stands, so that the fact can be checked', () => {
    expect(factsOfRecord(lease(1, '10', '192.0.2.5', 'ws-1'))).toEqual([
      {
        of: { kind: 'address', value: '192.0.2.5' },
        is: { kind: 'host', value: 'ws-1' },
        fromUs: hour,
        untilUs: hour + 8 * 24 * hour,
        by: 'dhcp',
        source: { sha256: 'f', offset: 7 },
        confidence: 90,
      } satisfies EntityFact,
    ]);
  });

  it('of any text at all gives facts or none, and never throws', () => {
    const values = fc.array(fc.string(), { maxLength: 3 });
    const names = [
      'source.ip',
      'client.ip',
      'client.domain',
      'dns.question.name',
      'dns.answers.data',
      'TargetUserName',
      'lease_time',
    ];
    const fields = fc.record(Object.fromEntries(names.map((name) => [name, values])));
    const product = fc.constantFrom('windows', 'dhcp', 'zeek', 'x');
    const code = fc.constantFrom('4624', '4648', '10', '12', '');
    fc.assert(
      fc.property(fields, product, code, (some, of, id) => {
        const facts = factsOfRecord(record({ hour: 1, product: of, channel: 'dhcp', code: id, fields: some }));
        expect(facts.every(({ fromUs, untilUs }) => fromUs === hour && untilUs >= fromUs)).toBe(true);
      }),
    );
  });
});

interface Made {
  readonly hour: number;
  readonly product?: string;
  readonly channel?: string;
  readonly code?: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

function record({ hour: at, product = 'dns', channel = '', code = '', fields }: Made): RecordView {
  const values = (name: string) => fields[name] ?? [];
  return { timeUs: at * hour, product, channel, code, host: 'SRV-1', sha256: 'f', offset: 7, values };
}

function lease(at: number, code: string, address: string, host: string): RecordView {
  return record({ hour: at, product: 'dhcp', code, fields: { 'client.ip': [address], 'client.domain': [host] } });
}

function answer(at: number, name: string, addresses: readonly string[]): RecordView {
  return record({
    hour: at,
    fields: { 'dns.question.name': [name], 'dns.question.type': ['A'], 'dns.answers.data': addresses },
  });
}

function logon(at: number, domain: string, user: string, address: string, workstation: string): RecordView {
  const fields = {
    TargetUserName: [user],
    TargetDomainName: [domain],
    'source.ip': [address],
    WorkstationName: [workstation],
  };
  return record({ hour: at, product: 'windows', code: '4624', fields });
}

function modelOf(...records: readonly RecordView[]) {
  return entityModel(records.flatMap(factsOfRecord));
}
