import type { Reader } from './contract.ts';
import { reader as awsCloudtrail } from './aws-cloudtrail/reader.ts';
import { reader as eventViewerCsv } from './event-viewer-csv/reader.ts';
import { reader as evt } from './evt/reader.ts';
import { reader as evtxJson } from './evtx-json/reader.ts';
import { reader as evtx } from './evtx/reader.ts';
import { reader as evtxecmdCsv } from './evtxecmd-csv/reader.ts';
import { reader as getWineventCsv } from './get-winevent-csv/reader.ts';
import { reader as getWineventJson } from './get-winevent-json/reader.ts';
import { reader as iisW3c } from './iis-w3c/reader.ts';
import { reader as powershellTranscript } from './powershell-transcript/reader.ts';
import { reader as w3cExtended } from './w3c-extended/reader.ts';
import { reader as windowsEventJson } from './windows-event-json/reader.ts';
import { reader as windowsEventXml } from './windows-event-xml/reader.ts';
import { reader as windowsFirewallLog } from './windows-firewall-log/reader.ts';
import { reader as winlogbeat } from './winlogbeat/reader.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [
  awsCloudtrail,
  eventViewerCsv,
  evt,
  evtxJson,
  evtx,
  evtxecmdCsv,
  getWineventCsv,
  getWineventJson,
  iisW3c,
  powershellTranscript,
  w3cExtended,
  windowsEventJson,
  windowsEventXml,
  windowsFirewallLog,
  winlogbeat,
];
