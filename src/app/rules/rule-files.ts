import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reason } from '#base/reason.ts';
import type { RuleFile } from '#questions/sigma/load-rules.ts';
import { errorCode, walk } from '../scan/walk.ts';
import { exitCode, UserError } from '../user-error.ts';

/** What the given rule folders hold: rules sorted by path, and the texts of their placeholder files. */
export interface RuleFolders {
  readonly rules: readonly RuleFile[];
  readonly placeholders: readonly string[];
}

/** A rule is a page of text. A file beyond this is named and not read. */
const MAX_RULE_BYTES = 1 << 20;

/** Reads every .yml and .yaml below the paths; `<path>/placeholders` holds placeholder values. */
export function readRuleFolders(paths: readonly string[]): RuleFolders {
  for (const path of paths) {
    if (existsSync(path)) continue;
    throw new UserError(
      exitCode.usage,
      { key: 'cli.rules-missing', values: { path } },
      { key: 'cli.rules-missing-why' },
      { key: 'cli.rules-missing-todo' },
    );
  }
  const placeholderFolders = paths.map((path) => `${path}/placeholders`).filter((path) => existsSync(path));
  const rules = walk(paths)
    .filter(({ path }) => isYaml(path) && !placeholderFolders.some((folder) => path.startsWith(`${folder}/`)))
    .map((found): RuleFile => {
      const text =
        'unreadable' in found ? { unreadable: unreadable(found.unreadable) } : readRule(found.path, found.size);
      return { path: found.path, license: licenseFor(dirname(found.path)), text };
    });
  const placeholders = placeholderFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter(isYaml)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return { rules, placeholders };
}

function isYaml(path: string): boolean {
  return path.endsWith('.yml') || path.endsWith('.yaml');
}

function readRule(path: string, size: number): RuleFile['text'] {
  if (size > MAX_RULE_BYTES)
    return { unreadable: { key: 'sigma.file-too-large', values: { had: size, limit: MAX_RULE_BYTES } } };
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return { unreadable: unreadable(errorCode(error)) };
  }
}

function unreadable(why: string): Reason {
  return { key: 'sigma.file-unreadable', values: { why } };
}

const licenses = new Map<string, string>();

/** The licence a LICENSE file in the folder or above it names, so that a match can say under what terms its rule came. */
function licenseFor(folder: string): string {
  const known = licenses.get(folder);
  if (known !== undefined) return known;
  const above = dirname(folder);
  const own = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path) && statSync(path).size < MAX_RULE_BYTES);
  const license =
    own === undefined
      ? above === folder || folder.split('/').length > 40
        ? ''
        : licenseFor(above)
      : nameLicense(readFileSync(own, 'utf8'));
  licenses.set(folder, license);
  return license;
}

/** SPDX identifier where one exists. */
function nameLicense(text: string): string {
  if (/Detection Rule License/i.test(text)) return /1\.1/.test(text) ? 'DRL-1.1' : 'DRL-1.0';
  if (/Apache License/i.test(text)) return 'Apache-2.0';
  if (/GNU AFFERO GENERAL PUBLIC LICENSE/i.test(text)) return 'AGPL-3.0';
  if (/GNU GENERAL PUBLIC LICENSE/i.test(text)) return /Version 2/.test(text) ? 'GPL-2.0' : 'GPL-3.0';
  if (/MIT License/i.test(text)) return 'MIT';
  return '';
}
