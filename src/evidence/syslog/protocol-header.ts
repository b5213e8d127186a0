import type { SyslogHeader } from './syslog-header.ts';
import type { Priority } from './priority.ts';

const start =
  /^(?:\d{1,2} |(?=\d{4}-))(-|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})) (\S{1,255}) (\S{1,128}) (\S{1,128}) (\S{1,64}) /;

/** The header of RFC 5424 section 6, behind its priority. Some collectors leave the version out; its structured data tells. */
export function readProtocolHeader(text: string, priority: Priority | null): SyslogHeader | null {
  const found = start.exec(text);
  if (found === null) return null;
  const [all, time = '', host = '', program = '', pid = '', msgid = ''] = found;
  const end = structuredEnd(text, all.length);
  if (end < 0) return null;
  const structured = text[all.length] === '-' ? '' : text.slice(all.length, end);
  return {
    priority,
    time: given(time),
    spelling: time === '-' ? 'none' : 'iso',
    host: given(host),
    program: given(program),
    pid: given(pid),
    msgid: given(msgid),
    structured,
    // A byte order mark may say that UTF-8 follows (6.4); rsyslog writes a second space.
    message: text
      .slice(end)
      .trimStart()
      .replace(/^\uFEFF/, ''),
  };
}

/** NILVALUE is `-`. */
function given(text: string): string {
  return text === '-' ? '' : text;
}

/** Where the structured data ends; -1 if it does not. */
function structuredEnd(text: string, from: number): number {
  if (text[from] === '-') return text.length === from + 1 || text[from + 1] === ' ' ? from + 1 : -1;
  let at = from;
  while (text[at] === '[') {
    at = elementEnd(text, at);
    if (at < 0) return -1;
  }
  return at > from && (at === text.length || text[at] === ' ') ? at : -1;
}

function elementEnd(text: string, from: number): number {
  let quoted = false;
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (sign === ']' && !quoted) return at + 1;
  }
  return -1;
}
