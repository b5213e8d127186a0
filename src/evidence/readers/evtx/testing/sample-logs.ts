/** Where the real logs are; tests that need them skip where they are not. */
export const samples = new URL('../../../../../../shared/data/evtx/', import.meta.url);

/** A real log of one chunk. */
export const oneChunk = 'attack-samples/AutomatedTestingTools/Malware/rundll32_cmd_schtask.evtx';

/** Where the first chunk begins: after the header block of 4,096 bytes. */
export const chunkStart = 4096;

/** A copy of the bytes with a change. */
export function patched(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}
