import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const event =
  'Feb  5 17:32:18 web1 sysmon: <Event><System><Provider Name="Linux-Sysmon" Guid="{0}"/><EventID>1</EventID><Version>5</Version><TimeCreated SystemTime="2023-02-05T17:32:17.123456000Z"/><EventRecordID>42</EventRecordID><Channel>Linux-Sysmon/Operational</Channel><Computer>web1.example.org</Computer><Security UserId="0"/></System><EventData><Data Name="RuleName">-</Data><Data Name="Image">/usr/bin/sh</Data><Data Name="CommandLine">sh -c &quot;a &gt; b&quot;</Data><Data Name="User"/></EventData></Event>';

describe('Sysmon for Linux', () => {
  it('gives the data of an event by their names, and time, host and number of the event itself', async () => {
    const { rows } = await readSource(reader, Buffer.from(event));
    expect(rows[0]).toMatchObject({
      time: '2023-02-05T17:32:17.123456Z',
      host: 'web1.example.org',
      recordId: '42',
      source: { product: 'linux', channel: 'sysmon', provider: 'Linux-Sysmon', code: '1' },
      fields: { Image: '/usr/bin/sh', CommandLine: 'sh -c "a > b"', User: '', 'Provider.Name': 'Linux-Sysmon' },
    });
  });

  it('does not claim an event of Windows, nor one that is cut', async () => {
    expect(
      reader.claims?.('<Event xmlns="x"><System><Provider Name="Microsoft-Windows-Sysmon"/></System></Event>'),
    ).toBe(false);
    const { rows, rejects } = await readSource(reader, Buffer.from(event.slice(0, -20)));
    expect([rows.length, rejects.length]).toEqual([0, 1]);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`${event}\n${event}`)));
});
