/** A line of output: its kind and its JSON, in two parts where the second is bytes already; without line end. */
export interface OutputLine {
  readonly kind: 'match' | 'reject';
  readonly head: string;
  readonly tail: Uint8Array | null;
}

export function lineText({ head, tail }: OutputLine): string {
  return tail === null ? head : head + Buffer.from(tail.buffer, tail.byteOffset, tail.length).toString('utf8');
}
