import { readHeader } from './header.ts';
import type { SyslogHeader } from './syslog-header.ts';

/** A line of another log, and what brought it. */
export interface Payload {
  readonly text: string;
  /** Null where a container's log brought it. */
  readonly header: SyslogHeader | null;
}

const container = /^\d{4}-\d{2}-\d{2}T[\d:.]{8,30}(?:Z|[+-]\d{2}:\d{2}) (?:stdout|stderr) [FP](?::\S{0,64})? /;

/** What a line of syslog, or of the container logs of Kubernetes' runtimes (CRI), carries; null for other lines. */
export function payloadOf(line: string): Payload | null {
  const found = container.exec(line);
  if (found !== null) return { text: line.slice(found[0].length), header: null };
  const header = readHeader(line);
  return header === null ? null : { text: header.message, header };
}

/** Who brought a line, under the names that the lines of syslog have. */
export function carrierFields(header: SyslogHeader | null): Readonly<Record<string, string>> {
  if (header === null) return {};
  const { host, program, pid } = header;
  return { ...(host && { host }), ...(program && { program }), ...(pid && { pid }) };
}
