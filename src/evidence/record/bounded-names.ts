/** Names taken from records that become part of a source: past so many different ones, none. */
const mostNames = 512;
const longestName = 64;

/** Lets through as many different names as a real log has, so that a hostile one does not make endless many sources. */
export class BoundedNames {
  private readonly names = new Set<string>();

  of(name: string): string {
    const short = name.slice(0, longestName);
    if (!this.names.has(short)) {
      if (this.names.size >= mostNames) return '';
      this.names.add(short);
    }
    return short;
  }
}
