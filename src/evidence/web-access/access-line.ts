import { awsBalancerLog } from './aws-balancer-log.ts';
import { type AccessEntry, type AccessLayout } from './access-entry.ts';
import { cloudfrontLog } from './cloudfront-log.ts';
import { commonLog } from './common-log.ts';
import { haproxyLog } from './haproxy-log.ts';
import { bitbucketLog, zoraxyLog } from './other-logs.ts';
import { timeFirstLog } from './time-first-log.ts';

/** The commonest first. */
const layouts: readonly AccessLayout[] = [
  commonLog,
  timeFirstLog,
  haproxyLog,
  awsBalancerLog,
  cloudfrontLog,
  bitbucketLog,
  zoraxyLog,
];

/** A line of an access log in any of the layouts known; null for other lines. */
export function accessLine(line: string): AccessEntry | null {
  for (const layout of layouts) {
    const entry = layout(line);
    if (entry !== null) return entry;
  }
  return null;
}
