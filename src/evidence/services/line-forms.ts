import type { TimeSpelling } from '#catalog/pattern/forms.ts';
import type { Service } from '#catalog/service.ts';
import type { Value } from '../record/value.ts';
import { CompiledPattern, longestLooked } from './compiled-pattern.ts';
import { FirstCharacterIndex } from './first-character-index.ts';

/** A line of a service's own log file, taken apart. */
export interface ServiceLineFound {
  readonly service: Service;
  readonly spelling: TimeSpelling;
  /** Text of the time, '' where the form has none. */
  readonly time: string;
  readonly message: string;
  /** Names of all fields of the form, time and message too; the same object for all lines of one form. */
  readonly names: readonly string[];
  readonly values: readonly Value[];
}

interface Form {
  readonly starts: string | null;
  readonly service: Service;
  readonly spelling: TimeSpelling;
  readonly pattern: CompiledPattern;
}

/** The forms of lines of all services, in the order of their ids. */
export class LineForms {
  private readonly forms: FirstCharacterIndex<Form>;

  constructor(services: readonly Service[]) {
    this.forms = new FirstCharacterIndex(
      services.flatMap((service) =>
        service.lines.map(({ pattern, starts, time }) => ({
          starts,
          service,
          spelling: time,
          pattern: new CompiledPattern(pattern, {}),
        })),
      ),
    );
  }

  find(line: string): ServiceLineFound | null {
    const text = line.length > longestLooked ? line.slice(0, longestLooked) : line;
    for (const { service, spelling, pattern } of this.forms.for(text)) {
      const values = pattern.match(text);
      if (values === null) continue;
      const { names } = pattern;
      const at = names.indexOf('message');
      // What lies beyond the part that patterns look at belongs to a message that reaches its end.
      if (text !== line && at >= 0 && text.endsWith(String(values[at]))) values[at] += line.slice(longestLooked);
      return {
        service,
        spelling,
        time: textAt(values, names.indexOf('time')),
        message: textAt(values, at),
        names,
        values,
      };
    }
    return null;
  }
}

function textAt(values: readonly Value[], slot: number): string {
  const value = values[slot];
  return typeof value === 'string' ? value : '';
}
