import type { Derivation, StatedTime } from '#base/event.ts';
import type { Value } from '../record/value.ts';
import type { Understood } from './program-services.ts';

/** Sessions that are remembered; past it the memory starts afresh. */
const mostSessions = 4_096;

/** A process id comes again, and what its former bearer said is not its own. */
const longestUs = 3_600_000_000;

const remembered = 'source.ip';

/** The step of a record whose source an earlier one named. */
export const recalled: readonly Derivation[] = [{ step: 'recalled', why: { key: 'service.source-recalled' } }];

/**
 * Services tell who connects once, and later only what came of it. The address is remembered by the session (what the message
 * calls so, else the process) and given to a message that says it `recalls` it; where none is known, what came of it is
 * nobody's, and the outcome is called unknown.
 */
export class SessionMemory {
  private readonly sources = new Map<string, { readonly ip: string; readonly us: number }>();
  private readonly longer = new WeakMap<readonly string[], readonly string[]>();

  /** Completes what a message says; the same object where there is nothing to add. */
  complete(understood: Understood, process: string, time: StatedTime | null): Understood {
    const { service, names, values } = understood;
    if (service === null || !service.hasSessions) return understood;
    const id = fieldOf(understood, 'session.id') || process;
    const session = id === '' ? '' : `${service.id}\0${id}`;
    const ip = fieldOf(understood, remembered);
    if (ip !== '') this.remember(session, ip, time);
    if (ip !== '' || !understood.recalls) return understood;
    const known = this.recall(session, time);
    if (known !== null) return { ...understood, names: this.withSource(names), values: [...values, known] };
    return { ...understood, recalls: false, values: withoutOutcome(names, values) };
  }

  private remember(session: string, ip: string, time: StatedTime | null): void {
    if (session === '' || time === null) return;
    if (this.sources.size >= mostSessions) this.sources.clear();
    this.sources.set(session, { ip, us: time.us });
  }

  private recall(session: string, time: StatedTime | null): string | null {
    const known = this.sources.get(session);
    return known !== undefined && time !== null && Math.abs(time.us - known.us) <= longestUs ? known.ip : null;
  }

  /** The same list for the same names, as shapes are known by. */
  private withSource(names: readonly string[]): readonly string[] {
    const known = this.longer.get(names);
    if (known !== undefined) return known;
    const made = Object.freeze([...names, remembered]);
    this.longer.set(names, made);
    return made;
  }
}

/** Text of a field, '' where there is none. */
export function fieldOf({ names, values }: Pick<Understood, 'names' | 'values'>, name: string): string {
  const value = values[names.indexOf(name)];
  return typeof value === 'string' ? value : '';
}

function withoutOutcome(names: readonly string[], values: readonly Value[]): readonly Value[] {
  const at = names.indexOf('event.outcome');
  return at < 0 ? values : values.with(at, 'unknown');
}
