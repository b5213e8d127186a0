/** Ascending row numbers as bytes: the distance from the one before, less one, in groups of seven bits, the lowest first. */
export function packPositions(positions: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = -1;
  for (const position of positions) {
    let rest = position - before - 1;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
    bytes.push(rest);
    before = position;
  }
  return Uint8Array.from(bytes);
}

/** The same again, each more by `base`. */
export function unpackPositions(bytes: Uint8Array, base: number): number[] {
  const positions: number[] = [];
  let before = base - 1;
  let rest = 0;
  let scale = 1;
  for (const byte of bytes) {
    rest += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte > 0x7f) continue;
    before += rest + 1;
    positions.push(before);
    rest = 0;
    scale = 1;
  }
  return positions;
}
