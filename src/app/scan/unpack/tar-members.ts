import { pipeline, Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { PackingError } from './limits.ts';
import type { Pieces } from './pieces.ts';

export interface TarMember {
  readonly name: string;
  readonly pieces: Pieces;
}

/** The files of a tar archive, in order. Each has to be read to its end before the next. */
export async function* tarMembers(packed: Pieces): AsyncIterable<TarMember> {
  const archive = extract();
  const failed = new Promise<unknown>((resolve) => {
    pipeline(Readable.from(packed), archive, (error) => resolve(error ?? null));
  });
  try {
    for await (const entry of archive as AsyncIterable<Readable & { header: Header }>) {
      if (entry.header.type === 'file' || entry.header.type === 'contiguous-file')
        yield { name: entry.header.name, pieces: entry as Pieces };
      for await (const _ of entry);
    }
  } catch (error) {
    const told = await Promise.race([failed, Promise.resolve(error)]);
    if (told instanceof PackingError) throw told;
    const text = told instanceof Error ? told.message : String(told);
    throw new PackingError({ key: 'reader.archive-damaged', values: { text } });
  }
}
