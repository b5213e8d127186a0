import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '#base/generated/message-keys.ts';
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

/** Reads every .yml and .yaml below the paths, each once; `<path>/placeholders` holds placeholder values. */
export function readRuleFolders(paths: readonly string[]): RuleFolders {
  const buffer = Buffer.allocUnsafeSlow(MAX_RULE_BYTES + 1);
  const files = new Map(paths.flatMap((path) => rulesBelow(path, buffer)).map((file) => [file.path, file] as const));
  const placeholders = paths.map(placeholderFolder).filter((folder) => existsSync(folder));
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    placeholders: placeholders.flatMap(readPlaceholders),
  };
}

/** A folder without a rule is a slip too: a scan that asks nothing finds nothing, and would look as if all were well. */
function rulesBelow(path: string, buffer: Buffer): RawRuleFile[] {
  if (!existsSync(path)) throw wrongFolder(path, 'cli.rules-missing', 'cli.rules-missing-why');
  const license = licenseOf(path);
  const placeholders = `${placeholderFolder(path)}/`;
  const files = walk([path])
    .filter((found) => isYaml(found.path) && !found.path.startsWith(placeholders))
    .map((found): RawRuleFile => {
      const bytes = found.unreadable === null ? readRule(found.path, buffer) : unreadable(found.unreadable);
      return { path: found.path, license, bytes };
    });
  if (files.length === 0) throw wrongFolder(path, 'cli.rules-none', 'cli.rules-none-why');
  return files;
}

function placeholderFolder(path: string): string {
  return `${path.replace(/\/+$/, '')}/placeholders`;
}

function wrongFolder(path: string, what: MessageKey, why: MessageKey): UserError {
  return new UserError(
    exitCode.usage,
    { key: what, values: { path } },
    { key: why },
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
