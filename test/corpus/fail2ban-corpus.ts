import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zoneOf } from '#evidence/time/zone.ts';

/** What an annotation of a service log says of the line after it. */
export interface Annotation {
  /** File and number of the log line, such as `sshd:12`. */
  readonly at: string;
  readonly offset: number;
  readonly line: string;
  /** UTC, whole seconds; null where none is stated, or stated as none. */
  readonly time: string | null;
  readonly host: string | null;
  /** The line tells of an attempt that failed. */
  readonly match: boolean;
}

/** One log with its annotations taken out of it. */
export interface ServiceLog {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly annotations: readonly Annotation[];
}

/** Where and when the annotations' times are meant. */
export const swiss = zoneOf('Europe/Zurich') ?? unknownZone();
export const latest = '2005-08-14T10:00:00Z';

/**
 * The annotated service logs of a folder. The lines that stand in comments together with their annotation (switched off in
 * the tests they come from) are logs as well.
 */
export function serviceLogs(folder: string): ServiceLog[] {
  const names = readdirSync(folder).filter((name) => name !== 'COPYING');
  return names.sort().map((name) => serviceLog(name, readFileSync(join(folder, name), 'utf8')));
}

function serviceLog(name: string, text: string): ServiceLog {
  const kept: string[] = [];
  const annotations: Annotation[] = [];
  let offset = 0;
  let stated: Stated | null = null;
  for (const [index, written] of text.split('\n').entries()) {
    const annotation = /^#+ ?#?\s*(?:_dis_)?failJSON:\s*(\{.*\})\s*$/.exec(written);
    if (annotation !== null) {
      stated = JSON.parse(annotation[1] ?? '') as Stated;
      continue;
    }
    const line = stated === null ? written : written.replace(/^# /, '');
    if (line === '' || line.startsWith('#')) continue;
    if (stated !== null) annotations.push(annotationOf(stated, `${name}:${index + 1}`, offset, line));
    stated = null;
    kept.push(line);
    offset += Buffer.byteLength(line) + 1;
  }
  return { name, bytes: Buffer.from(`${kept.join('\n')}\n`), annotations };
}

interface Stated {
  readonly time?: string | null;
  readonly host?: string;
  readonly match: boolean;
}

function annotationOf({ time, host, match }: Stated, at: string, offset: number, line: string): Annotation {
  return { at, offset, line, time: typeof time === 'string' ? utcOf(time) : null, host: host ?? null, match };
}

/** `2005-03-7T02:09:33` or with a fraction, as a clock in Zurich showed it. */
function utcOf(time: string): string {
  const [year, month, day, ...clock] = time.split(/[-T:.]/).map(Number);
  const [hour, minute, second] = clock;
  const wallMs = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return new Date(wallMs - swiss.offsetAt(wallMs) * 60_000).toISOString().slice(0, 19);
}

function unknownZone(): never {
  throw new Error('this runtime knows no Europe/Zurich');
}
