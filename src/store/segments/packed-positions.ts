/**
 * Ascending row numbers but the first as bytes: the distance from the one before, less one, in groups of seven bits, the lowest
 * first.
 */
export function packPositions(positions: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let i = 1; i < positions.length; i++) {
    let rest = (positions[i] as number) - (positions[i - 1] as number) - 1;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** All of them again, from the first; `null` where it is the only one. */
export function unpackPositions(first: number, bytes: Uint8Array | null): number[] {
  const positions = [first];
  let before = first;
  let rest = 0;
  let scale = 1;
  for (const byte of bytes ?? []) {
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
