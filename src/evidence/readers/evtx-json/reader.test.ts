import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const system = {
  Provider: { '#attributes': { Name: 'Microsoft-Windows-Sysmon', Guid: '5770385F-C22A-43E0-BF4C-06F5698FFBD9' } },
  EventID: 1,
  Keywords: '0x8000000000000000',
  TimeCreated: { '#attributes': { SystemTime: '2023-05-01T09:30:00.123456Z' } },
  EventRecordID: 7,
  Correlation: null,
  Execution: { '#attributes': { ProcessID: 4, ThreadID: 8 } },
  Channel: 'Microsoft-Windows-Sysmon/Operational',
  Computer: 'pc1.example.org',
};
const dumped = {
  Event: {
    '#attributes': { xmlns: 'http://schemas.microsoft.com/win/2004/08/events/event' },
    System: system,
    EventData: { '#attributes': { Name: 'x' }, Image: 'C:\\a.exe', ProcessId: 12, User: null },
    UserData: null,
  },
};
const json = (...values: unknown[]) => Buffer.from(values.map((each) => JSON.stringify(each, null, 2)).join('\n'));

describe('events of evtx_dump and its like', () => {
  it('have the source, time, host, number and field names of the event log', async () => {
    const { rows, rejects } = await readSource(reader, json(dumped, dumped), { piece: 99 });
    expect(rejects).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      source: { product: 'windows', channel: system.Channel, provider: 'Microsoft-Windows-Sysmon', code: '1' },
      time: '2023-05-01T09:30:00.123456Z',
      host: 'pc1.example.org',
      recordId: '7',
    });
    expect(rows[0]?.fields).toEqual({
      Provider_Name: 'Microsoft-Windows-Sysmon',
      Provider_Guid: '5770385F-C22A-43E0-BF4C-06F5698FFBD9',
      EventID: '1',
      Keywords: '0x8000000000000000',
      TimeCreated_SystemTime: '2023-05-01T09:30:00.123456Z',
      EventRecordID: '7',
      Execution_ProcessID: '4',
      Execution_ThreadID: '8',
      Channel: system.Channel,
      Computer: 'pc1.example.org',
      EventData_Name: 'x',
      Image: 'C:\\a.exe',
      ProcessId: '12',
      User: null,
    });
  });

  it('have a number with attributes, attributes set apart, and values without a name', async () => {
    const event = {
      System: {
        ...system,
        EventID: { '#attributes': { Qualifiers: 0 }, '#text': 400 },
        Security_attributes: { UserID: 'S-1-5-18' },
      },
      EventData: { Data: { '#text': ['a', 'b'] } },
    };
    const { rows } = await readSource(reader, json({ Event: event }));
    expect(rows[0]).toMatchObject({
      source: { code: '400' },
      fields: { EventID: '400', EventID_Qualifiers: '0', Security_UserID: 'S-1-5-18', Data: ['a', 'b'] },
    });
  });

  it('are read from Velociraptor, which has plain members for attributes and seconds for times', async () => {
    const event = {
      System: {
        Provider: { Name: 'Microsoft-Windows-Security-Auditing', Guid: '{54849625-5478-4994-a5ba-3e3b0328c30d}' },
        EventID: { Value: 4624 },
        TimeCreated: { SystemTime: 1682933400.25 },
        Keywords: '9232379236109516800',
        Channel: 'Security',
        Computer: 'pc1',
      },
      EventData: { TargetUserName: 'ana' },
      Message: 'An account was successfully logged on.',
      OSPath: 'C:\\Windows\\System32\\winevt\\Logs\\Security.evtx',
    };
    const { rows } = await readSource(reader, json(event));
    expect(rows[0]).toMatchObject({
      source: { provider: 'Microsoft-Windows-Security-Auditing', code: '4624' },
      time: '2023-05-01T09:30:00.250000Z',
      fields: { TargetUserName: 'ana', Keywords: '0x8020000000000000', OSPath: event.OSPath },
    });
  });

  it('are no JSON of another product', () => {
    expect(reader.claims({ System: 'x', EventID: 1 })).toBe(0);
    expect(reader.claims({ Event: { System: { EventID: 1 } } })).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, json(dumped)));
});
