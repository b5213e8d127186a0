import type { StatedTime } from '#base/event.ts';
import { spellTime } from '#catalog/pattern/time-letters.ts';
import { placeTime } from './place-time.ts';
import { monthNumber, offsetOf, readEpochTime } from './read-time.ts';
import { readTai64Time } from './tai64.ts';
import type { TimeSettings } from './time-settings.ts';
import { zoneNameOffset } from './zone-names.ts';

/** A time that is spelt as its log says (see spellTime); null where the text is none. */
export function readSpeltTime(text: string, spelling: string, settings: TimeSettings): StatedTime | null {
  if (spelling === '%s') return readEpochTime(text);
  if (spelling === '%N') return readTai64Time(text);
  const { form, letters } = compiled(spelling);
  const found = form.exec(text);
  return found === null
    ? null
    : timeOf(text, new Map(letters.map((letter, i) => [letter, found[i + 1] ?? ''])), settings);
}

interface Compiled {
  readonly form: RegExp;
  readonly letters: readonly string[];
}

/** As many as catalog/services has, and they are our own data. */
const known = new Map<string, Compiled>();

function compiled(spelling: string): Compiled {
  const before = known.get(spelling);
  if (before !== undefined) return before;
  const spelt = spellTime(spelling);
  if (spelt === null) throw new Error(`no time is spelt ${spelling}`);
  const made = { form: new RegExp(`^${spelt.grouped}$`), letters: spelt.letters };
  known.set(spelling, made);
  return made;
}

function timeOf(text: string, found: ReadonlyMap<string, string>, settings: TimeSettings): StatedTime | null {
  const zone = found.get('z') ?? found.get('Z');
  const offsetMinutes = zone === undefined ? null : (offsetOf(zone) ?? zoneNameOffset(zone));
  const day = found.get('d');
  // A zone that nobody knows, or no day at all: such a time is nowhere.
  if (day === undefined || (zone !== undefined && offsetMinutes === null)) return null;
  const [second = '0', fraction = ''] = (found.get('S') ?? '0').split(/[.,]/);
  const month = Number(found.get('m') ?? monthNumber(found.get('b') ?? ''));
  const date = { year: yearOf(found), month, day: Number(day) };
  const clock = { hour: hourOf(found), minute: Number(found.get('M') ?? 0), second: Number(second), fraction };
  return placeTime({ text, ...date, ...clock, offsetMinutes }, settings);
}

function yearOf(found: ReadonlyMap<string, string>): number | null {
  const year = found.get('Y');
  if (year !== undefined) return Number(year);
  const short = found.get('y');
  if (short === undefined) return null;
  // POSIX strptime: 69 to 99 are of the 20th century.
  return Number(short) + (Number(short) >= 69 ? 1900 : 2000);
}

function hourOf(found: ReadonlyMap<string, string>): number {
  const half = found.get('p')?.toLowerCase();
  if (half === undefined) return Number(found.get('H') ?? 0);
  return (Number(found.get('I') ?? 0) % 12) + (half === 'pm' ? 12 : 0);
}
