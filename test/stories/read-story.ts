import { load } from 'js-yaml';

/** A file of stories: Sigma documents, and what they find in small sequences of events. */
interface StoryFile {
  readonly title: string;
  /** Sigma documents, `---` between them. */
  readonly rules: string;
  readonly stories: readonly Story[];
}

export interface Story {
  readonly title: string;
  /** A line an event, in the order of arrival; `report` is a look at what is known so far. */
  readonly events: string;
  /** A line a source and the rules it could show: `log of ws-1 (answered): 09:00:00 – 12:00:00, gap 10:00:00 – 10:05:00`. */
  readonly sources?: string;
  /** A line a finding, in the spelling of the runner; of all reports where there are any. */
  readonly finds: string;
}

export interface StoryEvent {
  readonly timeUs: number;
  readonly file: string;
  /** Number of the record in its file. */
  readonly record: number;
  readonly fields: Readonly<Record<string, string>>;
}

interface StorySource {
  readonly source: string;
  readonly host: string;
  readonly rules: readonly string[];
  readonly fromUs: number;
  readonly toUs: number;
  readonly gaps: readonly { readonly fromUs: number; readonly toUs: number }[];
}

/** All stories happen on this day. */
const day = '2025-03-03';

export function readStories(text: string): StoryFile {
  return load(text) as StoryFile;
}

/** `10:00:00+09:00 failed user=ann host=ws-1 file=b record=7`: time, what happened, fields. */
export function readEvents(text: string): ('report' | StoryEvent)[] {
  const counts = new Map<string, number>();
  return linesOf(text).map((line) => {
    if (line === 'report') return 'report';
    const [time = '', event = '', ...pairs] = line.split(/\s+/);
    const named = Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
    const { file = 'a', record, ...fields } = named;
    const next = (counts.get(file) ?? 0) + 1;
    counts.set(file, next);
    return { timeUs: timeOf(time), file, record: Number(record ?? next), fields: { event, ...fields } };
  });
}

export function readSources(text: string): StorySource[] {
  return linesOf(text).map((line) => {
    const [, source = '', host = '', rules = '', ...rest] =
      /^(.+?)(?: @(\S+))? \(([^)]+)\): (\S+) – ([^\s,]+)(?:, gap (\S+) – (\S+))?$/.exec(line) ?? [];
    const [from = '', to = '', gapFrom, gapTo] = rest;
    const gaps = gapFrom === undefined ? [] : [{ fromUs: timeOf(gapFrom), toUs: timeOf(gapTo ?? '') }];
    return { source, host, rules: rules.split(', '), fromUs: timeOf(from), toUs: timeOf(to), gaps };
  });
}

/** Microseconds as `10:00:00` on the day of the stories, with a fraction where there is one. */
export function clockOf(us: number): string {
  const [date = '', clock = ''] = new Date(us / 1000).toISOString().split('T');
  const shown = clock.replace(/(?:\.000)?Z$/, '');
  return date === day ? shown : `${date} ${shown}`;
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function timeOf(clock: string): number {
  const us = Date.parse(`${day}T${/[+-]\d\d:\d\d$/.test(clock) ? clock : `${clock}Z`}`) * 1000;
  if (Number.isNaN(us)) throw new Error(`a story has no such time: ${clock}`);
  return us;
}
