/** Past so many sets they are forgotten with the rows: only a hostile log gets there. */
const mostKept = 4_096;

interface NameSet {
  readonly names: readonly string[];
  readonly next: Map<string, number>;
}

/** Sets of names by number, each kept once: records of a log lack the same values. Set 0 is empty. */
export class NameSets {
  private sets: NameSet[] = [{ names: [], next: new Map() }];

  /** The set with one name more. */
  with(set: number, name: string): number {
    const { names, next } = this.sets[set] as NameSet;
    const known = next.get(name);
    if (known !== undefined) return known;
    const made = this.sets.push({ names: [...names, name], next: new Map() }) - 1;
    next.set(name, made);
    return made;
  }

  names(set: number): readonly string[] {
    return this.sets[set]?.names ?? [];
  }

  /** No number is in use any more. */
  release(): void {
    if (this.sets.length > mostKept) this.sets = [{ names: [], next: new Map() }];
  }
}
