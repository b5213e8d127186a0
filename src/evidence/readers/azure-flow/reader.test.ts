import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const group = (version: number, ...flowTuples: unknown[]) => ({
  time: '2023-12-01T10:01:00.000Z',
  systemId: 's-1',
  category: 'NetworkSecurityGroupFlowEvent',
  resourceId: '/SUBSCRIPTIONS/1/NSG/A',
  properties: { Version: version, flows: [{ rule: 'Default_Deny', flows: [{ mac: '000D3AF8801A', flowTuples }] }] },
});
const network = {
  time: '2023-12-01T10:01:00.000Z',
  flowLogVersion: 4,
  macAddress: '000D3AF8801A',
  category: 'FlowLogFlowEvent',
  flowRecords: {
    flows: [
      {
        aclID: 'a-1',
        flowGroups: [
          { rule: 'BlockHigh', flowTuples: ['1701424800123,10.0.0.6,192.0.2.180,23956,443,6,O,D,NX,0,0,0,0'] },
        ],
      },
    ],
  },
};
const first = '1701424800,192.0.2.95,10.1.0.4,51529,3389,T,I,D';
const second = '1701424801,10.1.0.4,198.51.100.5,35370,23,T,O,A,E,1021,588096,8005,4610880';
const log = (...records: readonly object[]) => Buffer.from(JSON.stringify({ records }));

describe('Azure flow logs', () => {
  it('of a security group give each flow of a record its own time and values, at the place of the record', async () => {
    const file = log(group(1, first), group(2, second, '1701424802,10.1.0.4,198.51.100.5,35371,23,T,O,A,B,,,,'));
    const { rows, rejects } = await readSource(reader, file);
    expect(rejects).toEqual([]);
    expect(rows.map(({ offset, time }) => [offset, time])).toEqual([
      [file.indexOf('{"time'), '2023-12-01T10:00:00.000000Z'],
      [file.lastIndexOf('{"time'), '2023-12-01T10:00:01.000000Z'],
      [file.lastIndexOf('{"time'), '2023-12-01T10:00:02.000000Z'],
    ]);
    expect(rows[0]).toMatchObject({
      source: { product: 'azure', channel: 'nsgflow' },
      fields: {
        resourceId: '/SUBSCRIPTIONS/1/NSG/A',
        rule: 'Default_Deny',
        srcIP: '192.0.2.95',
        destPort: '3389',
        decision: 'D',
        state: null,
        flowTuple: first,
      },
    });
    expect(rows.slice(1).map(({ fields }) => [fields['state'], fields['bytesDestToSrc']])).toEqual([
      ['E', '4610880'],
      ['B', null],
    ]);
  });

  it('of a virtual network have milliseconds, a state and the encryption', async () => {
    const { rows } = await readSource(reader, log(network));
    expect(rows).toMatchObject([
      {
        time: '2023-12-01T10:00:00.123000Z',
        fields: { aclID: 'a-1', rule: 'BlockHigh', state: 'D', encryption: 'NX', mac: '000D3AF8801A' },
      },
    ]);
  });

  it('keep the good flows of a record where one is cut', async () => {
    const { rows, rejects } = await readSource(reader, log(group(1, first, '1701424800,192.0.2.95', 7)));
    expect(rows).toHaveLength(1);
    expect(rejects.map(({ why }) => why)).toMatchObject([
      { key: 'flow.tuple', values: { needed: 8, had: 2 } },
      { key: 'flow.tuple', values: { had: 1 } },
    ]);
  });

  it('that would repeat thousands of fields for each flow are refused', async () => {
    const wide = { ...group(1, first), ...Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x${i}`, 1])) };
    const { rows, rejects } = await readSource(reader, log(wide));
    expect([rows, rejects.map(({ why }) => why.key)]).toEqual([[], ['flow.too-wide']]);
  });

  it('are told by their category', () => {
    expect(reader.claims({ category: 'AuditEvent', properties: { flows: [] } })).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, log(group(1, first), network)));
});
