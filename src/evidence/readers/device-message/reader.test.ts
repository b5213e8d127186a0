import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const asa = '%ASA-6-605004: Login denied from 192.0.2.7/4242 to outside:198.51.100.1/ssh for user "eve"';
const lines = [
  asa,
  `Feb  5 17:32:18 fw1 ${asa}`,
  `<166>Feb 05 2023 17:32:18 fw1 : ${asa}`,
  `<166>Feb 05 2023 17:32:18: ${asa}`,
  `<189>1 2023-02-05T17:32:18Z fw1 - - - - ${asa}`,
];

describe('messages of devices', () => {
  it('are read on their own and behind headers of syslog, from which host and time are taken', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(lines.join('\n')), {
      latest: '2023-02-16T00:00:00Z',
    });
    expect(rejects).toEqual([]);
    expect(rows.map(({ host }) => host)).toEqual(['', 'fw1', 'fw1', '', 'fw1']);
    expect(rows.map(({ time }) => time)).toEqual([null, ...Array(4).fill('2023-02-05T17:32:18.000000Z')]);
    for (const { source, fields } of rows) {
      expect(source).toMatchObject({ product: 'cisco', channel: 'asa', code: '605004' });
      expect(fields).toMatchObject({ 'user.name': 'eve', 'source.ip': '192.0.2.7', 'event.outcome': 'failure' });
    }
  });

  it("keep the data of RFC 5424 that is a vendor's own", async () => {
    const text =
      '<14>1 2023-02-05T17:32:18Z srx RT_FLOW - RT_FLOW_SESSION_CREATE [junos@2636.1.1.1.2.39 source-address="192.0.2.7" policy-name="a b"] x\n';
    const { rows } = await readSource(reader, Buffer.from(text));
    expect(rows).toMatchObject([
      {
        host: 'srx',
        time: '2023-02-05T17:32:18.000000Z',
        fields: { 'source-address': '192.0.2.7', 'policy-name': 'a b' },
      },
    ]);
  });

  it.each([
    'Feb  5 17:32:18 h sshd[9]: Invalid user % from 192.0.2.7',
    'CEF:0|Fortinet|Fortigate|v7|1|x|3|type=event logid=1',
    '{"logid":"1","type":"event"}',
    'type=SYSCALL msg=audit(1700000000.1:2): arch=c000003e',
  ])('are not claimed where they are something else: %s', (line) => {
    expect(reader.claims?.(line)).toBe(false);
  });

  it('survive damage', () => expectSurvivesMutations(reader, Buffer.from(lines.join('\n'))));
});

describe.skipIf(sharedData === null)('messages of real devices (skipped where ../shared/data is absent)', () => {
  const read = (path: string) => readSource(reader, readFileSync(`${sharedData}/linux/crowdsec-hub/${path}`));

  it('of a FortiGate: logons to its VPN that failed, with their zone', async () => {
    const { rows, rejects } = await read('fortinet-vpn-bf/fortinet-vpn-bf.log');
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      time: '2024-10-14T20:46:40.000000Z',
      source: { product: 'fortigate', channel: 'event', provider: 'vpn' },
      fields: { action: 'ssl-login-fail', remip: '192.168.0.1' },
    });
  });

  it('of PAN-OS: threats', async () => {
    const { rows } = await read('palo-alto-threat/palo-alto-threat.log');
    expect(rows[0]).toMatchObject({
      source: { product: 'paloalto', channel: 'threat' },
      fields: {
        action: 'reset-both',
        severity: 'high',
        device_name: 'FW-PA-111',
        thr_category: 'brute-force',
        dport: '22',
      },
    });
  });

  it('of pfSense and OPNsense: packets', async () => {
    const { rows } = await read('pf-logs/pf-logs.log');
    expect(
      rows.filter(({ source }) => source.product === 'pf').map(({ fields }) => [fields.action, fields.dstport]),
    ).toContainEqual(['block', '22']);
  });
});
