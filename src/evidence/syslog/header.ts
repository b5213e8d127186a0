import { readCiscoHeader } from './cisco-header.ts';
import { priorityOf, type Priority, priorityOfNames, severityOf } from './priority.ts';
import { readProtocolHeader } from './protocol-header.ts';
import type { SyslogHeader } from './syslog-header.ts';

/**
 * Reads the header of a line: RFC 5424, RFC 3164 and its relatives (year, fraction, level or facility named in words, host
 * left out), the ISO 8601 time of rsyslog and journalctl, and Cisco's own order. Null where the line has none.
 */
export function readHeader(line: string): SyslogHeader | null {
  const first = line.charCodeAt(0);
  if (first === lessThan) return afterPriority(line);
  if (first >= zero && first <= nine) return afterDigit(line);
  if (first === bracket) return withBracketedTime(line);
  return withSyslogTime(line, null) ?? (isCiscoStart(first) ? readCiscoHeader(line, null) : null);
}

/** Many logs put their time in brackets: it is syslog only with a program and its process, or a facility in words. */
function withBracketedTime(line: string): SyslogHeader | null {
  const end = line.indexOf(']');
  if (end < 0 || end > longestTime) return null;
  const header = withSyslogTime(line.slice(1, end) + line.slice(end + 1), null);
  if (header === null || header.host === '' || header.program === '') return null;
  return header.pid === '' && header.priority === null ? null : header;
}

const longestTime = 40;
const bracket = 91;

/** A time or a version; or the length of the message, which stands first where a stream was kept (RFC 6587 3.4.1). */
function afterDigit(line: string): SyslogHeader | null {
  const counted = /^\d{1,6} (?=<\d{1,3}>)/.exec(line);
  if (counted !== null) return afterPriority(line.slice(counted[0].length));
  return (
    readProtocolHeader(line, null) ??
    withIsoTime(line, null) ??
    withSyslogTime(line, null) ??
    readCiscoHeader(line, null)
  );
}

const lessThan = 60;
const zero = 48;
const nine = 57;

/** `%`, `*` and `.`: what Cisco begins with beside digits and months. */
function isCiscoStart(code: number): boolean {
  return code === 37 || code === 42 || code === 46;
}

function afterPriority(line: string): SyslogHeader | null {
  const found = /^<(\d{1,3})>/.exec(line);
  const priority = found === null ? null : priorityOf(Number(found[1]));
  if (found === null || priority === null) return null;
  const rest = line.slice(found[0].length);
  return (
    readProtocolHeader(rest, priority) ??
    withSyslogTime(rest, priority) ??
    withIsoTime(rest, priority) ??
    readCiscoHeader(rest, priority) ??
    withoutTime(rest, priority)
  );
}

const syslogTime =
  /^((?:\d{4} )?[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?: (?:19|20)\d{2}(?= ))?)(?::? |:$)/;

function withSyslogTime(text: string, priority: Priority | null): SyslogHeader | null {
  const found = syslogTime.exec(text);
  if (found === null) return null;
  const [start, time = ''] = found;
  const rest = text.slice(start.length);
  const whole = { priority, time, spelling: 'syslog' } as const;
  const marked = /^-{2,3} (.*) -{2,3}$/.exec(rest);
  if (marked !== null) return { ...whole, ...noTag, host: '', message: marked[1] ?? '' };
  return readCiscoHeader(rest, priority, whole) ?? withHost(rest, whole);
}

const isoTime = /^(\d{4}-\d{2}-\d{2}([T ])\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(Z| (?:UTC|GMT)|[+-]\d{2}:?\d{2})?) /;

/** ISO times begin lines of many formats: only with a tag or a whole host, and without zone only with a process id, is it syslog. */
function withIsoTime(text: string, priority: Priority | null): SyslogHeader | null {
  const found = isoTime.exec(text);
  if (found === null) return null;
  const [start, time = '', separator, zone] = found;
  const header = withHost(text.slice(start.length), { priority, time, spelling: 'iso' });
  if (priority !== null) return header;
  const isTagged = separator === 'T' && zone !== undefined && header.program !== '';
  const isRelayed = separator === 'T' && zone !== undefined && zone !== 'Z' && hostForm.test(header.host);
  return isTagged || isRelayed || header.pid !== '' ? header : null;
}

/** An address or a name with a domain: devices send no tag, and rsyslog writes their host behind its own time. */
const hostForm =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}|[A-Za-z][\w-]{0,62}(?:\.[A-Za-z][\w-]{0,62}){1,8})$/;

function withoutTime(text: string, priority: Priority): SyslogHeader | null {
  const tag = readTag(text);
  return tag === null ? null : { priority, time: '', spelling: 'none', host: '', ...tag };
}

