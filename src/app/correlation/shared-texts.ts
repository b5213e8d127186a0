/** So many different texts are remembered; a run has few hosts and users, but may have any number of command lines. */
const MOST_TEXTS = 100_000;

/** One copy of texts that come again and again, since each message of a worker brings its own. */
export class SharedTexts {
  private readonly texts = new Map<string, string>();

  of(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size < MOST_TEXTS) this.texts.set(text, text);
    return text;
  }
}
