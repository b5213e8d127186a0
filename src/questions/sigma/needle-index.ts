import { machineCharacters } from '#base/event.ts';
import type { TextOp } from './ast.ts';
import { type GramPost, GramTable } from './gram-table.ts';
import { canonicalNumber } from './number-text.ts';

/** A literal that some rule needs to find, in lower case, and how it has to stand in the value. */
export interface Needle {
  /** `number`: the whole value, compared as a number. */
  readonly op: TextOp | 'number';
  readonly text: string;
}

export interface NeedleSink {
  /** Called for each needle found, possibly more than once for the same one. */
  hit(id: number): void;
}

/** Prefixes and suffixes are told apart by at most this many characters; what is longer is verified. */
const MAX_EDGE = 8;

const LAST_ASCII = 0x7f;
const beyondAscii = /[^\u0000-\u007f]/;

/** A number may be spelt with leading zeros and the like, up to this length. */
const MAX_NUMBER = 40;

/**
 * Finds all needles of one field in one value, in one pass over it. Whole values are looked up by hash, beginnings and
 * ends by a rolling hash of their last few characters, and everything inside by the four-character gram of the needle
 * that is rarest among all needles. Every find is verified, so the index never says what is not there.
 */
export class NeedleIndex {
  /** True if no needle can stand in a value that is no free text. */
  readonly needsFreeText: boolean;
  private readonly needles: readonly Needle[];
  private readonly ids: Int32Array;
  private readonly whole = new Map<string, number[]>();
  private readonly numbers = new Map<string, number[]>();
  private longestWhole = 0;
  private readonly startEdges: GramTable;
  private readonly startLengths: readonly number[];
  private readonly endEdges: GramTable;
  private readonly endLengths: readonly number[];
  private readonly grams: GramTable;
  /** Every how many characters a gram is looked up: long needles cannot hide between. */
  private readonly stride: number;
  private readonly trigrams: GramTable;
  /** Needles of one or two characters: those that begin in ASCII, and the others by their first character. */
  private readonly short: readonly number[];
  private readonly shortWide = new Map<number, number[]>();

  constructor(entries: readonly { readonly id: number; readonly needle: Needle }[]) {
    this.needles = entries.map((entry) => entry.needle);
    this.needsFreeText = this.needles.every((needle) => !spelledByMachine(needle.text));
    this.ids = Int32Array.from(entries, (entry) => entry.id);
    const indexes = (op: Needle['op']) => this.needles.flatMap((needle, i) => (needle.op === op ? [i] : []));
    for (const i of indexes('equals')) this.addWhole(this.whole, i);
    for (const i of indexes('number')) this.addWhole(this.numbers, i);
    const starts = indexes('startswith');
    const ends = indexes('endswith');
    this.startLengths = edgeLengths(starts.map((i) => this.textAt(i)));
    this.endLengths = edgeLengths(ends.map((i) => this.textAt(i)));
    this.startEdges = new GramTable(
      starts.map((i) => ({ key: startHash(this.textAt(i), MAX_EDGE), needle: i, offset: 0 })),
    );
    this.endEdges = new GramTable(ends.map((i) => ({ key: endHash(this.textAt(i), MAX_EDGE), needle: i, offset: 0 })));
    const inside = indexes('contains');
    const long = inside.filter((i) => this.textAt(i).length >= 4);
    this.stride = strideOf(long.map((i) => this.textAt(i)));
    this.grams = new GramTable(gramPosts(long, this.needles, this.stride));
    this.trigrams = new GramTable(
      inside
        .filter((i) => this.textAt(i).length === 3)
        .map((i) => ({ key: gramAt(this.textAt(i), 0, 3), needle: i, offset: 0 })),
    );
    const short = inside.filter((i) => this.textAt(i).length < 3);
    this.short = short.filter((i) => this.textAt(i).charCodeAt(0) <= LAST_ASCII);
    for (const i of short) if (!this.short.includes(i)) this.addShortWide(i);
  }

