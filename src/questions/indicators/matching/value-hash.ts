/** Hash of a kind and the code units of a text from `from` on (FNV-1a with a seed, mixed at the end), 32 bits. */
export function valueHash(seed: number, kind: number, text: string, from = 0): number {
  let hash = Math.imul((0x811c9dc5 ^ seed) + kind, 0x01000193);
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
