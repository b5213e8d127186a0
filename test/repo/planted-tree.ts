import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const houseFiles = ['package.json', 'tsconfig.json', 'layers.mjs', '.dependency-cruiser.mjs', '.oxlintrc.json'];

/**
 * A folder with the rules of this house, its packages, and nothing in it but `files` (path → text). Gone when the test
 * that asked for it ends. Violations are planted there so that no tool has to be told to look away from them here.
 */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-planted-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of houseFiles) copyFileSync(join(projectRoot, name), join(root, name));
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
