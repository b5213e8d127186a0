import { readHeader } from '#evidence/syslog/header.ts';
import { typeName } from './message-types.ts';

/** What stands around the fields of an audit record: `node=h type=SYSCALL msg=audit(1492037291.036:59): `. */
export interface Envelope {
  readonly host: string;
  /** Name of the record type; a number that has a name is replaced by it. */
  readonly type: string;
  /** As the line spells it. */
  readonly writtenType: string;
  readonly seconds: string;
  readonly serial: string;
  /** Fields of the kernel or of the program that audits. */
  readonly body: string;
  /** Behind the group separator: names that auditd looked up (`log_format = ENRICHED`). */
  readonly enriched: string;
}

const form =
  /^(?:node=(\S{1,255}) )?(?:type ?=(\w{1,40}) (?:msg=)?|audit: type ?=(\w{1,40}) (?:msg=)?)audit\((\d{1,12}\.\d{3}):(\d{1,20})\): ?/;

/** Reads a line of audit.log, or one that syslog carries from the kernel or from audispd. Null for any other. */
export function readEnvelope(line: string): Envelope | null {
  const mark = line.indexOf('audit(');
  // A header of syslog and a node stand before it at most.
  if (mark < 0 || mark > 600) return null;
  const direct = form.exec(line);
  if (direct !== null) return envelope(line, direct, '');
  const header = readHeader(line);
  if (header === null) return null;
  const message = header.message.replace(/^\[ *\d{1,10}\.\d{1,9}\] /, '');
  const carried = form.exec(message);
  return carried === null ? null : envelope(message, carried, header.host);
}

function envelope(text: string, found: RegExpExecArray, carrier: string): Envelope {
  const [all, node, plain, printed, seconds = '', serial = ''] = found;
  const writtenType = plain ?? printed ?? '';
  const end = text.indexOf(groupSeparator, all.length);
  return {
    host: node ?? carrier,
    type: typeName(writtenType),
    writtenType,
    seconds,
    serial,
    body: text.slice(all.length, end < 0 ? undefined : end),
    enriched: end < 0 ? '' : text.slice(end + 1),
  };
}

const groupSeparator = '\u001d';
