import type { StatedTime } from '#base/event.ts';
import { readIsoTime, readSyslogTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { readHeader } from './header.ts';
import type { SyslogHeader } from './syslog-header.ts';

/** A message in a format of its own, and the header of syslog that brought it, if one did. */
export interface Carried {
  readonly header: SyslogHeader | null;
  readonly text: string;
}

/** A header and what vendors put around it is not longer. */
const longestHeader = 600;

/** The part of a line that begins with `mark`, if it begins the line or stands behind a header of syslog. */
export function readCarried(line: string, mark: string): Carried | null {
  if (line.startsWith(mark)) return { header: null, text: line };
  const at = line.indexOf(mark);
  if (at < 0 || at > longestHeader || line[at - 1] !== ' ') return null;
  const header = readHeader(line);
  return header === null ? null : { header, text: line.slice(at) };
}

/** The time a header states; null where it states none. */
export function headerTime({ time, spelling }: SyslogHeader, settings: TimeSettings): StatedTime | null {
  if (spelling === 'none') return null;
  return spelling === 'iso' ? readIsoTime(time, settings) : readSyslogTime(time, settings);
}