type Start = Pick<SyslogHeader, 'priority' | 'time' | 'spelling'>;

const noTag = { program: '', pid: '', msgid: '', structured: '' } as const;

/** Host and tag; a host may be left out, and a level or a facility in words may stand where it would. */
function withHost(text: string, stated: Start): SyslogHeader {
  const { rest: all, priority } = withoutNamedPriority(text.trimStart(), stated.priority);
  const start = { ...stated, priority };
  const direct = isHostRepeating(all) ? null : readTag(all);
  if (direct !== null && !/^[\w.-]+ \S+?(?:\[\d+\])?: /.test(all))
    return withPrefixes({ ...start, host: '', ...direct });
  const space = all.indexOf(' ');
  if (space < 0) return { ...start, ...noTag, host: all, message: '' };
  const word = all.slice(0, space);
  const level = severityOf(word);
  const rest = all.slice(space + 1).trimStart();
  if (level !== null) return tagged(rest, { ...start, priority: start.priority ?? level, host: '' });
  return tagged(rest, { ...start, host: word.endsWith(':') ? word.slice(0, -1) : word });
}

/** `web1: last message repeated 11 times`: here a colon follows the host. */
function isHostRepeating(text: string): boolean {
  return text.startsWith(': last message repeated ', text.indexOf(':'));
}

/** `auth.info `, `auth|security:info ` or `<auth.info> ` before host or tag: BusyBox, AIX and FreeBSD. */
const named = /^<?([a-z|0-9]{2,20})[.:]([a-z]{3,9})>? /;

function withoutNamedPriority(text: string, stated: Priority | null) {
  const words = named.exec(text);
  const priority = words === null ? null : priorityOfNames(words[1] ?? '', words[2] ?? '');
  if (words === null || priority === null) return { rest: text, priority: stated };
  return { rest: text.slice(words[0].length), priority };
}

/** AIX names the host a second time where it came from another. */
const forwarded = /^Message forwarded from ([^\s:]{1,255}): /;

function tagged(text: string, start: Start & { readonly host: string }): SyslogHeader {
  const from = forwarded.exec(text);
  const host = from?.[1] ?? start.host;
  // Some devices write their name, and their relay writes it again.
  const again = from === null && host !== '' && text.startsWith(`${host} `) ? host.length + 1 : 0;
  const { rest, priority } = withoutNamedPriority(text.slice(from?.[0].length ?? again), start.priority);
  const tag = readTag(rest);
  if (tag === null) return { ...start, host, priority, ...noTag, message: rest };
  return withPrefixes({ ...start, host, priority, ...tag });
}

/** What some systems put between tag and message. */
function withPrefixes(header: SyslogHeader): SyslogHeader {
  return withAppleLevel(withSolarisId(header));
}

/** `<Error>: `, which macOS puts before a message. */
function withAppleLevel(header: SyslogHeader): SyslogHeader {
  if (!header.message.startsWith('<')) return header;
  const found = /^<([A-Z][a-z]{3,8})>: /.exec(header.message);
  const level = severityOf(found?.[1]?.toUpperCase() ?? '');
  if (found === null || level === null) return header;
  return { ...header, priority: header.priority ?? level, message: header.message.slice(found[0].length) };
}

type Tag = Omit<SyslogHeader, 'priority' | 'time' | 'spelling' | 'host'>;

/** Behind a process id the colon alone ends the tag, for some programs leave the space out. */
const tagForm =
  /^(?:([^\s[\]:<>"=,]{1,128})(?:\[([\w.:-]{1,64})\](?::|(?= |$))|:(?= |$))|\[([\w./-]{1,64})\]:?(?= |$)) ?/;

/** `name[pid]: `, `name: `, and `[name] ` as some write it. */
function readTag(text: string): Tag | null {
  const found = tagForm.exec(text);
  if (found === null) return null;
  const [all, program, pid = '', bracketed = ''] = found;
  return { program: program ?? bracketed, pid, msgid: '', structured: '', message: text.slice(all.length).trimStart() };
}

/** `[ID 702911 auth.info] `, which Solaris puts before each message. */
function withSolarisId(header: SyslogHeader): SyslogHeader {
  if (!header.message.startsWith('[ID ')) return header;
  const found = /^\[ID (\d{1,10}) ([a-z0-9]{2,10})\.([a-z]{3,9})\] /.exec(header.message);
  if (found === null) return header;
  const [all, msgid = '', facility = '', level = ''] = found;
  const priority = header.priority ?? priorityOfNames(facility, level);
  return { ...header, priority, msgid, message: header.message.slice(all.length) };
}
