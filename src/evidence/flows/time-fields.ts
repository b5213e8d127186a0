/** A field that says when something was, and how. */
export interface TimeField {
  /** Its number in the template. */
  readonly field: number;
  readonly unit: 'nanos' | 'micros' | 'millis' | 'seconds' | 'micros-before-export' | 'uptime';
  /** When the exporter saw something, rather than when the flow began. */
  readonly isEvent: boolean;
}

/** The fields that may say when a flow began, the exactest first, then those that say when it was seen or ended. */
export function startsOf(names: readonly string[], lengths: readonly number[]): TimeField[] {
  return [
    ...timesNamed('flowStart', false, names, lengths),
    ...timesNamed('observationTime', true, names, lengths),
    ...timesNamed('flowEnd', true, names, lengths),
  ];
}

export function endsOf(names: readonly string[], lengths: readonly number[]): TimeField[] {
  return timesNamed('flowEnd', false, names, lengths);
}

const endings = [
  ['Nanoseconds', 'nanos'],
  ['Microseconds', 'micros'],
  ['Milliseconds', 'millis'],
  ['Seconds', 'seconds'],
  ['DeltaMicroseconds', 'micros-before-export'],
  ['SysUpTime', 'uptime'],
] as const;

function timesNamed(what: string, isEvent: boolean, names: readonly string[], lengths: readonly number[]): TimeField[] {
  return endings.flatMap(([ending, unit]) => {
    const field = names.indexOf(what + ending);
    const length = lengths[field] ?? 0;
    const isReadable = unit === 'nanos' || unit === 'micros' ? length === 8 : length > 0 && length <= 8;
    return isReadable ? [{ field, unit, isEvent }] : [];
  });
}
