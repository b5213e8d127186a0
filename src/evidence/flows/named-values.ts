import type { Value } from '../record/value.ts';

/** Fields of one record, as they are found. */
export class NamedValues {
  readonly names: string[] = [];
  readonly values: Value[] = [];

  add(name: string, value: Value): void {
    this.names.push(name);
    this.values.push(value);
  }

  number(name: string, value: number): void {
    this.add(name, String(value));
  }
}
