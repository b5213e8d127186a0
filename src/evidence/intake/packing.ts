/** What a source is packed in, from its first bytes; null for none we know. */
export type Packing = 'gzip' | 'zstd' | 'bzip2' | 'zip' | 'tar' | '7z' | 'xz' | 'rar';

const magics: readonly (readonly [Packing, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]], // RFC 1952 2.3.1
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]], // RFC 8878 3.1.1
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // APPNOTE 4.3.7
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // an empty archive
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
];

export function packingOf(head: Uint8Array): Packing | null {
  for (const [packing, magic] of magics) if (magic.every((byte, i) => head[i] === byte)) return packing;
  return isTar(head) ? 'tar' : null;
}

/** POSIX ustar writes its name; older archives are known by the checksum of their header. */
function isTar(head: Uint8Array): boolean {
  if (head.length < 512) return false;
  const text = Buffer.from(head.buffer, head.byteOffset, 512).toString('latin1');
  if (text.startsWith('ustar', 257)) return true;
  const stated = Number.parseInt(text.slice(148, 156).replace(/\0.*$/s, '').trim(), 8);
  if (!(stated > 0) || head[0] === 0) return false;
  let sum = 0;
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 0x20 : (head[i] as number);
  return sum === stated;
}
