import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { utc, zoneOf } from '#evidence/time/zone.ts';
import { reader } from './reader.ts';

const log = `#Version: 1.5
#Software: Microsoft Windows Firewall
#Time Format: Local
#Fields: date time action protocol src-ip dst-ip src-port dst-port size path pid
2023-05-01 18:30:00 ALLOW TCP 192.0.2.7 192.0.2.8 50000 445 0 SEND 4
`;

describe('the log of the Windows firewall', () => {
  it('has its fields by name and its times in the zone of the source', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(log), { zone: zoneOf('Asia/Tokyo') ?? utc });
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: { product: 'windows', channel: 'Windows Firewall log' },
      time: '2023-05-01T09:30:00.000000Z',
      assumed: [],
      fields: { action: 'ALLOW', 'dst-port': '445', pid: '4' },
    });
  });

  it('says that the zone was assumed where none was set', async () => {
    const { rows } = await readSource(reader, Buffer.from(log));
    expect(rows[0]?.assumed).toEqual(['zone']);
  });

  it('is no log of IIS', () => {
    const text = log.replace('Microsoft Windows Firewall', 'Microsoft Internet Information Services 10.0');
    expect(reader.recognise?.(headOf('a', Buffer.from(text), true))).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(log)));
});

describe.skipIf(sharedData === null)('a real log (skipped where ../shared/data is absent)', () => {
  it('gives every line, with what was dropped', async () => {
    const { rows, rejects } = await readSource(reader, readFileSync(`${sharedData}/linux/plaso/windows_firewall.log`));
    expect(rejects).toEqual([]);
    expect(rows).toHaveLength(15);
    expect(rows.filter(({ fields }) => fields.action === 'DROP')).toHaveLength(9);
    expect(rows[0]).toMatchObject({
      time: '2005-04-11T08:05:57.000000Z',
      fields: { 'dst-port': '137', tcpflags: null },
    });
  });
});
