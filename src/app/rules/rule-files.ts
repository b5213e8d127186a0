import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason } from '#base/reason.ts';
import { errorCode, walk } from '../scan/walk.ts';
import { exitCode, UserError } from '../user-error.ts';
import { licenseOf } from './rule-license.ts';

/** A rule file as it stands on the disk; `bytes` is its content, or why there is none. */
export interface RawRuleFile {
  readonly path: string;
  /** Licence of the folder, for rules that state none of their own. */
  readonly license: string;
  readonly bytes: Uint8Array | { readonly unreadable: Reason };
}

/** What the given rule folders hold: rules sorted by path, and the texts of their placeholder files. */
export interface RuleFolders {
  readonly files: readonly RawRuleFile[];
  readonly placeholders: readonly string[];
}

/** A rule is a page of text. A file beyond this is named and not read. */
const MAX_RULE_BYTES = 1 << 20;

/** Reads every .yml and .yaml below the paths; `<path>/placeholders` holds placeholder values. */
export function readRuleFolders(paths: readonly string[]): RuleFolders {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw missingFolder(missing);
  const placeholderFolders = paths.map((path) => join(path, 'placeholders')).filter((path) => existsSync(path));
  const buffer = Buffer.allocUnsafeSlow(MAX_RULE_BYTES + 1);
  const files = paths.flatMap((path) => {
    const license = licenseOf(path);
    return walk([path])
      .filter(
        (found) => isYaml(found.path) && !placeholderFolders.some((folder) => found.path.startsWith(`${folder}/`)),
      )
      .map((found): RawRuleFile => {
        const bytes = found.unreadable === null ? readRule(found.path, buffer) : unreadable(found.unreadable);
        return { path: found.path, license, bytes };
      });
  });
  const placeholders = placeholderFolders.flatMap(readPlaceholders);
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), placeholders };
}

function missingFolder(path: string): UserError {
  return new UserError(
    exitCode.usage,
    { key: 'cli.rules-missing', values: { path } },
    { key: 'cli.rules-missing-why' },
    { key: 'cli.rules-missing-todo' },
  );
}

function isYaml(path: string): boolean {
  return path.endsWith('.yml') || path.endsWith('.yaml');
}

/** One open, one read, one close: there are thousands of them, and nothing of a huge file comes into memory. */
function readRule(path: string, buffer: Buffer): RawRuleFile['bytes'] {
  try {
    const fd = openSync(path, 'r');
    try {
      const had = readSync(fd, buffer, 0, buffer.length, 0);
      if (had > MAX_RULE_BYTES)
        return { unreadable: { key: 'sigma.file-too-large', values: { limit: MAX_RULE_BYTES } } };
      return Uint8Array.prototype.slice.call(buffer, 0, had);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return unreadable(errorCode(error));
  }
}

function unreadable(why: string): { readonly unreadable: Reason } {
  return { unreadable: { key: 'sigma.file-unreadable', values: { why } } };
}

function readPlaceholders(folder: string): string[] {
  const names = readdirSync(folder).filter(isYaml).sort();
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
