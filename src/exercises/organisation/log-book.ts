import { isoFromUs } from '#base/utc.ts';
import type { EvtxEvent } from '#exercises/evtx-writer/event.ts';
import { createEvtxWriter } from '#exercises/evtx-writer/writer.ts';
import type { Answer } from './answer.ts';
import type { Host } from './inventory.ts';
import type { Random } from './random.ts';

/** What an answer says before the record has a number. */
export type PlannedAnswer = Pick<Answer, 'actor' | 'step' | 'technique' | 'note' | 'rule'>;

export interface LogFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Collects events in any order; writes them as Windows would have, one log for each host and channel. */
export interface LogBook {
  add(host: Host, event: EvtxEvent, answer?: PlannedAnswer): void;
  /** Everything in the log before that time is gone, as after `wevtutil cl`. */
  clear(host: Host, channel: string, beforeUs: number): void;
  /** These records are gone, but their numbers are not. */
  remove(host: Host, channel: string, fromUs: number, toUs: number): void;
  /** The first record from that time on is unreadable, as after a disk fault. */
  damage(host: Host, channel: string, fromUs: number): void;
  finish(): { readonly files: readonly LogFile[]; readonly answers: readonly Answer[] };
}

interface Entry {
  readonly event: EvtxEvent;
  readonly answer: PlannedAnswer | undefined;
}

interface Log {
  readonly host: Host;
  readonly channel: string;
  readonly entries: Entry[];
  readonly firstRecordId: bigint;
  clearedUs: number;
  removedFromUs: number;
  removedToUs: number;
  damagedUs: number;
}

export function createLogBook(random: Random): LogBook {
  const logs = new Map<string, Log>();

  function logOf(host: Host, channel: string): Log {
    const path = pathOf(host, channel);
    const known = logs.get(path);
    if (known !== undefined) return known;
    const log: Log = {
      host,
      channel,
      entries: [],
      // A log in use has seen many records before these.
      firstRecordId: BigInt(random.between(20_000, 400_000)),
      clearedUs: Number.NEGATIVE_INFINITY,
      removedFromUs: 0,
      removedToUs: 0,
      damagedUs: Number.POSITIVE_INFINITY,
    };
    logs.set(path, log);
    return log;
  }

  return {
    add: (host, event, answer) => logOf(host, event.channel).entries.push({ event, answer }),
    clear: (host, channel, beforeUs) => {
      logOf(host, channel).clearedUs = beforeUs;
    },
    remove: (host, channel, fromUs, toUs) => {
      const log = logOf(host, channel);
      log.removedFromUs = fromUs;
      log.removedToUs = toUs;
    },
    damage: (host, channel, fromUs) => {
      logOf(host, channel).damagedUs = fromUs;
    },
    finish: () => {
      const sorted = [...logs.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const written = sorted.map(([path, log]) => writeLog(path, log));
      const answers = written.flatMap((log) => log.answers).toSorted((a, b) => (a.time < b.time ? -1 : 1));
      return { files: written.flatMap((log) => log.file ?? []), answers };
    },
  };
}

/** `%4` stands for `/`, as Windows names the files of channels. */
function pathOf(host: Host, channel: string): string {
  return `${host.name}/${channel.replaceAll('/', '%4')}.evtx`;
}

function writeLog(path: string, log: Log): { readonly file: LogFile | undefined; readonly answers: Answer[] } {
  const answers: Answer[] = [];
  const entries = log.entries.toSorted((a, b) => a.event.timeUs - b.event.timeUs);
  const cleared = entries.filter(({ event }) => event.timeUs < log.clearedUs);
  const writer = createEvtxWriter({ firstRecordId: log.firstRecordId + BigInt(cleared.length) });
  let damagedAt: number | null = null;
  for (const [index, entry] of entries.entries()) {
    const state = stateOf(log, entry.event.timeUs, damagedAt === null);
    if (state === 'deleted') writer.skip(1);
    if (state === 'present' || state === 'damaged') {
      const { offset } = writer.write(entry.event);
      if (state === 'damaged') damagedAt = offset;
    }
    if (entry.answer !== undefined) answers.push(answerOf(path, log, entry, log.firstRecordId + BigInt(index), state));
  }
  const bytes = writer.finish();
  if (damagedAt !== null) damageRecord(bytes, damagedAt);
  return { file: log.host.collected ? { path, bytes } : undefined, answers: log.host.collected ? answers : [] };
}

function stateOf(log: Log, timeUs: number, mayDamage: boolean): Answer['state'] {
  if (timeUs < log.clearedUs) return 'cleared';
  if (timeUs >= log.removedFromUs && timeUs < log.removedToUs) return 'deleted';
  return timeUs >= log.damagedUs && mayDamage ? 'damaged' : 'present';
}

function answerOf(path: string, log: Log, entry: Entry, recordId: bigint, state: Answer['state']): Answer {
  if (entry.answer === undefined) throw new RangeError('an entry without an answer');
  const { rule, ...said } = entry.answer;
  return {
    time: isoFromUs(entry.event.timeUs) ?? '',
    host: log.host.fullName,
    ...said,
    file: path,
    channel: log.channel,
    record: recordId.toString(),
    state,
    rule: state === 'present' ? rule : null,
  };
}

/** The offset of the record's template points outside its chunk: record header 24, fragment header 4, token 2, id 4. */
function damageRecord(bytes: Uint8Array<ArrayBuffer>, offset: number): void {
  new DataView(bytes.buffer).setUint32(offset + 34, 0xfdfd_fdfd, true);
}
