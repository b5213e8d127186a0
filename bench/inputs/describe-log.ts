import { chunkSize } from './dense-chunks.ts';
import type { LargeLog } from './large-logs.ts';

/** What a figure was measured over. */
export function describeLog({ bytes, records, chunks }: LargeLog): string {
  const all = Math.floor(bytes / chunkSize);
  const number = (value: number) => value.toLocaleString('en');
  return `Input: ${number(Math.round(bytes / 1e6))} MB, ${number(records)} records in ${number(all)} chunks, of which ${number(chunks)} differ.`;
}
