import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const page =
  '\t\tMicrosoft DHCP Service Activity Log\n\n\nEvent ID  Meaning\n00\tThe log was started.\n10\tA new IP address was leased to a client.\n\nQResult: 0: NoQuarantine\n\n';
const header =
  'ID,Date,Time,Description,IP Address,Host Name,MAC Address,User Name, TransactionID, QResult,Probationtime, CorrelationID,Dhcid.\n';
const lease = '10,11/14/23,22:13:20,Assign,192.0.2.17,pc1.example.org,00005E005301,,1234,0,,,\n';

describe("the log of Windows' DHCP server", () => {
  it('gives each row below its page of explanation its time and columns', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(page + header + lease + header + lease));
    expect(rejects).toEqual([]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      offset: page.length + header.length,
      time: '2023-11-14T22:13:20.000000Z',
      assumed: ['zone'],
      source: { product: 'dhcp', channel: 'dhcp', provider: 'windows' },
      fields: {
        ID: '10',
        'IP Address': '192.0.2.17',
        'MAC Address': '00005E005301',
        TransactionID: '1234',
        'User Name': null,
      },
    });
  });

  it('names the columns where the header is in another language', async () => {
    const text = `\t\tMicrosoft DHCP サービス アクティビティ ログ\nID,日付,時刻,説明,IP アドレス,ホスト名,MAC アドレス\n${lease}`;
    const { rows, rejects } = await readSource(reader, Buffer.from(text));
    expect(rejects).toEqual([]);
    expect(rows[0]?.fields).toMatchObject({ 'Host Name': 'pc1.example.org' });
  });

  it('names those of IPv6 by their header', async () => {
    const text =
      'ID,Date,Time,Description,IPv6 Address,Host Name,Error Code\n11000,11/14/23,22:13:20,x\n1,11/14/23,22:13:20,DHCPV6 Solicit,2001:db8::17,pc1,0\n';
    const { rows, rejects } = await readSource(reader, Buffer.from(text));
    expect(rejects).toHaveLength(0);
    expect(rows[0]?.fields).toMatchObject({ 'IPv6 Address': '2001:db8::17' });
  });

  it('rejects a line among the rows that is none', async () => {
    const { rejects } = await readSource(reader, Buffer.from(`${page}${header}${lease}hello\n`));
    expect(rejects.map(({ offset }) => offset)).toEqual([page.length + header.length + lease.length]);
  });

  it.each(['10,11/14/2023 22:13:20,a', 'ID,Date,Time,Amount', '1,2023/11/14 22:13:21,0123,TRAFFIC,end,1,2'])(
    'claims no other table: %s',
    (line) => expect(reader.claims?.(line)).toBe(false),
  );

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(page + header + lease)));
});
