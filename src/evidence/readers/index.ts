import type { Reader } from './contract.ts';
import { reader as auditd } from './auditd/reader.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as cef } from './cef/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as journald } from './journald/reader.ts';
import { reader as journaldExport } from './journald-export/reader.ts';
import { reader as leef } from './leef/reader.ts';
import { reader as serviceLog } from './service-log/reader.ts';
import { reader as sysmonLinux } from './sysmon-linux/reader.ts';
import { reader as syslog } from './syslog/reader.ts';
import { reader as utmp } from './utmp/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  auditd,
  awsCloudtrail,
  cef,
  evtx,
  journald,
  journaldExport,
  leef,
  serviceLog,
  sysmonLinux,
  syslog,
  utmp,
];
