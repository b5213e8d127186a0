import type { Reader } from './contract.ts';
import { reader as awsBedrock } from './aws-bedrock/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as awsGuardduty } from './aws-guardduty/reader.ts';
import { reader as awsS3Access } from './aws-s3-access/reader.ts';
import { reader as awsSecurityHub } from './aws-security-hub/reader.ts';
import { reader as awsVpcDns } from './aws-vpc-dns/reader.ts';
import { reader as awsWaf } from './aws-waf/reader.ts';
import { reader as azureLogAnalytics } from './azure-log-analytics/reader.ts';
import { reader as azureMonitor } from './azure-monitor/reader.ts';
import { reader as entraGraph } from './entra-graph/reader.ts';
import { reader as entraPortalCsv } from './entra-portal-csv/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as graphSecurityAlert } from './graph-security-alert/reader.ts';
import { reader as m365Audit } from './m365-audit/reader.ts';
import { reader as m365AuditCsv } from './m365-audit-csv/reader.ts';
import { reader as microsoftDefender } from './microsoft-defender/reader.ts';
import { reader as microsoftIntune } from './microsoft-intune/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  awsBedrock,
  awsCloudtrail,
  awsGuardduty,
  awsS3Access,
  awsSecurityHub,
  awsVpcDns,
  awsWaf,
  azureLogAnalytics,
  azureMonitor,
  entraGraph,
  entraPortalCsv,
  evtx,
  graphSecurityAlert,
  m365Audit,
  m365AuditCsv,
  microsoftDefender,
  microsoftIntune,
];
