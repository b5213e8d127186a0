import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const places = ['src', 'test', 'tools', 'bench', 'bin'];
const passedOver = new Set(['node_modules', 'dist', 'generated']);
const code = /\.(?:ts|tsx|mts|js|mjs)$/;

/** Every hand-written source file below `root`, relative to it with `/`, sorted. Generated code is left out. */
export function sourceFiles(root: string): string[] {
  const atRoot = readdirSync(root).filter((name) => code.test(name));
  return [...atRoot, ...places.flatMap((place) => filesBelow(root, place))].sort();
}

function filesBelow(root: string, folder: string): string[] {
  const found: string[] = [];
  for (const entry of entriesOf(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !passedOver.has(entry.name)) found.push(...filesBelow(root, path));
    else if (entry.isFile() && code.test(entry.name)) found.push(path);
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // bench/ and the like come later
  }
}
