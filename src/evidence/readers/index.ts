import type { Reader } from './contract.ts';
import { reader as atlassianAudit } from './atlassian-audit/reader.ts';
import { reader as auth0 } from './auth0/reader.ts';
import { reader as awsBedrock } from './aws-bedrock/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as awsGuardduty } from './aws-guardduty/reader.ts';
import { reader as awsS3Access } from './aws-s3-access/reader.ts';
import { reader as awsSecurityHub } from './aws-security-hub/reader.ts';
import { reader as awsVpcDns } from './aws-vpc-dns/reader.ts';
import { reader as awsWaf } from './aws-waf/reader.ts';
import { reader as azureLogAnalytics } from './azure-log-analytics/reader.ts';
import { reader as azureMonitor } from './azure-monitor/reader.ts';
import { reader as bitbucketAudit } from './bitbucket-audit/reader.ts';
import { reader as carbonBlack } from './carbon-black/reader.ts';
import { reader as ciscoDuo } from './cisco-duo/reader.ts';
import { reader as cortexXdr } from './cortex-xdr/reader.ts';
import { reader as crowdstrikeFalcon } from './crowdstrike-falcon/reader.ts';
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
import { reader as kubernetesAudit } from './kubernetes-audit/reader.ts';
import { reader as m365Audit } from './m365-audit/reader.ts';
import { reader as m365AuditCsv } from './m365-audit-csv/reader.ts';
import { reader as microsoftDefender } from './microsoft-defender/reader.ts';
import { reader as microsoftIntune } from './microsoft-intune/reader.ts';
import { reader as oktaSystemLog } from './okta-system-log/reader.ts';
import { reader as onelogin } from './onelogin/reader.ts';
import { reader as opencanary } from './opencanary/reader.ts';
import { reader as orcaSecurity } from './orca-security/reader.ts';
import { reader as osqueryResults } from './osquery-results/reader.ts';
import { reader as proofpointTap } from './proofpoint-tap/reader.ts';
import { reader as pushSecurity } from './push-security/reader.ts';
import { reader as sentinelone } from './sentinelone/reader.ts';
import { reader as socradar } from './socradar/reader.ts';
import { reader as sophosCentral } from './sophos-central/reader.ts';
import { reader as sublimeSecurity } from './sublime-security/reader.ts';
import { reader as teleportAudit } from './teleport-audit/reader.ts';
import { reader as thinkstCanary } from './thinkst-canary/reader.ts';
import { reader as tracebit } from './tracebit/reader.ts';
import { reader as upwind } from './upwind/reader.ts';
import { reader as wazuhAlerts } from './wazuh-alerts/reader.ts';
import { reader as wiz } from './wiz/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  atlassianAudit,
  auth0,
  awsBedrock,
  awsCloudtrail,
  awsGuardduty,
  awsS3Access,
  awsSecurityHub,
  awsVpcDns,
  awsWaf,
  azureLogAnalytics,
  azureMonitor,
  bitbucketAudit,
  carbonBlack,
  ciscoDuo,
  cortexXdr,
  crowdstrikeFalcon,
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
  kubernetesAudit,
  m365Audit,
  m365AuditCsv,
  microsoftDefender,
  microsoftIntune,
  oktaSystemLog,
  onelogin,
  opencanary,
  orcaSecurity,
  osqueryResults,
  proofpointTap,
  pushSecurity,
  sentinelone,
  socradar,
  sophosCentral,
  sublimeSecurity,
  teleportAudit,
  thinkstCanary,
  tracebit,
  upwind,
  wazuhAlerts,
  wiz,
];
