import { parseNetwork } from '#questions/sigma/cidr.ts';

/** Networks of one family, sorted so that one that holds another stands before it. Columns of plain numbers: threads share them. */
export interface NetworkColumns {
  /** 32-bit words of an address: 1 or 4. */
  readonly words: 1 | 4;
  /** First address, `words` numbers each. */
  readonly starts: Uint32Array;
  /** Prefix length. */
  readonly bits: Uint8Array;
  /** The smallest network that holds this one, -1 for none. */
  readonly parents: Int32Array;
  /** Number the network was given. */
  readonly numbers: Uint32Array;
}

/** Sorts networks in canonical text; `number` of each is its index in the list, or the given one. */
export function networkColumns(
  networks: readonly { readonly text: string; readonly number: number }[],
  words: 1 | 4,
): NetworkColumns {
  const parsed = networks.flatMap(({ text, number }) => {
    const network = parseNetwork(text);
    const fits = network !== null && network.bytes.length === words * 4;
    return fits ? [{ start: wordsOf(network.bytes), bits: network.bits, number }] : [];
  });
  parsed.sort((a, b) => compareWords(a.start, 0, b.start, 0, words) || a.bits - b.bits || a.number - b.number);
  const columns = {
    words,
    starts: new Uint32Array(parsed.length * words),
    bits: Uint8Array.from(parsed, ({ bits }) => bits),
    parents: new Int32Array(parsed.length),
    numbers: Uint32Array.from(parsed, ({ number }) => number),
  };
  for (const [i, { start }] of parsed.entries()) {
    columns.starts.set(start, i * words);
    let parent = i - 1;
    while (parent >= 0 && !holds(columns, parent, start)) parent = columns.parents[parent] as number;
    columns.parents[i] = parent;
  }
  return columns;
}

/** Numbers of all networks that hold the address (its words), the smallest network first. */
export function networksOf(columns: NetworkColumns, address: Uint32Array): number[] {
  let low = 0;
  let high = columns.bits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareWords(columns.starts, middle * columns.words, address, 0, columns.words) <= 0) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  // Networks are nested or apart: whatever holds the address holds the last one that begins before it, or is that one.
  for (let i = low - 1; i >= 0; i = columns.parents[i] as number)
    if (holds(columns, i, address)) found.push(columns.numbers[i] as number);
  return found;
}

/** Words of an address or network in canonical text; null if it is none. */
export function addressWords(text: string): Uint32Array | null {
  const network = parseNetwork(text);
  return network === null ? null : wordsOf(network.bytes);
}

function wordsOf(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array(bytes.length / 4);
  for (const [i, byte] of bytes.entries()) words[i >> 2] = ((words[i >> 2] as number) << 8) | byte;
  return words;
}

function holds({ words, starts, bits }: NetworkColumns, i: number, address: Uint32Array): boolean {
  let left = bits[i] as number;
  for (let word = 0; left > 0; word++, left -= 32) {
    const mask = left >= 32 ? -1 : -1 << (32 - left);
    if ((((starts[i * words + word] as number) ^ (address[word] as number)) & mask) !== 0) return false;
  }
  return true;
}

function compareWords(a: Uint32Array, atA: number, b: Uint32Array, atB: number, words: number): number {
  for (let i = 0; i < words; i++) {
    const difference = (a[atA + i] as number) - (b[atB + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
