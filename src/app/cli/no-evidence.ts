import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { headOf } from '#evidence/intake/head-of.ts';
import { packingOf } from '#evidence/intake/packing.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { exitCode, UserError } from '../user-error.ts';

/** As much as a reader may look at to recognise its format. */
const HEAD_BYTES = 4_096;

/** A slip of the keyboard must not cost the evidence: a file that one of our readers knows is never written over. */
export function requireNoEvidence(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile() || !isEvidence(path)) return;
  throw new UserError(
    exitCode.usage,
    { key: 'cli.out-evidence', values: { path } },
    { key: 'cli.out-evidence-why' },
    { key: 'cli.out-evidence-todo' },
  );
}

function isEvidence(path: string): boolean {
  const fd = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const head = buffer.subarray(0, readSync(fd, buffer, 0, HEAD_BYTES, 0));
    return packingOf(head) !== null || recognise(headOf(path, head, head.length < HEAD_BYTES), readers) !== null;
  } finally {
    closeSync(fd);
  }
}
