/** One alert as Snort and Suricata write it on one line. */
export interface AlertLine {
  /** Date and time as written: `03/01/2024-10:00:00.123456`. */
  readonly time: string;
  readonly action: string;
  readonly gid: string;
  readonly signatureId: string;
  readonly rev: string;
  readonly signature: string;
  /** Snort 3 puts the message into quotes. */
  readonly isQuoted: boolean;
  readonly category: string;
  readonly severity: string;
  readonly proto: string;
  readonly source: Endpoint;
  readonly destination: Endpoint;
}

interface Endpoint {
  readonly ip: string;
  readonly port: string | null;
}

const mark = ' [**] ';
const start =
  /^(\d\d\/\d\d(?:\/\d{2,4})?-\d\d:\d\d:\d\d\.\d{1,9}) {1,4}(?:\[(Drop|wDrop)\] )?\[\*\*\] \[(\d{1,10}):(\d{1,10}):(\d{1,10})\] /;
const ends = /\{([\w:-]{1,32})\} ([\da-fA-F.:]{2,64}) -> ([\da-fA-F.:]{2,64})$/;

/** The alert a line holds, null for any other line (Suricata user guide, fast.log; Snort manual, alert_fast). */
export function readAlertLine(line: string): AlertLine | null {
  const begin = start.exec(line);
  if (begin === null) return null;
  const [before, time = '', action = '', gid = '', signatureId = '', rev = ''] = begin;
  const close = line.lastIndexOf(mark);
  if (close < before.length) return null;
  const after = line.slice(close + mark.length).trimEnd();
  const end = ends.exec(after.slice(-200));
  if (end === null) return null;
  const [, proto = '', source = '', destination = ''] = end;
  const message = line.slice(before.length, close);
  const hasPort = withPorts.has(proto) || time.indexOf('-') === suricataDate - 1;
  const isQuoted = message.length > 1 && message.startsWith('"') && message.endsWith('"');
  return {
    time,
    action,
    gid,
    signatureId,
    rev,
    signature: isQuoted ? message.slice(1, -1) : message,
    isQuoted,
    category: bracketed(after, '[Classification: '),
    severity: bracketed(after, '[Priority: '),
    proto,
    source: endpointOf(source, hasPort),
    destination: endpointOf(destination, hasPort),
  };
}

function bracketed(text: string, name: string): string {
  const at = text.indexOf(name);
  const end = at < 0 ? -1 : text.indexOf(']', at);
  return end < 0 ? '' : text.slice(at + name.length, end);
}

const withPorts: ReadonlySet<string> = new Set(['TCP', 'UDP', 'SCTP']);
/** `mm/dd/yyyy-`: Suricata writes the year, and a port behind every address, which of ICMP is type and code. */
const suricataDate = 11;

/** `192.0.2.7:80`, `2001:db8::1:80`, or an address alone: Snort writes no port where the protocol has none. */
function endpointOf(text: string, hasPort: boolean): Endpoint {
  const colon = text.lastIndexOf(':');
  if (colon < 0 || (!hasPort && !text.includes('.'))) return { ip: text, port: null };
  return { ip: text.slice(0, colon), port: text.slice(colon + 1) };
}
