/** Facility and severity as syslog numbers them (RFC 5424 6.2.1), -1 where only the other is stated. */
export interface Priority {
  readonly facility: number;
  readonly severity: number;
}

const facilities =
  'kern user mail daemon auth syslog lpr news uucp cron authpriv ftp ntp security console solaris-cron local0 local1 local2 local3 local4 local5 local6 local7'.split(
    ' ',
  );
const severities = 'emerg alert crit err warning notice info debug'.split(' ');
const otherNames: Readonly<Record<string, string>> = {
  panic: 'emerg',
  emergency: 'emerg',
  critical: 'crit',
  error: 'err',
  warn: 'warning',
  informational: 'info',
};

/** The priority a number in angle brackets states; null for one there is not. */
export function priorityOf(number: number): Priority | null {
  return number > 191 ? null : (priorities[number] ?? null);
}

const priorities: readonly Priority[] = Array.from({ length: 192 }, (_each, number) =>
  Object.freeze({ facility: number >> 3, severity: number & 7 }),
);

/** `auth` and `info`; null where they are no names of a facility and a severity. `auth|security` is AIX's. */
export function priorityOfNames(facility: string, severity: string): Priority | null {
  const number = facilities.indexOf(facility.split('|')[0] ?? '');
  const level = severities.indexOf(otherNames[severity] ?? severity);
  return number < 0 || level < 0 ? null : { facility: number, severity: level };
}

/** A severity that stands alone, in capitals; null where the word is none. */
export function severityOf(word: string): Priority | null {
  if (!/^[A-Z]{3,13}$/.test(word)) return null;
  const name = word.toLowerCase();
  const severity = severities.indexOf(otherNames[name] ?? name);
  return severity < 0 ? null : { facility: -1, severity };
}

export function facilityName({ facility }: Priority): string | null {
  return facilities[facility] ?? null;
}

export function severityName({ severity }: Priority): string | null {
  return severities[severity] ?? null;
}
