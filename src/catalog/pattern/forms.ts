import { spellTime } from './time-letters.ts';

/**
 * How the time of a service's own lines is spelt: a usual way by its name, any other by its letters (see spellTime); `above`
 * where it stands in the line before.
 */
export type TimeSpelling =
  | 'iso'
  | 'syslog'
  | 'clf'
  | 'epoch'
  | 'ctime'
  | 'us'
  | 'glog'
  | 'compact'
  | 'above'
  | `${string}%${string}`;

/** `%{name}` is written for a named group with the usual form of what it holds: by its whole name, or by its last word. */
export function expandForms(pattern: string, time: TimeSpelling | null): string {
  return pattern.replace(/%\{(\w+)\}/g, (_all, name: string) =>
    name.endsWith('_endpoint') ? endpoint(name.slice(0, -'_endpoint'.length)) : `(?<${name}>${formOf(name, time)})`,
  );
}

/** An address, of version 6 in brackets where a port follows, and the port where there is one. */
function endpoint(whose: string): string {
  const ip4 = `(?<${whose}_ip>(?:::[fF]{4}:)?\\d{1,3}(?:\\.\\d{1,3}){3})`;
  const ip6 = `(?<${whose}_ip>[\\da-fA-F]{0,4}(?::[\\da-fA-F]{0,4}){2,7})`;
  return `(?:\\[(?<${whose}_ip>[\\da-fA-F:.]{2,45})\\]|${ip4}|${ip6})(?::(?<${whose}_port>\\d{1,5}))?`;
}

/** What is wrong with the name of a group, null if they can all be field names. */
export function groupFault(source: string): string | null {
  const names = [...source.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map(([, name = '']) => name);
  const wrong = names.find((name) => !/^[a-z][a-z0-9]*(?:__?[a-z0-9]+)*$/.test(name));
  return wrong === undefined ? null : `a group cannot be called ${wrong}`;
}

/** The fields that a group fills: `user_name` is `user.name`; an address is also kept as the ip or domain that it is. */
export function fieldsOfGroup(group: string): readonly string[] {
  const name = group.replaceAll('__', '\0').replaceAll('_', '.').replaceAll('\0', '_');
  if (!name.endsWith('.address')) return [name];
  const end = name.slice(0, -'address'.length);
  return [name, `${end}ip`, `${end}domain`];
}

function formOf(name: string, time: TimeSpelling | null): string {
  if (name === 'time') return time === null ? '\\S+' : (timeForms[time] ?? spellTime(time)?.pattern ?? '\\S+');
  return forms[name.slice(name.lastIndexOf('_') + 1)] ?? '\\S+';
}

const forms: Readonly<Record<string, string>> = {
  /** IPv4 or IPv6, also mapped and with a zone. */
  ip: '[0-9A-Fa-f:.]{2,45}(?:%\\w{1,20})?',
  /** An address or a host name. */
  address: '[\\w.:%-]{1,255}',
  port: '\\d{1,5}',
  pid: '\\d{1,10}',
  message: '.*',
};

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const clock = '\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?';
const zone = '(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?';

const timeForms: Readonly<Record<string, string>> = {
  iso: `\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?${zone}`,
  syslog: `${month} {1,2}\\d{1,2} (?:\\d{4} )?${clock}(?: \\d{4})?`,
  clf: `\\d{1,2}/${month}/\\d{4}:${clock}(?: [+-]\\d{4})?`,
  epoch: '\\d{9,19}(?:\\.\\d{1,9})?',
  ctime: `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} {1,2}\\d{1,2} ${clock}(?: [A-Z]{3,4})? \\d{4}`,
  us: `\\d{1,2}/\\d{1,2}/\\d{2,4},?[ \\t]{1,2}\\d{1,2}:\\d{2}:\\d{2}(?: [AP]M)?`,
  glog: `\\d{4} \\d{2}:\\d{2}:\\d{2}\\.\\d{6}`,
  compact: `(?:19|20)\\d{6} \\d{6}`,
};
