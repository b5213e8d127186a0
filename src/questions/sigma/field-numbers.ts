/** Gives the fields of a rule group small numbers, in the order they are first named. */
export class FieldNumbers {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  readonly of = (name: string): number => {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.numbers.set(name, number);
      this.names.push(name);
    }
    return number;
  };
}
