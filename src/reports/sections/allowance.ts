/**
 * What a page may still hold, in characters of markup. A page that grows past about five million is slow to open on the
 * machines it is read on, so the worst comes first and the rest is counted, never silently left out.
 */
export interface Allowance {
  /** False, and nothing taken, when less than `characters` is left. */
  take(characters: number): boolean;
}

export function allowance(characters: number): Allowance {
  let left = characters;
  return {
    take(wanted) {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
  };
}
