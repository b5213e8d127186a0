import type { Reader } from './contract.ts';
import { reader as aptHistory } from './apt-history/reader.ts';
import { reader as auditd } from './auditd/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as awsVpcFlow } from './aws-vpc-flow/reader.ts';
import { reader as azureFlow } from './azure-flow/reader.ts';
import { reader as carriedJson } from './carried-json/reader.ts';
import { reader as cef } from './cef/reader.ts';
import { reader as cmtrace } from './cmtrace/reader.ts';
import { reader as cowrie } from './cowrie/reader.ts';
import { reader as deviceMessage } from './device-message/reader.ts';
import { reader as dmarcAggregate } from './dmarc-aggregate/reader.ts';
import { reader as dockerJson } from './docker-json/reader.ts';
import { reader as emailMessage } from './email-message/reader.ts';
import { reader as eventViewerCsv } from './event-viewer-csv/reader.ts';
import { reader as evt } from './evt/reader.ts';
import { reader as evtxJson } from './evtx-json/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as evtxecmdCsv } from './evtxecmd-csv/reader.ts';
import { reader as exchangeLog } from './exchange-log/reader.ts';
import { reader as flowCsv } from './flow-csv/reader.ts';
import { reader as flowDatagrams } from './flow-datagrams/reader.ts';
import { reader as flowJson } from './flow-json/reader.ts';
import { reader as getWineventCsv } from './get-winevent-csv/reader.ts';
import { reader as getWineventJson } from './get-winevent-json/reader.ts';
import { reader as idsAlertFast } from './ids-alert-fast/reader.ts';
import { reader as iisBare } from './iis-bare/reader.ts';
import { reader as iisW3c } from './iis-w3c/reader.ts';
import { reader as journaldExport } from './journald-export/reader.ts';
import { reader as journald } from './journald/reader.ts';
import { reader as keyValue } from './key-value/reader.ts';
import { reader as leef } from './leef/reader.ts';
import { reader as loginList } from './login-list/reader.ts';
import { reader as flowPcap } from './flow-pcap/reader.ts';
import { reader as idsAlertFast } from './ids-alert-fast/reader.ts';
import { reader as nfcapd } from './nfcapd/reader.ts';
import { reader as outlookMsg } from './outlook-msg/reader.ts';
import { reader as powershellTranscript } from './powershell-transcript/reader.ts';
import { reader as serviceJson } from './service-json/reader.ts';
import { reader as serviceLog } from './service-log/reader.ts';
import { reader as setupapi } from './setupapi/reader.ts';
import { reader as shellHistory } from './shell-history/reader.ts';
import { reader as squidAccess } from './squid-access/reader.ts';
import { reader as suricataEve } from './suricata-eve/reader.ts';
import { reader as symantecAv } from './symantec-av/reader.ts';
import { reader as syslog } from './syslog/reader.ts';
import { reader as sysmonLinux } from './sysmon-linux/reader.ts';
import { reader as tlsReport } from './tls-report/reader.ts';
import { reader as utmp } from './utmp/reader.ts';
import { reader as w3cExtended } from './w3c-extended/reader.ts';
import { reader as webAccess } from './web-access/reader.ts';
import { reader as windowsDhcp } from './windows-dhcp/reader.ts';
import { reader as windowsDnsDebug } from './windows-dns-debug/reader.ts';
import { reader as windowsEventJson } from './windows-event-json/reader.ts';
import { reader as windowsEventXml } from './windows-event-xml/reader.ts';
import { reader as windowsFirewallLog } from './windows-firewall-log/reader.ts';
import { reader as winlogbeat } from './winlogbeat/reader.ts';
import { reader as zeekJson } from './zeek-json/reader.ts';
import { reader as zeekTsv } from './zeek-tsv/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  aptHistory,
  auditd,
  awsCloudtrail,
  awsVpcFlow,
  azureFlow,
  carriedJson,
  cef,
  cmtrace,
  cowrie,
  deviceMessage,
  dmarcAggregate,
  dockerJson,
  emailMessage,
  eventViewerCsv,
  evt,
  evtxJson,
  evtx,
  evtxecmdCsv,
  exchangeLog,
  flowCsv,
  flowDatagrams,
  flowJson,
  getWineventCsv,
  getWineventJson,
  idsAlertFast,
  iisBare,
  iisW3c,
  journaldExport,
  journald,
  keyValue,
  leef,
  loginList,
  flowPcap,
  idsAlertFast,
  nfcapd,
  outlookMsg,
  powershellTranscript,
  serviceJson,
  serviceLog,
  setupapi,
  shellHistory,
  squidAccess,
  suricataEve,
  symantecAv,
  syslog,
  sysmonLinux,
  tlsReport,
  utmp,
  w3cExtended,
  webAccess,
  windowsDhcp,
  windowsDnsDebug,
  windowsEventJson,
  windowsEventXml,
  windowsFirewallLog,
  winlogbeat,
  zeekJson,
  zeekTsv,
];
