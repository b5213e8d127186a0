import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Witness } from '../peers/witness.ts';
import { type DenseChunk, denseChunks } from './dense-chunks.ts';
import { repeatedLog, repeatedRecords } from './repeated-log.ts';
import type { SourceLog } from './sources.ts';

/** A full chunk is one of which at least this many of its 65,536 bytes are in use. */
const minUsed = 50_000;

export interface ChunkChoice {
  readonly logs: readonly SourceLog[];
  readonly witnesses: readonly Witness[];
  /** A file that may be overwritten. */
  readonly trial: string;
  readonly say: (text: string) => void;
}

/**
 * The full chunks of all sources of which every witness prints every event. evtxexport ends at the first record it cannot read,
 * so one such chunk would make it look fast: a source that somebody does not read to the end is left out, with a word.
 */
export function trustedChunks({ logs, witnesses, trial, say }: ChunkChoice): DenseChunk[] {
  const chunks: DenseChunk[] = [];
  for (const { path, file } of logs) {
    const own = denseChunks(readFileSync(file), minUsed);
    if (own.length === 0) continue;
    const expected = repeatedRecords(own, own.length);
    writeFileSync(trial, Buffer.concat(piecesOf(own)));
    const doubts = witnesses
      .map(({ name, count }) => ({ name, printed: count(trial) }))
      .filter(({ printed }) => printed !== expected);
    if (doubts.length === 0) chunks.push(...own);
    for (const { name, printed } of doubts) say(`left out: ${path} (${name} prints ${printed} of ${expected} records)`);
  }
  rmSync(trial, { force: true });
  return mixed(chunks);
}

/** Each once, although collections overlap, and in the order of their hashes: so that also a small log holds some of all. */
function mixed(chunks: readonly DenseChunk[]): DenseChunk[] {
  const byHash = new Map(chunks.map((chunk) => [createHash('sha256').update(chunk.bytes).digest('hex'), chunk]));
  return [...byHash].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, chunk]) => chunk);
}

function piecesOf(chunks: readonly DenseChunk[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (const piece of repeatedLog(chunks, chunks.length)) pieces.push(Buffer.from(piece));
  return pieces;
}
