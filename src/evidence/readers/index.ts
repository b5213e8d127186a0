import type { Reader } from './contract.ts';
import { reader as anthropicActivity } from './anthropic-activity/reader.ts';
import { reader as appomni } from './appomni/reader.ts';
import { reader as aptHistory } from './apt-history/reader.ts';
import { reader as asanaAudit } from './asana-audit/reader.ts';
import { reader as atlassianAudit } from './atlassian-audit/reader.ts';
import { reader as auditd } from './auditd/reader.ts';
import { reader as auth0 } from './auth0/reader.ts';
import { reader as awsBedrock } from './aws-bedrock/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as awsGuardduty } from './aws-guardduty/reader.ts';
import { reader as awsS3Access } from './aws-s3-access/reader.ts';
import { reader as awsSecurityHub } from './aws-security-hub/reader.ts';
import { reader as awsVpcDns } from './aws-vpc-dns/reader.ts';
import { reader as awsVpcFlow } from './aws-vpc-flow/reader.ts';
import { reader as awsWaf } from './aws-waf/reader.ts';
import { reader as axonius } from './axonius/reader.ts';
import { reader as azureFlow } from './azure-flow/reader.ts';
import { reader as azureLogAnalytics } from './azure-log-analytics/reader.ts';
import { reader as azureMonitor } from './azure-monitor/reader.ts';
import { reader as bitbucketAudit } from './bitbucket-audit/reader.ts';
import { reader as box } from './box/reader.ts';
import { reader as carbonBlack } from './carbon-black/reader.ts';
import { reader as carriedJson } from './carried-json/reader.ts';
import { reader as cef } from './cef/reader.ts';
import { reader as ciscoDuo } from './cisco-duo/reader.ts';
import { reader as ciscoUmbrella } from './cisco-umbrella/reader.ts';
import { reader as cloudflare } from './cloudflare/reader.ts';
import { reader as cmtrace } from './cmtrace/reader.ts';
import { reader as cortexXdr } from './cortex-xdr/reader.ts';
import { reader as cowrie } from './cowrie/reader.ts';
import { reader as crowdstrikeFalcon } from './crowdstrike-falcon/reader.ts';
import { reader as databricksAudit } from './databricks-audit/reader.ts';
import { reader as deviceMessage } from './device-message/reader.ts';
import { reader as dmarcAggregate } from './dmarc-aggregate/reader.ts';
import { reader as dockerJson } from './docker-json/reader.ts';
import { reader as docusignConnect } from './docusign-connect/reader.ts';
import { reader as dropboxTeam } from './dropbox-team/reader.ts';
import { reader as ecsJson } from './ecs-json/reader.ts';
import { reader as emailMessage } from './email-message/reader.ts';
import { reader as entraGraph } from './entra-graph/reader.ts';
import { reader as entraPortalCsv } from './entra-portal-csv/reader.ts';
import { reader as eventViewerCsv } from './event-viewer-csv/reader.ts';
import { reader as evt } from './evt/reader.ts';
import { reader as evtxJson } from './evtx-json/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as evtxecmdCsv } from './evtxecmd-csv/reader.ts';
import { reader as exchangeLog } from './exchange-log/reader.ts';
import { reader as falco } from './falco/reader.ts';
import { reader as flowCsv } from './flow-csv/reader.ts';
import { reader as flowDatagrams } from './flow-datagrams/reader.ts';
import { reader as flowJson } from './flow-json/reader.ts';
import { reader as flowPcap } from './flow-pcap/reader.ts';
import { reader as gcpLogEntry } from './gcp-log-entry/reader.ts';
import { reader as getWineventCsv } from './get-winevent-csv/reader.ts';
import { reader as getWineventJson } from './get-winevent-json/reader.ts';
import { reader as githubAudit } from './github-audit/reader.ts';
import { reader as githubWebhook } from './github-webhook/reader.ts';
import { reader as gitlab } from './gitlab/reader.ts';
import { reader as googleWorkspace } from './google-workspace/reader.ts';
import { reader as graphSecurityAlert } from './graph-security-alert/reader.ts';
import { reader as harfanglab } from './harfanglab/reader.ts';
import { reader as idsAlertFast } from './ids-alert-fast/reader.ts';
import { reader as iisBare } from './iis-bare/reader.ts';
import { reader as iisW3c } from './iis-w3c/reader.ts';
import { reader as journaldExport } from './journald-export/reader.ts';
import { reader as journald } from './journald/reader.ts';
import { reader as jsonLog } from './json-log/reader.ts';
import { reader as jumpcloud } from './jumpcloud/reader.ts';
import { reader as keyValue } from './key-value/reader.ts';
import { reader as kubernetesAudit } from './kubernetes-audit/reader.ts';
import { reader as leef } from './leef/reader.ts';
import { reader as loginList } from './login-list/reader.ts';
import { reader as m365AuditCsv } from './m365-audit-csv/reader.ts';
import { reader as m365Audit } from './m365-audit/reader.ts';
import { reader as microsoftDefender } from './microsoft-defender/reader.ts';
import { reader as microsoftIntune } from './microsoft-intune/reader.ts';
import { reader as mongodbAtlas } from './mongodb-atlas/reader.ts';
import { reader as netskope } from './netskope/reader.ts';
import { reader as nfcapd } from './nfcapd/reader.ts';
import { reader as notionAudit } from './notion-audit/reader.ts';
import { reader as ocsfJson } from './ocsf-json/reader.ts';
import { reader as oktaSystemLog } from './okta-system-log/reader.ts';
import { reader as onelogin } from './onelogin/reader.ts';
import { reader as onepassword } from './onepassword/reader.ts';
import { reader as openaiAudit } from './openai-audit/reader.ts';
import { reader as opencanary } from './opencanary/reader.ts';
import { reader as orcaSecurity } from './orca-security/reader.ts';
import { reader as osqueryResults } from './osquery-results/reader.ts';
import { reader as outlookMsg } from './outlook-msg/reader.ts';
import { reader as pantherAudit } from './panther-audit/reader.ts';
import { reader as powershellTranscript } from './powershell-transcript/reader.ts';
import { reader as proofpointTap } from './proofpoint-tap/reader.ts';
import { reader as pushSecurity } from './push-security/reader.ts';
import { reader as salesforce } from './salesforce/reader.ts';
import { reader as sentinelone } from './sentinelone/reader.ts';
import { reader as serviceJson } from './service-json/reader.ts';
import { reader as serviceLog } from './service-log/reader.ts';
import { reader as setupapi } from './setupapi/reader.ts';
import { reader as shellHistory } from './shell-history/reader.ts';
import { reader as slackAudit } from './slack-audit/reader.ts';
import { reader as snowflake } from './snowflake/reader.ts';
import { reader as snykAudit } from './snyk-audit/reader.ts';
import { reader as socradar } from './socradar/reader.ts';
import { reader as sophosCentral } from './sophos-central/reader.ts';
import { reader as squidAccess } from './squid-access/reader.ts';
import { reader as sublimeSecurity } from './sublime-security/reader.ts';
import { reader as suricataEve } from './suricata-eve/reader.ts';
import { reader as symantecAv } from './symantec-av/reader.ts';
import { reader as syslog } from './syslog/reader.ts';
import { reader as sysmonLinux } from './sysmon-linux/reader.ts';
import { reader as tailscale } from './tailscale/reader.ts';
import { reader as thinkstCanary } from './thinkst-canary/reader.ts';
import { reader as tinesAudit } from './tines-audit/reader.ts';
import { reader as tlsReport } from './tls-report/reader.ts';
import { reader as tracebit } from './tracebit/reader.ts';
import { reader as upwind } from './upwind/reader.ts';
import { reader as utmp } from './utmp/reader.ts';
import { reader as w3cExtended } from './w3c-extended/reader.ts';
import { reader as wazuhAlerts } from './wazuh-alerts/reader.ts';
import { reader as webAccess } from './web-access/reader.ts';
import { reader as windowsDhcp } from './windows-dhcp/reader.ts';
import { reader as windowsDnsDebug } from './windows-dns-debug/reader.ts';
import { reader as windowsEventJson } from './windows-event-json/reader.ts';
import { reader as windowsEventXml } from './windows-event-xml/reader.ts';
import { reader as windowsFirewallLog } from './windows-firewall-log/reader.ts';
import { reader as winlogbeat } from './winlogbeat/reader.ts';
import { reader as wiz } from './wiz/reader.ts';
import { reader as zeekJson } from './zeek-json/reader.ts';
import { reader as zeekTsv } from './zeek-tsv/reader.ts';
import { reader as zendeskAudit } from './zendesk-audit/reader.ts';
import { reader as zoom } from './zoom/reader.ts';
import { reader as zscaler } from './zscaler/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  anthropicActivity,
  appomni,
  aptHistory,
  asanaAudit,
  atlassianAudit,
  auditd,
  auth0,
  awsBedrock,
  awsCloudtrail,
  awsGuardduty,
  awsS3Access,
  awsSecurityHub,
  awsVpcDns,
  awsVpcFlow,
  awsWaf,
  axonius,
  azureFlow,
  azureLogAnalytics,
  azureMonitor,
  bitbucketAudit,
  box,
  carbonBlack,
  carriedJson,
  cef,
  ciscoDuo,
  ciscoUmbrella,
  cloudflare,
  cmtrace,
  cortexXdr,
  cowrie,
  crowdstrikeFalcon,
  databricksAudit,
  deviceMessage,
  dmarcAggregate,
  dockerJson,
  docusignConnect,
  dropboxTeam,
  ecsJson,
  emailMessage,
  entraGraph,
  entraPortalCsv,
  eventViewerCsv,
  evt,
  evtxJson,
  evtx,
  evtxecmdCsv,
  exchangeLog,
  falco,
  flowCsv,
  flowDatagrams,
  flowJson,
  flowPcap,
  gcpLogEntry,
  getWineventCsv,
  getWineventJson,
  githubAudit,
  githubWebhook,
  gitlab,
  googleWorkspace,
  graphSecurityAlert,
  harfanglab,
  idsAlertFast,
  iisBare,
  iisW3c,
  journaldExport,
  journald,
  jsonLog,
  jumpcloud,
  keyValue,
  kubernetesAudit,
  leef,
  loginList,
  m365AuditCsv,
  m365Audit,
  microsoftDefender,
  microsoftIntune,
  mongodbAtlas,
  netskope,
  nfcapd,
  notionAudit,
  ocsfJson,
  oktaSystemLog,
  onelogin,
  onepassword,
  openaiAudit,
  opencanary,
  orcaSecurity,
  osqueryResults,
  outlookMsg,
  pantherAudit,
  powershellTranscript,
  proofpointTap,
  pushSecurity,
  salesforce,
  sentinelone,
  serviceJson,
  serviceLog,
  setupapi,
  shellHistory,
  slackAudit,
  snowflake,
  snykAudit,
  socradar,
  sophosCentral,
  squidAccess,
  sublimeSecurity,
  suricataEve,
  symantecAv,
  syslog,
  sysmonLinux,
  tailscale,
  thinkstCanary,
  tinesAudit,
  tlsReport,
  tracebit,
  upwind,
  utmp,
  w3cExtended,
  wazuhAlerts,
  webAccess,
  windowsDhcp,
  windowsDnsDebug,
  windowsEventJson,
  windowsEventXml,
  windowsFirewallLog,
  winlogbeat,
  wiz,
  zeekJson,
  zeekTsv,
  zendeskAudit,
  zoom,
  zscaler,
];
