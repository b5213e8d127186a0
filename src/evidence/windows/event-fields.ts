import type { Value } from '../record/value.ts';

/** The fields of one Windows event, named as in an event log and in the order of its XML. A name may stand more than once. */
export class EventFields {
  readonly names: string[] = [];
  readonly values: Value[] = [];

  add(name: string, value: Value): void {
    this.names.push(name);
    this.values.push(value);
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  /** First value of the first field of this name, '' where there is none: what System says comes before what the event says. */
  text(name: string): string {
    const value = this.values[this.names.indexOf(name)] ?? '';
    return typeof value === 'string' ? value : (value[0] ?? '');
  }
}