  /** Tells the sink every needle that stands in the lower-cased value. */
  scan(value: string, sink: NeedleSink): void {
    if (value.length <= this.longestWhole) {
      if (this.whole.size > 0) this.lookUp(this.whole.get(value), sink);
      if (this.numbers.size > 0) this.lookUp(this.numbers.get(canonicalNumber(value)), sink);
    }
    if (this.startLengths.length > 0) this.scanStart(value, sink);
    if (this.endLengths.length > 0) this.scanEnd(value, sink);
    if (this.grams.size > 0) {
      if (this.stride === 1) this.scanGrams(value, sink);
      else this.scanStrides(value, sink);
    }
    if (this.trigrams.size > 0) this.scanTrigrams(value, sink);
    for (const i of this.short) if (value.includes(this.textAt(i))) sink.hit(this.ids[i] as number);
    if (this.shortWide.size > 0 && beyondAscii.test(value)) this.scanShortWide(value, sink);
  }

  private textAt(i: number): string {
    return (this.needles[i] as Needle).text;
  }

  private addWhole(map: Map<string, number[]>, i: number): void {
    const text = this.textAt(i);
    this.longestWhole = Math.max(this.longestWhole, map === this.numbers ? MAX_NUMBER : text.length);
    const list = map.get(text);
    if (list === undefined) map.set(text, [this.ids[i] as number]);
    else list.push(this.ids[i] as number);
  }

  private addShortWide(i: number): void {
    const first = this.textAt(i).charCodeAt(0);
    const list = this.shortWide.get(first);
    if (list === undefined) this.shortWide.set(first, [i]);
    else list.push(i);
  }

