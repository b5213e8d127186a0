import { describe, expect, it } from 'vitest';
import { bytesOf, expectReadsDamaged, plainOptions, valuesOf, whysOf } from '../testing/intel-sample.ts';
import { readMisp } from './read-misp.ts';

const read = (document: unknown) => readMisp(bytesOf(JSON.stringify(document)), plainOptions);

const attribute = (type: string, value: string, members: Readonly<Record<string, unknown>> = {}) => ({
  uuid: `a-${value}`,
  type,
  value,
  to_ids: true,
  timestamp: '1700000000',
  ...members,
});

const event = (attributes: readonly unknown[], members: Readonly<Record<string, unknown>> = {}) => ({
  uuid: 'e-1',
  info: '事案の概要',
  Orgc: { name: 'CERT' },
  Tag: [{ name: 'tlp:amber' }, { name: 'PAP:RED' }, { name: 'misp-galaxy:threat-actor="Vixen"' }],
  Attribute: attributes,
  ...members,
});

describe('readMisp', () => {
  it('attributes meant for detection become indicators with what the event says of them', () => {
    const content = read({ Event: event([attribute('domain', 'evil[.]example')]) });
    expect(content.indicators).toMatchObject([
      {
        kind: 'domain',
        value: 'evil.example',
        provenance: [
          {
            source: 'sample: CERT',
            sourceId: 'a-evil[.]example',
            tlp: 'AMBER',
            pap: 'RED',
            actors: ['Vixen'],
            comment: '事案の概要',
            validFromUs: 1_700_000_000_000_000,
          },
        ],
      },
    ]);
  });

  it('composite attributes are taken apart: an address with a port is an address, a file with a hash its hash', () => {
    const md5 = '0123456789abcdef0123456789abcdef';
    const composites = [
      attribute('ip-dst|port', '192.0.2.1|443'),
      attribute('domain|ip', 'evil.example|192.0.2.2'),
      attribute('filename|md5', `setup.exe|${md5}`),
      attribute('hostname|port', '192.0.2.3|80'),
      attribute('regkey|value', 'HKCU\\Software\\X|1'),
    ];
    expect(valuesOf(read({ Event: event(composites) }))).toEqual([
      'domain evil.example',
      'ip 192.0.2.1',
      'ip 192.0.2.2',
      'ip 192.0.2.3',
      `md5 ${md5}`,
      'registry-key hkcu\\software\\x',
    ]);
  });

  it('reads bare events, searches, lists and objects', () => {
    const one = event([attribute('mutex', 'TheMutex')]);
    const inObject = event([], { Object: [{ name: 'file', Attribute: [attribute('mutex', 'TheMutex')] }] });
    for (const document of [
      one,
      { response: [one] },
      { response: [{ Event: one }] },
      [{ Event: one }],
      { Event: inObject },
    ])
      expect(valuesOf(read(document))).toEqual(['mutex TheMutex']);
  });

  it('an own label of an attribute counts, a false positive has no confidence', () => {
    const marked = attribute('mutex', 'TheMutex', { Tag: [{ name: 'tlp:red' }], Sighting: [{ type: '1' }] });
    expect(read({ Event: event([marked]) }).indicators[0]?.provenance[0]).toMatchObject({ tlp: 'RED', confidence: 0 });
  });

  it('what cannot be used is listed with the reason', () => {
    const attributes = [
      attribute('domain', 'evil.example', { to_ids: false }),
      attribute('domain', 'old.example', { deleted: true }),
      attribute('comment', 'text'),
      attribute('__proto__', 'text'),
      attribute('ip-dst', '*'),
      { type: 'ip-dst' },
      7,
    ];
    expect(whysOf(read({ Event: event(attributes) })).map((why) => why.split(' ')[0])).toEqual([
      'intel.ip-form',
      'intel.json-no-object',
      'intel.misp-not-for-detection',
      'intel.misp-deleted',
      'intel.misp-type',
      'intel.misp-type',
      'intel.misp-no-attribute',
    ]);
    expect(whysOf(read({ any: 1 }))).toEqual(['intel.misp-no-event ']);
    expect(whysOf(readMisp(bytesOf('{"Event": {'), plainOptions))[0]).toContain('intel.json-broken');
  });

  it('reads damaged events', () => {
    const sample = { Event: event([attribute('domain', 'evil.example'), attribute('ip-dst|port', '192.0.2.1|443')]) };
    expectReadsDamaged((bytes) => readMisp(bytes, plainOptions), bytesOf(JSON.stringify(sample)));
  });
});
