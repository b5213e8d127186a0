import type { Reader } from './contract.ts';
import { reader as anthropicActivity } from './anthropic-activity/reader.ts';
import { reader as appomni } from './appomni/reader.ts';
import { reader as asanaAudit } from './asana-audit/reader.ts';
import { reader as atlassianAudit } from './atlassian-audit/reader.ts';
import { reader as auth0 } from './auth0/reader.ts';
import { reader as awsBedrock } from './aws-bedrock/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as awsGuardduty } from './aws-guardduty/reader.ts';
import { reader as awsS3Access } from './aws-s3-access/reader.ts';
import { reader as awsSecurityHub } from './aws-security-hub/reader.ts';
import { reader as awsVpcDns } from './aws-vpc-dns/reader.ts';
import { reader as awsWaf } from './aws-waf/reader.ts';
import { reader as axonius } from './axonius/reader.ts';
import { reader as azureLogAnalytics } from './azure-log-analytics/reader.ts';
import { reader as azureMonitor } from './azure-monitor/reader.ts';
import { reader as bitbucketAudit } from './bitbucket-audit/reader.ts';
import { reader as box } from './box/reader.ts';
import { reader as carbonBlack } from './carbon-black/reader.ts';
import { reader as ciscoDuo } from './cisco-duo/reader.ts';
import { reader as ciscoUmbrella } from './cisco-umbrella/reader.ts';
import { reader as cloudflare } from './cloudflare/reader.ts';
import { reader as cortexXdr } from './cortex-xdr/reader.ts';
import { reader as crowdstrikeFalcon } from './crowdstrike-falcon/reader.ts';
import { reader as databricksAudit } from './databricks-audit/reader.ts';
import { reader as docusignConnect } from './docusign-connect/reader.ts';
import { reader as dropboxTeam } from './dropbox-team/reader.ts';
import { reader as ecsJson } from './ecs-json/reader.ts';
import { reader as entraGraph } from './entra-graph/reader.ts';
import { reader as entraPortalCsv } from './entra-portal-csv/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as falco } from './falco/reader.ts';
import { reader as gcpLogEntry } from './gcp-log-entry/reader.ts';
import { reader as githubAudit } from './github-audit/reader.ts';
import { reader as githubWebhook } from './github-webhook/reader.ts';
import { reader as gitlab } from './gitlab/reader.ts';
import { reader as googleWorkspace } from './google-workspace/reader.ts';
import { reader as graphSecurityAlert } from './graph-security-alert/reader.ts';
import { reader as harfanglab } from './harfanglab/reader.ts';
import { reader as jsonLog } from './json-log/reader.ts';
import { reader as jumpcloud } from './jumpcloud/reader.ts';
import { reader as kubernetesAudit } from './kubernetes-audit/reader.ts';
import { reader as m365AuditCsv } from './m365-audit-csv/reader.ts';
import { reader as m365Audit } from './m365-audit/reader.ts';
import { reader as microsoftDefender } from './microsoft-defender/reader.ts';
import { reader as microsoftIntune } from './microsoft-intune/reader.ts';
import { reader as mongodbAtlas } from './mongodb-atlas/reader.ts';
import { reader as netskope } from './netskope/reader.ts';
import { reader as notionAudit } from './notion-audit/reader.ts';
import { reader as ocsfJson } from './ocsf-json/reader.ts';
import { reader as oktaSystemLog } from './okta-system-log/reader.ts';
import { reader as onelogin } from './onelogin/reader.ts';
import { reader as onepassword } from './onepassword/reader.ts';
import { reader as openaiAudit } from './openai-audit/reader.ts';
import { reader as opencanary } from './opencanary/reader.ts';
import { reader as orcaSecurity } from './orca-security/reader.ts';
import { reader as osqueryResults } from './osquery-results/reader.ts';
import { reader as pantherAudit } from './panther-audit/reader.ts';
import { reader as proofpointTap } from './proofpoint-tap/reader.ts';
import { reader as pushSecurity } from './push-security/reader.ts';
import { reader as salesforce } from './salesforce/reader.ts';
import { reader as sentinelone } from './sentinelone/reader.ts';
import { reader as slackAudit } from './slack-audit/reader.ts';
import { reader as snowflake } from './snowflake/reader.ts';
import { reader as snykAudit } from './snyk-audit/reader.ts';
import { reader as socradar } from './socradar/reader.ts';
import { reader as sophosCentral } from './sophos-central/reader.ts';
import { reader as sublimeSecurity } from './sublime-security/reader.ts';
import { reader as tailscale } from './tailscale/reader.ts';
import { reader as teleportAudit } from './teleport-audit/reader.ts';
import { reader as thinkstCanary } from './thinkst-canary/reader.ts';
import { reader as tinesAudit } from './tines-audit/reader.ts';
import { reader as tracebit } from './tracebit/reader.ts';
import { reader as upwind } from './upwind/reader.ts';
import { reader as wazuhAlerts } from './wazuh-alerts/reader.ts';
import { reader as wiz } from './wiz/reader.ts';
import { reader as zendeskAudit } from './zendesk-audit/reader.ts';
import { reader as zoom } from './zoom/reader.ts';
import { reader as zscaler } from './zscaler/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  anthropicActivity,
  appomni,
  asanaAudit,
  atlassianAudit,
  auth0,
  awsBedrock,
  awsCloudtrail,
  awsGuardduty,
  awsS3Access,
  awsSecurityHub,
  awsVpcDns,
  awsWaf,
  axonius,
  azureLogAnalytics,
  azureMonitor,
  bitbucketAudit,
  box,
  carbonBlack,
  ciscoDuo,
  ciscoUmbrella,
  cloudflare,
  cortexXdr,
  crowdstrikeFalcon,
  databricksAudit,
  docusignConnect,
  dropboxTeam,
  ecsJson,
  entraGraph,
  entraPortalCsv,
  evtx,
  falco,
  gcpLogEntry,
  githubAudit,
  githubWebhook,
  gitlab,
  googleWorkspace,
  graphSecurityAlert,
  harfanglab,
  jsonLog,
  jumpcloud,
  kubernetesAudit,
  m365AuditCsv,
  m365Audit,
  microsoftDefender,
  microsoftIntune,
  mongodbAtlas,
  netskope,
  notionAudit,
  ocsfJson,
  oktaSystemLog,
  onelogin,
  onepassword,
  openaiAudit,
  opencanary,
  orcaSecurity,
  osqueryResults,
  pantherAudit,
  proofpointTap,
  pushSecurity,
  salesforce,
  sentinelone,
  slackAudit,
  snowflake,
  snykAudit,
  socradar,
  sophosCentral,
  sublimeSecurity,
  tailscale,
  teleportAudit,
  thinkstCanary,
  tinesAudit,
  tracebit,
  upwind,
  wazuhAlerts,
  wiz,
  zendeskAudit,
  zoom,
  zscaler,
];
