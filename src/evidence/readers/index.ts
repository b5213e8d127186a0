import type { Reader } from './contract.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as flowDatagrams } from './flow-datagrams/reader.ts';
import { reader as flowPcap } from './flow-pcap/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [awsCloudtrail, evtx, flowDatagrams, flowPcap];
