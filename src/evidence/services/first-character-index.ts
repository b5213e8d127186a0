/** Things sought by a pattern, by the character a text begins with: most patterns need not be asked. */
export class FirstCharacterIndex<T extends { readonly starts: string | null }> {
  private readonly all: readonly T[];
  private readonly byCode: (readonly T[] | undefined)[] = [];

  constructor(all: readonly T[]) {
    this.all = all;
  }

  /** Those that may match the text, in their order. */
  for(text: string): readonly T[] {
    const code = text.charCodeAt(0);
    // No text has no first character (NaN), and beyond ASCII none are told apart.
    const key = code < 128 ? code : 128;
    return (this.byCode[key] ??= this.select(key));
  }

  private select(key: number): readonly T[] {
    const character = key < 128 ? String.fromCharCode(key) : null;
    return this.all.filter(({ starts }) => starts === null || (character !== null && starts.includes(character)));
  }
}
