import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { makeFolder } from '../make-folder.ts';
import type { RuleFolders } from './rule-files.ts';

/** Raised when what the compiler makes changes, so that an older cache is not taken for current. */
const FORMAT = 'holdfast-rules-4';

export interface CompileInput {
  readonly folders: RuleFolders;
  /** Also ask rules that their authors marked unsupported. */
  readonly includeOff: boolean;
  /** Folder of the cache, null for none. */
  readonly cache: string | null;
  /** Threads that may help; none is fine. */
  readonly threads: readonly Worker[];
}

/** Packed rules in memory that threads share: from the cache when the same texts were compiled before. */
export async function compiledRules(input: CompileInput): Promise<SharedArrayBuffer> {
  const path = input.cache === null ? null : join(input.cache, `${contentHash(input)}.rules`);
  const cached = path === null ? null : readCache(path);
  if (cached !== null) return cached;
  // Loaded only when needed: a run with a warm cache parses no YAML and knows no compiler.
  const { compileRules } = await import('./compile-rules.ts');
  const packed = await compileRules(input.folders, input.includeOff, input.threads);
  if (path !== null) writeCache(path, packed);
  return shared(packed);
}

/** Of every text and path that goes in, so that a changed rule is never answered from the cache. */
function contentHash({ folders, includeOff }: CompileInput): string {
  const hash = createHash('sha256').update(
    JSON.stringify([FORMAT, includeOff, logSourcesOfCatalog, folders.placeholders]),
  );
  for (const { path, license, bytes } of folders.files) {
    hash.update(`\0${path}\0${license}\0`);
    hash.update('unreadable' in bytes ? JSON.stringify(bytes) : bytes);
  }
  return hash.digest('hex');
}

const CHECKSUM_BYTES = 4;

/** A cache file ends with the CRC32 of what comes before it: a damaged one is compiled again. */
function readCache(path: string): SharedArrayBuffer | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  if (bytes.length < CHECKSUM_BYTES) return null;
  const packed = bytes.subarray(0, -CHECKSUM_BYTES);
  return crc32(packed) === bytes.readUInt32LE(packed.length) ? shared(packed) : null;
}

/** Written beside and renamed, so that a reader never sees half a file. A cache that cannot be written is no error. */
function writeCache(path: string, packed: Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(packed));
  try {
    makeFolder(join(path, '..'));
    writeFileSync(beside, Buffer.concat([packed, checksum]), { mode: 0o600 });
    renameSync(beside, path);
    forgetOldest(join(path, '..'));
  } catch {
    // the next run compiles again
  }
}

const KEPT_RULE_SETS = 8;

function forgetOldest(folder: string): void {
  const kept = readdirSync(folder)
    .filter((name) => name.endsWith('.rules'))
    .map((name) => ({ path: join(folder, name), usedMs: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.usedMs - a.usedMs);
  for (const { path } of kept.slice(KEPT_RULE_SETS)) rmSync(path, { force: true });
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}
