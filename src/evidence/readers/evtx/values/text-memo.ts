const places = 1024;
/** The longest value remembered: a domain account's SID has 28 bytes. */
const mostWords = 7;
const stride = mostWords + 1;

/**
 * Texts made lately, by the value's bytes. Logon ids, process GUIDs and accounts come in bursts, and finding one here is many
 * times cheaper than spelling it again. Exact: the bytes are compared, the hash only says where to look.
 */
export class TextMemo {
  /** Size in bytes, then the words, at each place. */
  private readonly keys = new Int32Array(stride * places);
  private readonly texts: string[] = new Array<string>(places).fill('');
  private place = 0;

  /** The text of these bytes, or undefined; then `set` takes it. Sizes that are no whole number of words are not remembered. */
  get(view: DataView, at: number, size: number): string | undefined {
    this.place = -1;
    if ((size & 3) !== 0 || size > 4 * mostWords || size === 0) return undefined;
    let hash = size;
    for (let i = 0; i < size; i += 4) hash = Math.imul(hash ^ view.getInt32(at + i, true), 0x9e3779b1) ^ (hash >>> 13);
    this.place = (Math.imul(hash, 0x85ebca6b) >>> 16) & (places - 1);
    const { keys } = this;
    let key = stride * this.place;
    if (keys[key] !== size) return undefined;
    for (let i = 0; i < size; i += 4) if (keys[++key] !== view.getInt32(at + i, true)) return undefined;
    return this.texts[this.place];
  }

  /** Remembers the text for the bytes `get` was asked for last. */
  set(view: DataView, at: number, size: number, text: string): string {
    if (this.place < 0) return text;
    let key = stride * this.place;
    this.keys[key] = size;
    for (let i = 0; i < size; i += 4) this.keys[++key] = view.getInt32(at + i, true);
    this.texts[this.place] = text;
    return text;
  }
}
