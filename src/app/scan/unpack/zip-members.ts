import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { PackingError } from './limits.ts';
import type { Pieces } from './pieces.ts';
import { ZipPart } from './zip-part.ts';

export interface ZipMember {
  readonly name: string;
  /** Size in the archive, as its directory states it. */
  readonly packedBytes: number;
  /** Can be called more than once. Throws a PackingError for a member that cannot be read. */
  pieces(): Pieces;
}

/** The files of the zip archive at this path, in the order of its directory. */
export async function* zipMembers(path: string): AsyncIterable<ZipMember> {
  const file = new ZipPart(path);
  try {
    const zip = await opened(file);
    for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
      const member = entry;
      const name = nameOf(member);
      if (!name.endsWith('/'))
        yield { name, packedBytes: member.compressedSize, pieces: () => memberPieces(zip, member) };
    }
  } finally {
    file.release();
  }
}

// Names are labels here, never paths of files: they are decoded by us, and not checked for `..`.
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

function opened(file: ZipPart): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromRandomAccessReader(file, file.size, options, (error, zip) =>
      error === null ? resolve(zip) : reject(damaged(error)),
    );
  });
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      zip.removeListener('entry', onEntry);
      zip.removeListener('end', onEnd);
      zip.removeListener('error', onError);
      done();
    };
    const onEntry = (entry: Entry) => settle(() => resolve(entry));
    const onEnd = () => settle(() => resolve(null));
    const onError = (error: Error) => settle(() => reject(damaged(error)));
    zip.on('entry', onEntry);
    zip.on('end', onEnd);
    zip.on('error', onError);
    zip.readEntry();
  });
}

const utf8Flag = 0x800;

/** APPNOTE 4.4.4 bit 11, else what the bytes can be: Japanese tools write Shift_JIS without saying so. */
function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Uint8Array;
  if ((entry.generalPurposeBitFlag & utf8Flag) !== 0 || isUtf8(raw)) return Buffer.from(raw).toString('utf8');
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(raw);
  } catch {
    return Buffer.from(raw).toString('latin1');
  }
}

async function* memberPieces(zip: ZipFile, entry: Entry): Pieces {
  if (entry.isEncrypted()) throw new PackingError({ key: 'reader.archive-locked' });
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opening) => (error === null ? resolve(opening) : reject(damaged(error))));
  });
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(error: unknown): Error {
  if (error instanceof Error && 'syscall' in error) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new PackingError({ key: 'reader.archive-damaged', values: { text } });
}
