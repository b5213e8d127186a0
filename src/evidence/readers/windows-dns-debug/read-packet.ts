import type { StatedTime } from '#base/event.ts';
import type { Value } from '#evidence/record/value.ts';
import { placeTime } from '#evidence/time/place-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { DateOrder } from './date-order.ts';

const line =
  /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4}) {1,2}(\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)? ([0-9A-F]{3,8}) (PACKET|EVENT|Note:?|LOOKUP|RECURSE|REMOTE|DSPOLL|TOMBSTN|[A-Z]{3,10}) {1,3}(.*)$/;
const packet =
  /^([0-9A-Fa-f]{8,16}) (UDP|TCP) (Snd|Rcv) ([\da-fA-F:.%]{2,60}) {1,40}([0-9a-f]{4}) (R| ) ([QNU?]) \[([0-9a-f]{4}) ([ATDR ]{4,8}) {0,8}([A-Z0-9]{4,12})\] ([A-Z0-9]{1,12}) {1,10}(\S{1,1024})/i;

/** One line of the log; null where it is none. */
export interface DebugLine {
  readonly context: string;
  readonly fields: Readonly<Record<string, Value>>;
  readonly time: (order: DateOrder, settings: TimeSettings) => StatedTime | null;
}

export function readDebugLine(text: string): DebugLine | null {
  const found = line.exec(text);
  if (found === null) return null;
  const [
    ,
    one = '',
    two = '',
    three = '',
    hour = '',
    minute = '',
    second = '',
    half = '',
    thread = '',
    context = '',
    rest = '',
  ] = found;
  return {
    context: context.replace(':', ''),
    fields: { thread_id: thread, context: context.replace(':', ''), ...(packetFields(rest) ?? { message: rest }) },
    time: (order, settings) => {
      const clock = { hour: hourOf(Number(hour), half), minute: Number(minute), second: Number(second), fraction: '' };
      const written = text.slice(0, text.indexOf(thread, one.length + two.length + three.length + 8)).trim();
      return placeTime({ text: written, ...dateOf(order, one, two, three), ...clock, offsetMinutes: null }, settings);
    },
  };
}

/** Names are our own, after the key that the log begins with; what Sigma's category dns asks for is spelt as it asks. */
function packetFields(rest: string): Record<string, Value> | null {
  const found = packet.exec(rest);
  if (found === null) return null;
  const [
    ,
    id = '',
    protocol = '',
    direction = '',
    ip = '',
    xid = '',
    response = '',
    opcode = '',
    hex = '',
    flags = '',
    code = '',
    type = '',
    name = '',
  ] = found;
  return {
    packet_id: id,
    protocol,
    direction,
    remote_ip: ip,
    xid,
    query_response: response === 'R' ? 'response' : 'query',
    opcode,
    flags_hex: hex,
    flags: flags.replace(/ /g, ''),
    response_code: code,
    record_type: type,
    question: name,
    query: domainOf(name),
  };
}

/** `(3)www(7)example(3)org(0)` writes the length before each label. */
function domainOf(name: string): string {
  return name.replace(/\(\d{1,3}\)/g, '.').replace(/^\.|\.$/g, '');
}

function hourOf(hour: number, half: string): number {
  return half === '' ? hour : (hour % 12) + (half === 'P' ? 12 : 0);
}

function dateOf({ first }: DateOrder, one: string, two: string, three: string) {
  if (first === 'year') return { year: Number(one), month: Number(two), day: Number(three) };
  const year = Number(three) + (three.length === 2 ? 2000 : 0);
  return first === 'day'
    ? { year, month: Number(two), day: Number(one) }
    : { year, month: Number(one), day: Number(two) };
}
