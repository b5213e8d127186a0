declare module 'unbzip2-stream' {
  import type { Duplex } from 'node:stream';

  /** A stream of the old kind that takes bzip2 and gives what it holds. */
  export default function unbzip2(): Duplex;
}
