import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { readers } from '../index.ts';
import { reader } from './reader.ts';

const query = {
  class_uid: 4003,
  class_name: 'DNS Activity',
  activity_id: 1,
  time: 1714557600123,
  metadata: { version: '1.1.0', uid: 'm-1', product: { name: 'Route 53', vendor_name: 'AWS' } },
  query: { hostname: 'example.org', type: 'A' },
  src_endpoint: { ip: '10.0.0.5' },
};

describe('events in the Open Cybersecurity Schema Framework', () => {
  it('are of the log of their class and of the product that wrote them', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(JSON.stringify([query])));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'ocsf', channel: '4003', provider: 'Route 53' },
        time: '2024-05-01T10:00:00.123000Z',
        recordId: 'm-1',
        fields: { 'query.hostname': 'example.org' },
      },
    ]);
  });

  it('are no verdicts on settings, no vulnerabilities and no inventory', () => {
    const claims = [
      { ...query, class_uid: 2003 },
      { ...query, class_uid: 2002 },
      { ...query, class_uid: 5001 },
      { ...query, class_uid: 2004, status_code: 'FAIL' },
      { ...query, metadata: {} },
      { class_uid: 'none', metadata: query.metadata },
    ];
    expect(claims.map((each) => reader.claims(each))).toEqual(claims.map(() => 0));
  });

  it('survive damage', () => expectSurvivesMutations(reader, Buffer.from(JSON.stringify([query, query]))));
});

describe.skipIf(sharedData === null)(
  'results of a posture scanner in OCSF (skipped where ../shared/data is absent)',
  () => {
    it.each(['aws', 'azure', 'kubernetes'])('of %s are no log', (cloud) => {
      const bytes = readFileSync(`${sharedData}/compliance/prowler/example_output_${cloud}.ocsf.json`);
      expect(recognise(headOf('source', bytes.subarray(0, 65_536), bytes.length <= 65_536), readers)).toBeNull();
    });
  },
);
