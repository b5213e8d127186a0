/** Identity of a record: hash of its file and byte offset in it. */
export function recordKey(sha256: string, offset: number): string {
  return `${sha256}:${offset}`;
}
