/** Hashes of files that the main thread makes and workers wait for: per file a state, then the 32 bytes. */
const WORDS = 9;
const unknown = 0;
const known = 1;
const failed = 2;

export function sharedHashes(files: number): SharedArrayBuffer {
  return new SharedArrayBuffer(files * WORDS * 4);
}

/** Tells waiting workers the hash in hex; '' where the file could not be read to its end. */
export function tellHash(shared: SharedArrayBuffer, file: number, hex: string): void {
  const words = new Int32Array(shared, file * WORDS * 4, WORDS);
  Buffer.from(shared, file * WORDS * 4 + 4, 32).write(hex, 'hex');
  Atomics.store(words, 0, hex === '' ? failed : known);
  Atomics.notify(words, 0);
}

/** Blocks the thread until the hash is told. */
export function awaitHash(shared: SharedArrayBuffer, file: number): string {
  const words = new Int32Array(shared, file * WORDS * 4, WORDS);
  Atomics.wait(words, 0, unknown);
  return Atomics.load(words, 0) === failed ? '' : Buffer.from(shared, file * WORDS * 4 + 4, 32).toString('hex');
}
