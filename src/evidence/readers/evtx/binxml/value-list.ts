/** The most values a record can hold: what makes one takes three bytes (CDATA) or four (a descriptor), all within 64 KiB. */
const capacity = 0x10000 / 3 + 1;

/** The values of one record, by position: nothing is decoded and nothing allocated until somebody asks. */
export class ValueList {
  /** Where the value's bytes begin, counted from the start of the range. */
  readonly at = new Int32Array(capacity);
  /** Size in bytes | type << 16, as the log's own value descriptors have it. */
  readonly info = new Int32Array(capacity);
  length = 0;

  push(at: number, info: number): void {
    this.at[this.length] = at;
    this.info[this.length] = info;
    this.length++;
  }
}
