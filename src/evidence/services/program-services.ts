import type { Service } from '#catalog/service.ts';
import type { Value } from '../record/value.ts';
import { CompiledPattern, longestLooked } from './compiled-pattern.ts';
import { FirstCharacterIndex } from './first-character-index.ts';

/** What a service's message says. */
export interface Understood {
  /** The service whose message it is; null where no service names the program, or knows the message. */
  readonly service: Service | null;
  /** Names of the fields it adds; the same object for all messages of one kind. */
  readonly names: readonly string[];
  readonly values: readonly Value[];
  /** It speaks of the source that its session has (see SessionMemory). */
  readonly recalls: boolean;
}

interface CompiledMessage {
  readonly starts: string | null;
  readonly pattern: CompiledPattern;
  readonly recalls: boolean;
}

/** One service with its patterns ready. */
export class CompiledService {
  readonly service: Service;
  private readonly messages: FirstCharacterIndex<CompiledMessage>;

  constructor(service: Service) {
    this.service = service;
    this.messages = new FirstCharacterIndex(
      service.messages.map(({ pattern, starts, set, recalls }) => ({
        starts,
        recalls,
        pattern: new CompiledPattern(pattern, { service: service.id, ...set }),
      })),
    );
  }

  /** The first of its messages that the text is; null if it is none. */
  understand(text: string): Understood | null {
    for (const { pattern, recalls } of this.messages.for(text)) {
      const values = pattern.match(text);
      if (values !== null) return { service: this.service, names: pattern.names, values, recalls };
    }
    return null;
  }
}

const justService: readonly string[] = Object.freeze(['service']);
const nothing: Understood = { service: null, names: Object.freeze([]), values: [], recalls: false };

/** The services whose messages a program may write: those that name it first, then those heard from anywhere. */
export class ProgramServices {
  private readonly candidates: readonly CompiledService[];
  private readonly unspoken: Understood;

  constructor(named: readonly CompiledService[], anywhere: readonly CompiledService[]) {
    const service = named[0]?.service ?? null;
    this.unspoken = service === null ? nothing : { service, names: justService, values: [service.id], recalls: false };
    this.candidates = [...named, ...anywhere.filter((each) => !named.includes(each))];
  }

  /** What the message says; one that nothing matches still gets the name of the first service that names the program. */
  understand(message: string): Understood {
    const text = message.length > longestLooked ? message.slice(0, longestLooked) : message;
    for (const candidate of this.candidates) {
      const understood = candidate.understand(text);
      if (understood !== null) return understood;
    }
    return this.unspoken;
  }
}
