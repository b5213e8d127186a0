import type { Priority } from './priority.ts';

/** What stands before a message of syslog, taken apart. Texts are '' where the header does not have them. */
export interface SyslogHeader {
  readonly priority: Priority | null;
  /** Text of the time and how it is spelt; `none` where there is no time at all. */
  readonly time: string;
  readonly spelling: 'iso' | 'syslog' | 'none';
  readonly host: string;
  readonly program: string;
  readonly pid: string;
  readonly msgid: string;
  /** Text of the structured data (RFC 5424 6.3), '' for none. */
  readonly structured: string;
  readonly message: string;
}
