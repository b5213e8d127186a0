/**
 * Posts (a needle and a place in it) by 32-bit key. `mayHold` answers "surely not" for nearly every key from a few kilobytes
 * that stay in the first-level cache; only keys that pass are looked up.
 */
export class GramTable {
  readonly size: number;
  private readonly bits: Int32Array;
  private readonly shift: number;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly needles: Int32Array;
  private readonly offsets: Int32Array;
  private readonly following: Int32Array;

  /** By post: its key, its needle, and where in the needle the gram stands. */
  constructor(keys: Int32Array, needles: Int32Array, offsets: Int32Array) {
    this.size = keys.length;
    const width = bitWidth(keys.length);
    this.bits = new Int32Array(1 << (width - 5));
    this.shift = 32 - width;
    let capacity = 4;
    while (capacity < keys.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity).fill(-1);
    this.keys = keys;
    this.needles = needles;
    this.offsets = offsets;
    this.following = new Int32Array(keys.length);
    for (let post = keys.length - 1; post >= 0; post--) this.insert(post);
  }

  /** False for keys that surely have no post. */
  mayHold(key: number): boolean {
    const bit = Math.imul(key, 0x9e3779b1) >>> this.shift;
    return (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  /** First post of the key, -1 if there is none. */
  first(key: number): number {
    let post = this.slots[spread(key) & this.mask] as number;
    while (post >= 0 && this.keys[post] !== key) post = this.following[post] as number;
    return post;
  }

  /** The post after `post` with the same key, -1 after the last. */
  next(post: number, key: number): number {
    let following = this.following[post] as number;
    while (following >= 0 && this.keys[following] !== key) following = this.following[following] as number;
    return following;
  }

  needleOf(post: number): number {
    return this.needles[post] as number;
  }

  offsetOf(post: number): number {
    return this.offsets[post] as number;
  }

  private insert(post: number): void {
    const key = this.keys[post] as number;
    const bit = Math.imul(key, 0x9e3779b1) >>> this.shift;
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
    const slot = spread(key) & this.mask;
    this.following[post] = this.slots[slot] as number;
    this.slots[slot] = post;
  }
}

/** About 64 bits a post, within 128 bytes and 32 KiB. */
function bitWidth(posts: number): number {
  let width = 10;
  while (width < 18 && 1 << width < posts * 64) width++;
  return width;
}

function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
