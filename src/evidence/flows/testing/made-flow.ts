import { written, sentAt } from './made-datagrams.ts';

/** Addresses, ports, counters and times of one flow in the order of `flowFields`. */
export const flowFields = [
  [8, 4],
  [12, 4],
  [7, 2],
  [11, 2],
  [4, 1],
  [1, 8],
  [2, 4],
  [152, 8],
  [153, 8],
] as const;

export function flow(port: number): Buffer {
  const start = sentAt * 1000 - 1_500;
  return Buffer.concat([
    Buffer.from([192, 0, 2, 1, 198, 51, 100, 2]),
    written([port, 2], [443, 2], [6, 1], [4_000, 8], [12, 4], [start, 8], [start + 250, 8]),
  ]);
}
