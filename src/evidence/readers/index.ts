import type { Reader } from './contract.ts';
import { reader as auditd } from './auditd/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as serviceLog } from './service-log/reader.ts';
import { reader as syslog } from './syslog/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [auditd, awsCloudtrail, evtx, serviceLog, syslog];
