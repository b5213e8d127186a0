import { existsSync } from 'node:fs';
import { fail, ok, type Result } from '#base/result.ts';
import { decompress } from '../scan/unpack/decompress.ts';
import { Budget, PackingError } from '../scan/unpack/limits.ts';
import { Meter, metered } from '../scan/unpack/meter.ts';
import { filePieces, type Pieces } from '../scan/unpack/pieces.ts';
import { type Spool, spooled } from '../scan/unpack/spool.ts';

/** A file of the evidence that is kept: what it has to be, and where its copy stands. */
export interface KeptCopy {
  readonly sha256: string;
  readonly bytes: number;
  /** Where the file was read from. */
  readonly path: string;
  readonly copy: string;
}

/** How a copy stands on the disk. */
export type CopyState = 'equal' | 'changed' | 'missing';

/** A copy that proves nothing. */
export interface BadCopy extends KeptCopy {
  readonly state: Exclude<CopyState, 'equal'>;
}

/** Unpacks a copy for nothing but its hash. */
export async function checkCopy(kept: KeptCopy): Promise<CopyState> {
  if (!existsSync(kept.copy)) return 'missing';
  return (await metered(unpacked(kept), true)).sha256() === kept.sha256 ? 'equal' : 'changed';
}

/** The file as it was, in a place of its own; not where the copy is gone or holds anything else. */
export async function restored(kept: KeptCopy): Promise<Result<Spool, BadCopy['state']>> {
  if (!existsSync(kept.copy)) return fail('missing');
  const meter = new Meter(true);
  const spool = await spooled(meter.through(unpacked(kept))).catch(damage);
  if (spool === null) return fail('changed');
  if (meter.sha256() === kept.sha256) return ok(spool);
  spool.remove();
  return fail('changed');
}

/** Whatever a copy was made into, no more comes out of it than went in. */
function unpacked({ copy, bytes }: KeptCopy): Pieces {
  const limits = { depth: 1, members: 1, bytes, ratio: Number.POSITIVE_INFINITY, ratioFrom: bytes };
  return decompress(filePieces(copy), 'zstd', new Budget(limits));
}

function damage(error: unknown): null {
  if (error instanceof PackingError) return null;
  throw error;
}
