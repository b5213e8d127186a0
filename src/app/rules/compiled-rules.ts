import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogSources } from '#catalog/log-sources.ts';
import { loadRules, type RuleFile } from '#questions/sigma/load-rules.ts';
import { packRules } from '#questions/sigma/packed-rules.ts';
import { type Placeholders, parsePlaceholders } from '#questions/sigma/placeholders.ts';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import type { RuleFolders } from './rule-files.ts';

/** Raised when what the compiler makes changes, so that an older cache is not taken for current. */
const FORMAT = 'holdfast-rules-2';

export interface CompileInput {
  readonly folders: RuleFolders;
  readonly logSources: { readonly text: string; readonly read: () => readonly LogSources[] };
  /** Also ask rules that their authors marked unsupported. */
  readonly includeOff: boolean;
  /** Folder of the cache, null for none. */
  readonly cache: string | null;
}

/** Packed rules in memory that threads share: from the cache when the same texts were compiled before. */
export function compiledRules(input: CompileInput): SharedArrayBuffer {
  const key = contentHash(input);
  const path = input.cache === null ? null : join(input.cache, `${key}.rules`);
  const cached = path === null ? null : readCache(path);
  if (cached !== null) return cached;
  const packed = packRules(buildRuleSet(load(input.folders), input.logSources.read(), input.includeOff));
  if (path !== null) writeCache(path, packed);
  return shared(packed);
}

function load(folders: RuleFolders): ReturnType<typeof loadRules> {
  const placeholders: Placeholders = new Map(folders.placeholders.flatMap((text) => [...parsePlaceholders(text)]));
  return folders.rules.flatMap((file) => loadRules(file, placeholders));
}

/** Of every text and path that goes in, so that a changed rule is never answered from the cache. */
function contentHash({ folders, logSources, includeOff }: CompileInput): string {
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, includeOff, logSources.text, folders.placeholders]));
  for (const file of folders.rules) hash.update(`\0${file.path}\0${file.license}\0`).update(textOf(file));
  return hash.digest('hex');
}

function textOf(file: RuleFile): string {
  return typeof file.text === 'string' ? file.text : JSON.stringify(file.text);
}

/** A cache file ends with the SHA-256 of what comes before it: a damaged one is compiled again. */
function readCache(path: string): SharedArrayBuffer | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  if (bytes.length < 32) return null;
  const packed = bytes.subarray(0, -32);
  return createHash('sha256').update(packed).digest().equals(bytes.subarray(-32)) ? shared(packed) : null;
}

/** Written beside and renamed, so that a reader never sees half a file. A cache that cannot be written is no error. */
function writeCache(path: string, packed: Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(beside, Buffer.concat([packed, createHash('sha256').update(packed).digest()]));
    renameSync(beside, path);
  } catch {
    // the next run compiles again
  }
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}
