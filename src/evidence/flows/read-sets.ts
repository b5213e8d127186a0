import type { RecordSink } from '../reading/record-sink.ts';
import { type Datagram, refuse } from './datagram.ts';
import { noBootTime } from './boot-times.ts';
import type { BootTime, FlowHeader } from './flow-cursor.ts';
import type { FlowSession } from './flow-session.ts';
import { handOut } from './hand-out.ts';
import { namesByExporter, namesFor } from './header-names.ts';
import type { HeldSet } from './held-sets.ts';
import { readTemplates } from './read-templates.ts';
import type { FlowTemplates, Template } from './flow-templates.ts';

/** Bytes of the headers of both versions, and of a set (RFC 3954 5.1, RFC 7011 3.1 and 3.3.2). */
export const v9HeaderBytes = 20;
export const ipfixHeaderBytes = 16;
export const setHeaderBytes = 4;
/** Numbers below are templates and options (0 and 1 in version 9, 2 and 3 in IPFIX) or reserved. */
export const firstDataSet = 256;

/** Reads a datagram of NetFlow version 9 (RFC 3954) or IPFIX (RFC 7011): sets of templates, options and records. */
export function decodeSets(datagram: Datagram, version: 9 | 10, session: FlowSession, sink: RecordSink): void {
  const { bytes, start } = datagram;
  const headerBytes = version === 9 ? v9HeaderBytes : ipfixHeaderBytes;
  const had = datagram.end - start;
  if (had < headerBytes) return refuse(datagram, start, headerBytes, had, { key: 'netflow.header-cut' }, sink);
  const end = version === 9 ? datagram.end : ipfixEnd(datagram, sink);
  const domains = domainsOf(datagram, version);
  const boot = version === 9 ? noBootTime : session.boots.of(domains[0] as string);
  const message: Message = { datagram, version, header: headerOf(datagram, version, boot), domains };
  for (let at = start + headerBytes; at + setHeaderBytes <= end; ) {
    const id = bytes.readUInt16BE(at);
    const length = bytes.readUInt16BE(at + 2);
    if (id === 0 && length === 0 && bytes.subarray(at, end).every((byte) => byte === 0)) return;
    if (length < setHeaderBytes) {
      return refuse(datagram, at, setHeaderBytes, length, { key: 'netflow.set-length', values: { id, length } }, sink);
    }
    if (at + length > end) refuse(datagram, at, length, end - at, { key: 'netflow.set-cut', values: { id } }, sink);
    readSet(message, id, at, Math.min(end, at + length), session, sink);
    at += length;
  }
}

interface Message {
  readonly datagram: Datagram;
  readonly version: 9 | 10;
  readonly header: FlowHeader;
  readonly domains: readonly string[];
}

/** The header states the length of the whole message (RFC 7011 3.1). */
function ipfixEnd(datagram: Datagram, sink: RecordSink): number {
  const { bytes, start, end } = datagram;
  const stated = bytes.readUInt16BE(start + 2);
  if (stated === end - start) return end;
  const why = { key: 'netflow.message-length', values: { stated, had: end - start } } as const;
  refuse(datagram, start, stated, end - start, why, sink);
  return stated < ipfixHeaderBytes ? end : Math.min(end, start + stated);
}

function headerOf({ bytes, start, exporter }: Datagram, version: 9 | 10, boot: BootTime): FlowHeader {
  const isV9 = version === 9;
  const exportUs = bytes.readUInt32BE(start + (isV9 ? 8 : 4)) * 1_000_000;
  const uptime = isV9 ? bytes.readUInt32BE(start + 4) : Number.NaN;
  return { exportUs, uptime, boot, values: [String(domainNumber(bytes, start, version)), exporter], exporter };
}

function domainNumber(bytes: Buffer, start: number, version: 9 | 10): number {
  return bytes.readUInt32BE(start + (version === 9 ? 16 : 12));
}

/**
 * A template holds for its exporter and source id (RFC 3954 7), or for its transport session and domain (RFC 7011 8). The
 * first domain is the strict one; the last is asked where it knows none, as exporters come back on another port.
 */
function domainsOf({ bytes, start, exporter, exporterPort }: Datagram, version: 9 | 10): readonly string[] {
  const domain = `${version} ${exporter} ${domainNumber(bytes, start, version)}`;
  return version === 9 || exporterPort === 0 ? [domain] : [`${domain} ${exporterPort}`, domain];
}

function templateOf(domains: readonly string[], id: number, templates: FlowTemplates): Template | undefined {
  return templates.of(domains[0] as string, id) ?? templates.of(domains.at(-1) as string, id);
}

const names = namesByExporter(['observationDomainId']);
const channels = { 9: 'netflow-v9', 10: 'ipfix' } as const;

function readSet(message: Message, id: number, at: number, end: number, session: FlowSession, sink: RecordSink): void {
  const { datagram, version, header, domains } = message;
  const domain = domains.at(-1) as string;
  const firstTemplateSet = version === 9 ? 0 : 2;
  if (id === firstTemplateSet || id === firstTemplateSet + 1) {
    const areOptions = id !== firstTemplateSet;
    readTemplates(
      { datagram, version, areOptions, at: at + setHeaderBytes, end, sink },
      domains,
      session.templates,
      (learned) => {
        const template = templateOf(domains, learned, session.templates) as Template;
        for (const set of session.held.take(domain, learned)) readRecords(set, template, session, sink);
      },
    );
    return;
  }
  if (id < firstDataSet)
    return refuse(datagram, at, 0, end - at, { key: 'netflow.set-reserved', values: { id } }, sink);
  const set = { datagram, version, header, domain, id, at, end };
  const template = templateOf(domains, id, session.templates);
  if (template !== undefined) readRecords(set, template, session, sink);
  else session.held.hold(set, sink);
}

/** Reads the records of a data set; what is left at its end and shorter than a record is padding. */
function readRecords(set: HeldSet, template: Template, session: FlowSession, sink: RecordSink): void {
  const { datagram, version, header, at: from, end } = set;
  const { bytes, start, offset, exporter } = datagram;
  const layout = session.layouts.of(template, namesFor(exporter, names), channels[version]);
  const { cursor } = session;
  let at = from + setHeaderBytes;
  if (at + layout.least > end && at < end) {
    const why = { key: 'netflow.record-cut', values: { id: set.id } } as const;
    return refuse(datagram, at, layout.least, end - at, why, sink);
  }
  while (at + layout.least <= end) {
    if (!cursor.go(layout, header, bytes, at, end)) {
      if (!isZero(bytes, at, end)) {
        const why = { key: 'netflow.record-cut', values: { id: set.id } } as const;
        refuse(datagram, at, cursor.length, end - at, why, sink);
      }
      return;
    }
    cursor.offset = offset + at - start;
    if (template.isOptions && version === 10 && layout.bootField !== -1) header.boot.ms = cursor.bootMs();
    const { length } = cursor;
    handOut(session, layout, header, sink);
    at += length;
  }
}

function isZero(bytes: Buffer, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (bytes[i] !== 0) return false;
  return true;
}
