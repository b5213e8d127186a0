/** ECMAScript's calendar ends here, before and after 1970. */
const LAST_SECOND = 8.64e12;

/** Spells times like `isoFromUs`; of times within the same second, as records of a log are, the second is spelt once. */
export class IsoClock {
  private second = Number.NaN;
  private prefix = '';

  /** Null for a time that is not known or that no calendar shows. */
  iso(us: number): string | null {
    const second = Math.floor(us / 1_000_000);
    if (second !== this.second) {
      if (!(Math.abs(second) <= LAST_SECOND)) return null;
      this.second = second;
      this.prefix = new Date(second * 1000).toISOString().slice(0, -4);
    }
    return `${this.prefix}${String(us - second * 1_000_000 + 1_000_000).slice(1)}Z`;
  }
}
