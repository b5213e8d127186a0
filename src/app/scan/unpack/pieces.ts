import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes of a source in order. Each piece is the receiver's to keep. */
export type Pieces = AsyncIterable<Uint8Array>;

const pieceBytes = 256 << 10;

/** A file from its first byte to its last. Throws the operating system's error. */
export async function* filePieces(path: string): Pieces {
  const fd = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(pieceBytes);
      const length = readSync(fd, piece, 0, pieceBytes, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(fd);
  }
}

export interface Peeked {
  /** The first bytes, as many as were asked for or as there are. */
  readonly head: Uint8Array;
  /** Whether there are no more. */
  readonly isWhole: boolean;
  /** All bytes, those of the head included. */
  readonly pieces: Pieces;
}

/** Looks at the first bytes without taking them away. What fails while looking fails again when the pieces get there. */
export async function peek(pieces: Pieces, bytes: number): Promise<Peeked> {
  const iterator = pieces[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  let end: { readonly error: unknown } | null = null;
  while (size <= bytes && end === null) {
    const next = await iterator.next().catch((error: unknown) => ({ error }));
    if ('error' in next) end = next;
    else if (next.done === true) end = { error: null };
    else {
      taken.push(next.value);
      size += next.value.length;
    }
  }
  return { head: Buffer.concat(taken).subarray(0, bytes), isWhole: end !== null, pieces: rest(taken, iterator, end) };
}

async function* rest(
  taken: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  end: { readonly error: unknown } | null,
): Pieces {
  try {
    yield* taken;
    if (end !== null && end.error !== null) throw end.error;
    if (end === null)
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