  private scanShortWide(value: string, sink: NeedleSink): void {
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (code <= LAST_ASCII) continue;
      for (const i of this.shortWide.get(code) ?? [])
        if (value.startsWith(this.textAt(i), at)) sink.hit(this.ids[i] as number);
    }
  }

  private lookUp(found: readonly number[] | undefined, sink: NeedleSink): void {
    if (found !== undefined) for (let i = 0; i < found.length; i++) sink.hit(found[i] as number);
  }

  private scanStart(value: string, sink: NeedleSink): void {
    let hash = 0;
    let next = 0;
    const limit = Math.min(value.length, MAX_EDGE);
    for (let length = 1; length <= limit && next < this.startLengths.length; length++) {
      hash = (Math.imul(hash, 31) + value.charCodeAt(length - 1)) | 0;
      if (this.startLengths[next] !== length) continue;
      next++;
      for (let post = this.startEdges.first(hash); post >= 0; post = this.startEdges.next(post, hash)) {
        const needle = this.startEdges.needleOf(post);
        if (value.startsWith(this.textAt(needle))) sink.hit(this.ids[needle] as number);
      }
    }
  }

  private scanEnd(value: string, sink: NeedleSink): void {
    let hash = 0;
    let next = 0;
    const limit = Math.min(value.length, MAX_EDGE);
    for (let length = 1; length <= limit && next < this.endLengths.length; length++) {
      hash = (Math.imul(hash, 31) + value.charCodeAt(value.length - length)) | 0;
      if (this.endLengths[next] !== length) continue;
      next++;
      for (let post = this.endEdges.first(hash); post >= 0; post = this.endEdges.next(post, hash)) {
        const needle = this.endEdges.needleOf(post);
        if (value.endsWith(this.textAt(needle))) sink.hit(this.ids[needle] as number);
      }
    }
  }

  private scanGrams(value: string, sink: NeedleSink): void {
    const { bits } = this.grams;
    let key = 0;
    for (let i = 0; i < value.length; i++) {
      key = (key << 8) | (value.charCodeAt(i) & 0xff);
      const bit = Math.imul(key, 0x9e3779b1) >>> 14;
      if ((((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1 && i >= 3)
        this.verify(this.grams, key, value, i - 3, sink);
    }
  }

  private scanStrides(value: string, sink: NeedleSink): void {
    const { bits } = this.grams;
    for (let i = 0; i + 4 <= value.length; i += this.stride) {
      const key = gramAt(value, i, 4);
      const bit = Math.imul(key, 0x9e3779b1) >>> 14;
      if ((((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1) this.verify(this.grams, key, value, i, sink);
    }
  }

  private scanTrigrams(value: string, sink: NeedleSink): void {
    const { bits } = this.trigrams;
    let key = 0;
    for (let i = 0; i < value.length; i++) {
      key = ((key << 8) | (value.charCodeAt(i) & 0xff)) & 0xffffff;
      const bit = Math.imul(key, 0x9e3779b1) >>> 14;
      if ((((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1 && i >= 2)
        this.verify(this.trigrams, key, value, i - 2, sink);
    }
  }

  private verify(table: GramTable, key: number, value: string, at: number, sink: NeedleSink): void {
    for (let post = table.first(key); post >= 0; post = table.next(post, key)) {
      const needle = table.needleOf(post);
      const from = at - table.offsetOf(post);
      if (from >= 0 && value.startsWith(this.textAt(needle), from)) sink.hit(this.ids[needle] as number);
    }
  }
}

function spelledByMachine(text: string): boolean {
  return [...text].every((char) => (char >= '0' && char <= '9') || machineCharacters.includes(char));
}

function edgeLengths(texts: readonly string[]): number[] {
  return [...new Set(texts.map((text) => Math.min(text.length, MAX_EDGE)))].sort((a, b) => a - b);
}

function startHash(text: string, most: number): number {
  let hash = 0;
  for (let i = 0; i < Math.min(text.length, most); i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function endHash(text: string, most: number): number {
  let hash = 0;
  for (let i = 1; i <= Math.min(text.length, most); i++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(text.length - i)) | 0;
  return hash;
}

function gramAt(text: string, at: number, width: 3 | 4): number {
  let key = 0;
  for (let i = at; i < at + width; i++) key = (key << 8) | (text.charCodeAt(i) & 0xff);
  return key;
}

/** What most Windows values hold anyway: a gram of these tells nothing. */
const usual = [
  'c:\\windows\\system32\\',
  'c:\\program files (x86)\\',
  '\\microsoft\\',
  '\\users\\',
  '\\appdata\\local\\temp\\',
  '.exe',
  '.dll',
  'powershell',
  'cmd.exe',
  'http://www.',
  'https://',
  'hklm\\software\\microsoft\\windows\\currentversion\\',
  '\\system\\currentcontrolset\\services\\',
  '-command ',
  'true',
  'false',
];

/**
 * Where every needle is long, only every n-th gram of a value is looked up, and each needle is entered under its first n
 * grams: one of them is met wherever the needle stands. Not worth it for short steps, where the rarest gram tells more.
 */
function strideOf(texts: readonly string[]): number {
  if (texts.length === 0) return 1;
  const stride = Math.min(...texts.map((text) => text.length - 3), 8);
  return stride >= 4 ? stride : 1;
}

function gramPosts(long: readonly number[], needles: readonly Needle[], stride: number): GramPost[] {
  const textAt = (i: number) => (needles[i] as Needle).text;
  if (stride === 1) {
    const counts = countGrams(needles);
    return long.map((i) => rarestGram(textAt(i), i, counts));
  }
  return long.flatMap((i) =>
    Array.from({ length: stride }, (_, offset) => ({ key: gramAt(textAt(i), offset, 4), needle: i, offset })),
  );
}

function countGrams(needles: readonly Needle[]): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number) => {
    for (let at = 0; at + 4 <= text.length; at++) {
      const key = gramAt(text, at, 4);
      counts.set(key, (counts.get(key) ?? 0) + weight);
    }
  };
  for (const text of usual) count(text, 1_000);
  for (const needle of needles) if (needle.op === 'contains') count(needle.text, 1);
  return counts;
}

function rarestGram(text: string, needle: number, counts: ReadonlyMap<number, number>): GramPost {
  let best = 0;
  for (let at = 1; at + 4 <= text.length; at++) {
    if ((counts.get(gramAt(text, at, 4)) ?? 0) < (counts.get(gramAt(text, best, 4)) ?? 0)) best = at;
  }
  return { key: gramAt(text, best, 4), needle, offset: best };
}
