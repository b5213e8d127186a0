import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const event = {
  eventVersion: '1.08',
  userIdentity: { type: 'IAMUser', userName: 'ana', accountId: '111122223333' },
  eventTime: '2023-07-10T11:42:36Z',
  eventSource: 'iam.amazonaws.com',
  eventName: 'CreateUser',
  sourceIPAddress: '192.0.2.7',
  requestParameters: { userName: 'eva', tags: [{ key: 'a' }, { key: 'b' }] },
  responseElements: null,
  eventID: 'e-1',
};

describe('CloudTrail', () => {
  it('gives each record of a delivered file its place, time, number and fields by their full names', async () => {
    const file = JSON.stringify({ Records: [event, { ...event, eventID: 'e-2' }] });
    const { rows, rejects } = await readSource(reader, Buffer.from(file));
    expect(rejects).toEqual([]);
    expect(rows.map(({ recordId, offset }) => [recordId, offset])).toEqual([
      ['e-1', file.indexOf('{"eventVersion')],
      ['e-2', file.lastIndexOf('{"eventVersion')],
    ]);
    expect(rows[0]).toMatchObject({
      source: { product: 'aws', channel: 'cloudtrail' },
      time: '2023-07-10T11:42:36.000000Z',
      fields: {
        'userIdentity.userName': 'ana',
        'requestParameters.tags.key': ['a', 'b'],
        responseElements: null,
      },
    });
  });

  it('reads one record a line, and names a line that is none with its offset', async () => {
    const line = JSON.stringify(event);
    const { rows, rejects } = await readSource(reader, Buffer.from(`${line}\n{"eventVersion":\n${line}\n`));
    expect(rows).toHaveLength(2);
    expect(rejects).toMatchObject([{ offset: line.length + 1, why: { key: 'reader.json-wrong' } }]);
  });

  it('reads the record inside of what LookupEvents lists, and keeps what stands around it', async () => {
    const listed = { EventId: 'e-1', Username: 'ana', CloudTrailEvent: JSON.stringify(event) };
    const { rows } = await readSource(reader, Buffer.from(JSON.stringify({ Events: [listed] }, null, 2)));
    expect(rows).toMatchObject([{ recordId: 'e-1', time: '2023-07-10T11:42:36.000000Z', steps: ['inner-json'] }]);
    expect(rows[0]?.fields).toMatchObject({ eventName: 'CreateUser', Username: 'ana', EventId: 'e-1' });
  });

  it('reads what EventBridge and CloudWatch send, an Insights event, and a row with names in lower case', async () => {
    const sent = { 'detail-type': 'AWS API Call via CloudTrail', source: 'aws.iam', id: 'b', detail: event };
    const { eventSource, eventName, ...rest } = event;
    const insight = {
      ...rest,
      eventType: 'AwsCloudTrailInsight',
      insightDetails: { state: 'Start', eventSource, eventName },
    };
    const row = Object.fromEntries(Object.entries(event).map(([name, value]) => [name.toLowerCase(), value]));
    const logged = { id: '38', timestamp: 1688989356000, message: JSON.stringify({ ...event }) };
    const lines = [sent, insight, row, logged].map((each) => JSON.stringify(each));
    const { rows } = await readSource(reader, Buffer.from(lines.join('\n')));
    expect(rows.map(({ recordId, time }) => [recordId, time])).toEqual(
      lines.map(() => ['e-1', '2023-07-10T11:42:36.000000Z']),
    );
    expect(rows[0]?.fields).toMatchObject({ eventName: 'CreateUser', 'detail-type': sent['detail-type'] });
  });

  it('claims no JSON of another product', () => {
    expect(reader.claims({ event_type: 'flow', src_ip: '192.0.2.1' })).toBe(0);
  });

  it('survives damage', () =>
    expectSurvivesMutations(reader, Buffer.from(JSON.stringify({ Records: [event, event] }))));
});

describe.skipIf(sharedData === null)('CloudTrail of a real account (skipped where ../shared/data is absent)', () => {
  it('gives all 2,900 records, from 11:42 to 12:37', async () => {
    const folder = `${sharedData}/cloud/aws-invictus`;
    const times: (string | null)[] = [];
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
      /\.json(\.gz)?$/.test(each),
    )) {
      if (name.includes('TRUTH')) continue;
      const raw = readFileSync(`${folder}/${name}`);
      const { rows, rejects } = await readSource(reader, name.endsWith('.gz') ? gunzipSync(raw) : raw);
      expect(rejects).toEqual([]);
      times.push(...rows.map(({ time }) => time));
    }
    expect(times).toHaveLength(2900);
    times.sort();
    expect([times[0]?.slice(0, 16), times.at(-1)?.slice(0, 16)]).toEqual(['2023-07-10T11:42', '2023-07-10T12:37']);
  });

  it('gives every record of the 28 recorded techniques, with its time and number', async () => {
    const folder = `${sharedData}/cloud/aws-stratus`;
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(names).toHaveLength(28);
    for (const name of names) {
      const raw = readFileSync(`${folder}/${name}`);
      const { rows, rejects } = await readSource(reader, raw);
      const numbers = (JSON.parse(raw.toString()) as { eventID: string }[]).map(({ eventID }) => eventID);
      expect([rejects, rows.map(({ recordId }) => recordId)], name).toEqual([[], numbers]);
      expect(
        rows.filter(({ time }) => time === null),
        name,
      ).toEqual([]);
    }
  });
});
