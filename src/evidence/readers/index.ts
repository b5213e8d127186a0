import type { Reader } from './contract.ts';
import { reader as awsBedrock } from './aws-bedrock/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as awsGuardduty } from './aws-guardduty/reader.ts';
import { reader as awsSecurityHub } from './aws-security-hub/reader.ts';
import { reader as awsVpcDns } from './aws-vpc-dns/reader.ts';
import { reader as awsWaf } from './aws-waf/reader.ts';
import { reader as evtx } from './evtx/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  awsBedrock,
  awsCloudtrail,
  awsGuardduty,
  awsSecurityHub,
  awsVpcDns,
  awsWaf,
  evtx,
];
