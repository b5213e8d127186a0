import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const columns =
  'RecordNumber,EventRecordId,TimeCreated,EventId,Level,Provider,Channel,ProcessId,ThreadId,Computer,UserId,MapDescription,UserName,PayloadData1,Payload';
const row = (payload: string) =>
  `1,7,2023-05-01 09:30:00.1234567,4624,LogAlways,Microsoft-Windows-Security-Auditing,Security,4,8,pc1.example.org,,Successful logon,EXAMPLE\\ana,Target: ana,"${payload.replaceAll('"', '""')}"\r\n`;
const named =
  '{"EventData":{"Data":[{"@Name":"TargetUserName","#text":"ana"},{"@Name":"LogonType","#text":"3"},{"@Name":"IpPort"}]}}';
const table = `\ufeff${columns}\r\n${row(named)}${row('{"EventData":{"Data":"a, b"}}')}`;

describe('the table of EvtxECmd', () => {
  it('gives events with the source, time, host, number and field names of the event log', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(table), { piece: 60 });
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: {
        product: 'windows',
        channel: 'Security',
        provider: 'Microsoft-Windows-Security-Auditing',
        code: '4624',
      },
      time: '2023-05-01T09:30:00.123456Z',
      assumed: [],
      host: 'pc1.example.org',
      recordId: '7',
      fields: {
        Level: '0',
        TargetUserName: 'ana',
        LogonType: '3',
        IpPort: '',
        MapDescription: 'Successful logon',
        PayloadData1: 'Target: ana',
      },
    });
    expect(rows[1]?.fields.Data).toBe('a, b');
  });

  it('keeps a payload that is no JSON', async () => {
    const { rows } = await readSource(reader, Buffer.from(`${columns}\n${row('{"cut')}`));
    expect(rows[0]?.fields.Payload).toBe('{"cut');
  });

  it('is no other table', () => {
    expect(reader.claims(['EventId', 'TimeCreated', 'Provider', 'Channel', 'Message'])).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(table)));
});
