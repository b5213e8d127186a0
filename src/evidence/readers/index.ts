import type { Reader } from './contract.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as awsVpcFlow } from './aws-vpc-flow/reader.ts';
import { reader as azureFlow } from './azure-flow/reader.ts';
import { reader as dmarcAggregate } from './dmarc-aggregate/reader.ts';
import { reader as emailMessage } from './email-message/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as exchangeLog } from './exchange-log/reader.ts';
import { reader as flowCsv } from './flow-csv/reader.ts';
import { reader as flowDatagrams } from './flow-datagrams/reader.ts';
import { reader as flowJson } from './flow-json/reader.ts';
import { reader as flowPcap } from './flow-pcap/reader.ts';
import { reader as idsAlertFast } from './ids-alert-fast/reader.ts';
import { reader as nfcapd } from './nfcapd/reader.ts';
import { reader as outlookMsg } from './outlook-msg/reader.ts';
import { reader as suricataEve } from './suricata-eve/reader.ts';
import { reader as tlsReport } from './tls-report/reader.ts';
import { reader as zeekJson } from './zeek-json/reader.ts';
import { reader as zeekTsv } from './zeek-tsv/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  awsCloudtrail,
  awsVpcFlow,
  azureFlow,
  dmarcAggregate,
  emailMessage,
  evtx,
  exchangeLog,
  flowCsv,
  flowDatagrams,
  flowJson,
  flowPcap,
  idsAlertFast,
  nfcapd,
  outlookMsg,
  suricataEve,
  tlsReport,
  zeekJson,
  zeekTsv,
];
