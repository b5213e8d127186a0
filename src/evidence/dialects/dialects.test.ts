import { describe, expect, it } from 'vitest';
import { utc } from '../time/zone.ts';
import { dialects } from './index.ts';

const settings = { zone: utc, zoneIsSet: true, latestUs: Date.UTC(2024, 0, 1) * 1000 };

function said(message: string) {
  const dialect = dialects.find((each) => each.claims(message));
  const read = dialect?.read(message, settings) ?? null;
  return { dialect: dialect?.id ?? null, ...read, time: read?.time?.us ?? null, fields: { ...read?.fields } };
}

describe('a message of a device', () => {
  it.each([
    [
      'date=2023-11-14 time=22:13:20 devname="fw1" devid="FGT60F0000000000" eventtime=1700000000123456789 tz="+0000" logid="0100032002" type="event" subtype="system" user="eve" action="login" status="failed" msg="Administrator \\"eve\\" login failed"',
      'fortigate',
      { product: 'fortigate', channel: 'event', provider: 'system', host: 'fw1', time: 1_700_000_000_000_000 },
      { user: 'eve', action: 'login', msg: 'Administrator "eve" login failed' },
    ],
    [
      'date=2023-11-14,time=22:13:20,devname=fw1,devid=FV1,logid=0000000013,type=traffic,subtype=forward,srcip=192.0.2.7,dstport=443,action=close',
      'fortigate',
      { product: 'fortiweb', channel: 'traffic', time: 1_700_000_000_000_000 },
      { srcip: '192.0.2.7', action: 'close' },
    ],
    [
      '1,2023/11/14 22:13:21,0123,TRAFFIC,end,2561,2023/11/14 22:13:20,10.0.0.1,192.0.2.7,,,"allow, all",,,web-browsing,vsys1,in,out,e1,e2,log,,1,1,40000,443,0,0,0x1,tcp,allow,10,4,6',
      'paloalto',
      { product: 'paloalto', channel: 'traffic', time: 1_700_000_000_000_000 },
      { src: '10.0.0.1', rule: 'allow, all', dport: '443', action: 'allow', bytes_received: '6', srcuser: null },
    ],
    [
      '1,2023/11/14 22:13:20,0123,CONFIG,0,0,2023/11/14 22:13:20,192.0.2.7,,set,admin,Web,Succeeded,mgt-config,before,after,17,0x0',
      'paloalto',
      { channel: 'config' },
      { admin: 'admin', path: 'mgt-config', before_change_detail: 'before', after_change_detail: 'after', seqno: '17' },
    ],
    [
      '%ASA-6-302013: Built outbound TCP connection 9 for outside:192.0.2.7/443 (192.0.2.7/443) to inside:10.0.0.1/4242 (198.51.100.1/5000)',
      'cisco-asa',
      { product: 'cisco', channel: 'asa', code: '302013', derived: [] },
      {
        'source.ip': '10.0.0.1',
        'source.interface': 'inside',
        'source.nat.ip': '198.51.100.1',
        'source.nat.port': '5000',
        'destination.ip': '192.0.2.7',
        'destination.port': '443',
        'event.action': 'allow',
      },
    ],
    [
      '%ASA-4-106100: access-list out denied tcp inside/10.0.0.1(4242) -> outside/192.0.2.7(445) hit-cnt 1 first hit [0x1, 0x0]',
      'cisco-asa',
      { code: '106100' },
      { 'rule.name': 'out', 'event.action': 'denied', 'source.port': '4242', 'destination.ip': '192.0.2.7' },
    ],
    [
      '%ASA-6-113039: Group <vpn> User <ana> IP <192.0.2.7> AnyConnect parent session started.',
      'cisco-asa',
      { code: '113039' },
      { 'user.name': 'ana', 'source.ip': '192.0.2.7', 'cisco.group_policy': 'vpn' },
    ],
    [
      '%FTD-5-713999: Group = g, Username = ana, IP = 192.0.2.7, something of its own',
      'cisco-asa',
      { channel: 'ftd', code: '713999' },
      {
        'user.name': 'ana',
        'source.ip': '192.0.2.7',
        message: '%FTD-5-713999: Group = g, Username = ana, IP = 192.0.2.7, something of its own',
      },
    ],
    [
      '000123: Nov 14 2023 22:13:20.5 UTC: %SEC_LOGIN-4-LOGIN_FAILED: Login failed [user: eve] [Source: 192.0.2.7] [localport: 22] [Reason: Invalid] at 22:13:20',
      'cisco-ios',
      { product: 'cisco', channel: 'ios', provider: 'SEC_LOGIN', code: 'LOGIN_FAILED', time: 1_700_000_000_500_000 },
      { 'user.name': 'eve', 'source.ip': '192.0.2.7', 'event.outcome': 'failure', 'event.reason': 'Invalid' },
    ],
    [
      '*Mar  1 00:01:02.003: %PARSER-5-CFGLOG_LOGGEDCMD: User:ana  logged command:no logging host',
      'cisco-ios',
      { provider: 'PARSER', time: null },
      { 'user.name': 'ana', 'process.command_line': 'no logging host' },
    ],
    [
      '[action:"Drop"; time:"1700000000"; ike::"bad; really"; layer_name:"a"; layer_name:"b"; src:"192.0.2.7"; s_port:"1"; product:"VPN-1 & FireWall-1"; ]',
      'checkpoint',
      { product: 'checkpoint', channel: 'firewall', time: 1_700_000_000_000_000 },
      { action: 'Drop', ike: 'bad; really', layer_name: ['a', 'b'], src: '192.0.2.7' },
    ],
    [
      '5,,,1000000103,em0,match,block,in,4,0x0,,64,420,0,DF,6,tcp,60,192.0.2.7,10.0.0.1,4242,22,0,S,1:2,3,65535,,mss',
      'filterlog',
      { product: 'pf', channel: 'filterlog' },
      { action: 'block', src: '192.0.2.7', dstport: '22', tcpflags: 'S', window: '65535', tcpopts: 'mss' },
    ],
    [
      '5,,,1000000103,em0,match,pass,out,6,0x00,0x07c63,64,UDP,17,44,2001:db8::1,2001:db8::2,5353,53,24',
      'filterlog',
      {},
      { src: '2001:db8::1', srcport: '5353', dstport: '53', protoname: 'UDP' },
    ],
    [
      'RT_FLOW_SESSION_DENY [junos@2636.1.1.1.2.39 source-address="192.0.2.7" destination-port="22" policy-name="deny all"] session denied',
      'junos',
      { product: 'juniper', channel: 'junos', provider: 'RT_FLOW', code: 'RT_FLOW_SESSION_DENY' },
      { 'source-address': '192.0.2.7', 'policy-name': 'deny all' },
    ],
    [
      "UI_CMDLINE_READ_LINE: User 'ana', command 'show configuration '",
      'junos',
      { provider: 'UI_CMDLINE' },
      { 'user.name': 'ana', 'process.command_line': 'show configuration ' },
    ],
    [
      'NetScreen device_id=fw1  [Root]system-notification-00257(traffic): start_time="2023-11-14 22:13:20" policy_id=1 src zone=Trust dst zone=Untrust action=Deny src=10.0.0.1 dst=192.0.2.7 dst_port=445',
      'netscreen',
      { product: 'juniper', channel: 'netscreen', provider: 'traffic', code: '00257' },
      { src_zone: 'Trust', action: 'Deny', dst_port: '445' },
    ],
    [
      'id=firewall sn=0017C5000000 time="2023-11-14 22:13:20 UTC" fw=198.51.100.1 pri=1 m=36 msg="TCP connection dropped" src=192.0.2.7:4242:WAN dst=10.0.0.1:445:LAN:pc1',
      'sonicwall',
      { product: 'sonicwall', code: '36', host: '198.51.100.1', time: 1_700_000_000_000_000 },
      { src_ip: '192.0.2.7', src_port: '4242', dst_host: 'pc1', src: '192.0.2.7:4242:WAN' },
    ],
    [
      '2023 Nov 14 22:13:20 WinEvtLog: Microsoft-Windows-Sysmon/Operational: INFORMATION(1): Microsoft-Windows-Sysmon: SYSTEM: NT AUTHORITY: PC1: Process Create:  Image: C:\\a.exe  CommandLine: a.exe -x  User: PC1\\ana',
      'ossec-windows-event',
      {
        product: 'windows',
        channel: 'Microsoft-Windows-Sysmon/Operational',
        code: '1',
        host: 'PC1',
        time: 1_700_000_000_000_000,
      },
      { Image: 'C:\\a.exe', CommandLine: 'a.exe -x', User: 'PC1\\ana', EventID: '1' },
    ],
    [
      'device="SFW" date=2023-11-14 time=22:13:20 timezone="UTC" device_name="XG" device_id=S1 log_id=010101600001 log_type="Firewall" log_component="Firewall Rule" log_subtype="Denied" src_ip=192.0.2.7 dst_port=445',
      'sophos',
      { product: 'sophos', channel: 'firewall', provider: 'Firewall Rule', host: 'XG', time: 1_700_000_000_000_000 },
      { log_subtype: 'Denied', src_ip: '192.0.2.7' },
    ],
    [
      'Nov 14 2023 22:13:20+00:00 r1 %%01BGP/3/BGP_AUTH_FAILED(l)[0]:BGP session authentication failed. (PeerAddress=192.0.2.7, ReturnCode=1)',
      'huawei',
      { product: 'huawei', channel: 'vrp', provider: 'BGP', code: 'BGP_AUTH_FAILED', host: 'r1' },
      { PeerAddress: '192.0.2.7', ReturnCode: '1' },
    ],
    [
      '1700000000.342705828 mx1 urls src=10.0.0.1:63735 dst=192.0.2.7:443 mac=00:00:5E:00:53:01 request: GET https://www.example.org/a?b',
      'meraki',
      { product: 'cisco', channel: 'meraki-urls', host: 'mx1', time: 1_700_000_000_342_705 },
      { 'source.ip': '10.0.0.1', 'destination.port': '443', method: 'GET', 'url.domain': 'www.example.org' },
    ],
    [
      'firewall: msg_id="3000-0148" Deny 0-External Firebox 60 tcp 20 63 192.0.2.7 10.0.0.1 4242 23 offset 10 S 123 win 32 (Unhandled External Packet-00)',
      'watchguard',
      { product: 'watchguard', channel: 'firewall', code: '3000-0148' },
      {
        'event.action': 'Deny',
        'source.ip': '192.0.2.7',
        'destination.port': '23',
        'rule.name': 'Unhandled External Packet-00',
      },
    ],
    [
      '2023-11-14 22:13:20\treason=Allowed\tevent_id=7\taction=Allowed\turl=www.example.org/x y\tuser=ana',
      'zscaler',
      { product: 'zscaler', channel: 'web-feed', time: 1_700_000_000_000_000 },
      { url: 'www.example.org/x y', user: 'ana' },
    ],
  ])('is understood: %.40s', (message, dialect, stated, fields) => {
    const { fields: found, ...others } = said(message);
    expect(others).toMatchObject({ dialect, ...stated });
    expect(found).toMatchObject(fields);
  });

  it('says that the direction of a connection is told by its ports where the sentence does not say it', () => {
    const end = said(
      '%ASA-6-302014: Teardown TCP connection 9 for outside:192.0.2.7/443 to inside:10.0.0.1/4242 duration 0:00:01 bytes 7 TCP FINs',
    );
    expect(end.fields).toMatchObject({ 'source.ip': '10.0.0.1', 'destination.ip': '192.0.2.7', 'network.bytes': '7' });
    expect(end.derived?.map(({ step }) => step)).toEqual(['direction']);
  });

  it('carries one of its marks, so that other lines need not be looked at', () => {
    const message = '%ASA-6-302013: x';
    expect(dialects.filter(({ marks }) => marks.some((mark) => message.includes(mark))).map(({ id }) => id)).toEqual([
      'cisco-asa',
      'cisco-ios',
    ]);
  });

  it.each([
    'type=AVC msg=audit(1700000000.1:2): avc: denied',
    'time="2023-11-14" level=info msg="x"',
    'Accepted password for ana from 192.0.2.7',
    '1,2,3,4,5',
    '{"type":"event"}',
    'CPU at 100%',
  ])('is not claimed where it is something else: %s', (message) => {
    expect(said(message).dialect).toBeNull();
  });

  it('takes time that grows with its length only', () => {
    for (const start of [
      '%ASA-6-302013: Built outbound ',
      'date=2023-11-14 time=1 logid=1 type=',
      '[action:"a";',
      'NetScreen device_id=a  ',
    ])
      expect(said(start + 'a="\\" b '.repeat(100_000)).fields).toBeDefined();
  });
});
