/** What was wrong with bytes that could not be read; each is a sentence of messages/<lang>/evtx.yaml. */
export type DamageKey =
  | 'evtx.binxml-cut'
  | 'evtx.binxml-token'
  | 'evtx.binxml-too-deep'
  | 'evtx.entity-unknown'
  | 'evtx.name-outside-chunk'
  | 'evtx.name-too-long'
  | 'evtx.name-hash'
  | 'evtx.template-outside-chunk'
  | 'evtx.template-other'
  | 'evtx.values-past-record'
  | 'evtx.fields-too-many';

interface Damage {
  why: DamageKey;
  /** Position in the range, not in the file. */
  at: number;
  needed: number;
  had: number;
}

/**
 * The chunk under the reader's eyes. Positions are counted from the start of the range's bytes, so that one view serves all
 * chunks of a range; the offsets that a log stores itself count from `start` ([MS-EVEN6] 2.2.12, libevtx: chunk-relative).
 *
 * It also keeps the last damage: what parses returns a position or -1, and whoever started it turns -1 into a reject.
 */
export class ChunkWindow {
  bytes: Buffer = Buffer.alloc(0);
  view: DataView = new DataView(new ArrayBuffer(0));
  start = 0;
  end = 0;
  /** Carving: what is found must prove by name hashes and template ids that its parts belong together. */
  strict = false;
  readonly damage: Damage = { why: 'evtx.binxml-cut', at: 0, needed: 0, had: 0 };

  load(bytes: Uint8Array): void {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.moveTo(0, bytes.byteLength);
  }

  moveTo(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.strict = false;
  }

  fail(why: DamageKey, at: number, needed: number, had: number): -1 {
    const { damage } = this;
    damage.why = why;
    damage.at = at;
    damage.needed = needed;
    damage.had = Math.max(0, had);
    return -1;
  }
}
