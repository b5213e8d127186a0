import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const MAX_LICENSE_BYTES = 1 << 20;

/**
 * SPDX identifier of the licence that a LICENSE file in the rule folder or above it names, '' if there is none, so that a
 * match can say under what terms its rule came.
 */
export function licenseOf(folder: string): string {
  for (let at = resolve(folder), depth = 0; depth < 4 && dirname(at) !== at; at = dirname(at), depth++) {
    const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((name) => join(at, name));
    const path = names.find((name) => existsSync(name) && statSync(name).size < MAX_LICENSE_BYTES);
    if (path !== undefined) return nameLicense(readFileSync(path, 'utf8'));
  }
  return '';
}

function nameLicense(text: string): string {
  if (/Detection Rule License/i.test(text)) return /1\.1/.test(text) ? 'DRL-1.1' : 'DRL-1.0';
  if (/Apache License/i.test(text)) return 'Apache-2.0';
  if (/GNU AFFERO GENERAL PUBLIC LICENSE/i.test(text)) return 'AGPL-3.0';
  if (/GNU GENERAL PUBLIC LICENSE/i.test(text)) return /Version 2/.test(text) ? 'GPL-2.0' : 'GPL-3.0';
  return /MIT License/i.test(text) ? 'MIT' : '';
}
