/** Where a gram is to be looked for: the needle it stands for, and its place within that needle. */
export interface GramPost {
  readonly key: number;
  readonly needle: number;
  readonly offset: number;
}

const BIT_COUNT = 1 << 18;

/**
 * Posts by 32-bit key. `bits` answers "surely not" for nearly every key from 32 KiB that stay in the first-level cache; only
 * keys that pass are looked up.
 */
export class GramTable {
  readonly size: number;
  readonly bits: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly needles: Int32Array;
  private readonly offsets: Int32Array;
  private readonly following: Int32Array;

  constructor(posts: readonly GramPost[]) {
    this.size = posts.length;
    this.bits = new Int32Array(posts.length === 0 ? 1 : BIT_COUNT >>> 5);
    let capacity = 4;
    while (capacity < posts.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity).fill(-1);
    this.keys = Int32Array.from(posts, (post) => post.key);
    this.needles = Int32Array.from(posts, (post) => post.needle);
    this.offsets = Int32Array.from(posts, (post) => post.offset);
    this.following = new Int32Array(posts.length).fill(-1);
    for (let i = 0; i < posts.length; i++) this.insert(i);
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
    const bit = Math.imul(key, 0x9e3779b1) >>> 14;
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
    const slot = spread(key) & this.mask;
    this.following[post] = this.slots[slot] as number;
    this.slots[slot] = post;
  }
}

function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
