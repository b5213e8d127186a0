import { describe, expect, it } from 'vitest';
import { bytesOf, expectReadsDamaged, plainOptions, valuesOf, whysOf } from '../testing/intel-sample.ts';
import { stixBundle, stixId, stixIndicator, stixObject, stixRelationship } from '../testing/stix-sample.ts';
import { readStix } from './read-stix.ts';

const read = (bytes: Uint8Array) => readStix(bytes, plainOptions);

const domain = stixIndicator(1, "[domain-name:value = 'evil.example']", {
  confidence: 80,
  valid_until: '2024-06-01T00:00:00Z',
  object_marking_refs: ['marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421'],
});
const malware = stixObject('malware', 2, { name: 'Softwork', is_family: true });
const actor = stixObject('intrusion-set', 3, { name: 'Vixen' });

describe('readStix', () => {
  it('an indicator keeps what its source says of it', () => {
    const [found] = read(stixBundle(domain)).indicators;
    expect(found?.provenance[0]).toMatchObject({
      source: 'sample',
      sourceId: stixId('indicator', 1),
      tlp: 'AMBER',
      confidence: 80,
      validFromUs: 1_704_067_200_000_000,
      validUntilUs: 1_717_200_000_000_000,
    });
  });

  it('relationships name actor and software, and a circle of them ends', () => {
    const content = read(
      stixBundle(
        domain,
        malware,
        actor,
        stixRelationship(10, 'indicates', domain.id, malware.id),
        stixRelationship(11, 'attributed-to', malware.id, actor.id),
        stixRelationship(12, 'attributed-to', actor.id, domain.id),
      ),
    );
    expect(content.indicators[0]?.provenance[0]).toMatchObject({ actors: ['Vixen'], software: ['Softwork'] });
    expect(content.objects).toEqual({ indicator: 1, 'intrusion-set': 1, malware: 1, relationship: 3 });
  });

  it('reads bundles, lists, lines, envelopes and single objects alike', () => {
    const whole = bytesOf(JSON.stringify(domain));
    const list = bytesOf(JSON.stringify([domain]));
    const lines = bytesOf(`${JSON.stringify(malware)}\n${JSON.stringify(domain)}\n`);
    const envelope = bytesOf(JSON.stringify({ more: false, objects: [domain] }));
    for (const bytes of [whole, list, lines, envelope, stixBundle(domain)])
      expect(valuesOf(read(bytes))).toEqual(['domain evil.example']);
  });

  it('TLP of both versions is read, the strictest counts, a statement is a licence', () => {
    const statement = stixObject('marking-definition', 20, {
      definition_type: 'statement',
      definition: { statement: 'Copyright somebody' },
    });
    const green = stixObject('marking-definition', 21, { definition_type: 'tlp', definition: { tlp: 'green' } });
    const strict = stixObject('marking-definition', 22, {
      extensions: { 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { tlp_2_0: 'amber+strict' } },
    });
    const marked = stixIndicator(5, "[mutex:name = 'TheMutex']", {
      object_marking_refs: [statement.id, green.id],
      granular_markings: [{ marking_ref: strict.id, selectors: ['pattern'] }],
    });
    expect(read(stixBundle(marked, statement, green, strict)).indicators[0]?.provenance[0]).toMatchObject({
      tlp: 'AMBER+STRICT',
      licence: 'Copyright somebody',
    });
  });

  it('what is no STIX object is refused with the reason, the rest goes on', () => {
    const content = read(
      stixBundle(
        stixObject('identity', 30),
        stixObject('identity', 31, { name: 'x', modified: '2023-01-01T00:00:00Z' }),
        stixObject('identity', 32, { name: 'x', created: 'yesterday' }),
        { ...domain, id: 'indicator--1' },
        7,
        stixIndicator(33, '[nonsense'),
        stixIndicator(34, "[ipv4-addr:value = '*']"),
        stixIndicator(35, 'rule x {}', { pattern_type: 'yara' }),
        stixIndicator(36, "[mutex:name = 'abc']", { revoked: true }),
        domain,
      ),
    );
    expect(valuesOf(content)).toEqual(['domain evil.example']);
    expect(whysOf(content).map((why) => why.split(' ')[0])).toEqual([
      'intel.stix-property-missing',
      'intel.stix-time-order',
      'intel.stix-time',
      'intel.stix-id',
      'intel.json-no-object',
      'intel.pattern-broken',
      'intel.ip-form',
      'intel.pattern-language',
      'intel.stix-revoked',
    ]);
  });

  it('of versions of an indicator the last one counts', () => {
    const older = { ...domain, pattern: "[domain-name:value = 'old.example']", modified: '2024-01-01T12:00:00Z' };
    expect(valuesOf(read(stixBundle(domain, older)))).toEqual(['domain evil.example']);
    const revoked = { ...domain, revoked: true, modified: '2024-02-01T00:00:00Z' };
    expect(valuesOf(read(stixBundle(revoked, domain)))).toEqual([]);
  });

  it('references to objects that are not in the file are counted', () => {
    const report = stixObject('report', 40, {
      name: 'r',
      published: '2024-01-01T00:00:00Z',
      object_refs: ['malware--x'],
    });
    expect(read(stixBundle(report)).danglingRefs).toBe(1);
  });

  it('an observed fact is an indicator only when a relationship lays it to a charge', () => {
    const address = { type: 'ipv4-addr', spec_version: '2.1', id: stixId('ipv4-addr', 50), value: '192.0.2.7' };
    expect(whysOf(read(stixBundle(address)))).toEqual(['intel.stix-observable ipv4-addr: 192.0.2.7']);
    const charged = stixRelationship(51, 'communicates-with', malware.id, address.id);
    expect(valuesOf(read(stixBundle(address, malware, charged)))).toEqual(['ip 192.0.2.7']);
  });

  it('names of prototypes, depth and bad bytes harm nothing', () => {
    const names = bytesOf(
      `{"type":"bundle","id":"${stixId('bundle', 1)}","__proto__":{"objects":[1]},"constructor":1,"objects":[{"type":"__proto__","id":"x"},${JSON.stringify(domain)}]}`,
    );
    expect(valuesOf(read(names))).toEqual(['domain evil.example']);
    const deep = read(bytesOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`));
    expect(deep.refused.map(({ why }) => why.key)).toEqual(['intel.json-no-object']);
    expect(read(bytesOf(`${'{"":'.repeat(100_000)}`)).refused.length).toBe(1);
    const latin = Buffer.from(JSON.stringify([stixObject('identity', 60, { name: 'M\u00fcller' })]), 'latin1');
    expect(read(latin).refused.map(({ why }) => why.key)).toEqual(['intel.not-utf8']);
    expect(read(bytesOf('')).refused).toEqual([]);
  });

  it('reads damaged bundles', () => {
    const relationship = stixRelationship(10, 'indicates', domain.id, malware.id);
    expectReadsDamaged(
      read,
      stixBundle(domain, malware, relationship, stixIndicator(9, "[url:value = 'http://a.example/x']")),
    );
  });

  it('a bundle of 100 MB is read object by object', () => {
    const one = JSON.stringify({ ...domain, description: 'x'.repeat(50_000) });
    const body = Buffer.from(`${one},`.repeat(2_000));
    const bytes = Buffer.concat([
      Buffer.from(`{"type":"bundle","id":"${stixId('bundle', 1)}","objects":[`),
      body,
      Buffer.from(`${one}]}`),
    ]);
    const content = read(bytes);
    expect(bytes.length).toBeGreaterThan(100_000_000);
    expect(content.objects).toEqual({ indicator: 2_001 });
    expect(content.indicators.length).toBe(1);
  });
});
