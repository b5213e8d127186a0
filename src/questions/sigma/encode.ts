/** UTF-16 in the byte order the modifier names; `utf16` puts a byte order mark before little-endian text. */
export function encodeUtf16(text: string, form: 'utf16le' | 'utf16be' | 'utf16'): Uint8Array {
  const little = Buffer.from(text, 'utf16le');
  if (form === 'utf16be') return little.swap16();
  return form === 'utf16' ? Buffer.concat([Buffer.from([0xff, 0xfe]), little]) : little;
}

/** The whole value in base64, padding included; what may stand within more text is asked with encodeBase64Offsets. */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/**
 * The three texts that base64 can make of these bytes, by their offset modulo 3 in what surrounds them. Characters that
 * depend on neighbouring bytes are cut off at both ends.
 */
export function encodeBase64Offsets(bytes: Uint8Array): string[] {
  const cutStart = [0, 2, 3];
  const cutEnd = [0, 3, 2];
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const tail = cutEnd[(bytes.length + offset) % 3] as number;
    return encoded.slice(cutStart[offset], encoded.length - tail);
  });
}
