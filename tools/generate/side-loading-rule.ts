import { readFileSync } from 'node:fs';
import type { SideLoadingPairs } from '#catalog/side-loading-pairs.ts';
import type { GeneratedFile } from './product.ts';
import { readCatalog } from './read-catalog.ts';

const path = 'rules/windows/image_load/known-side-loading-pair.yml';
const first = '  # The pairs are made by ';
const last = '  # End of the pairs.';

/** The rule on known side-loading pairs, with the pairs of the table between its two marks. The rest is written by hand. */
export function sideLoadingRule(root: URL): GeneratedFile[] {
  const lines = readFileSync(new URL(path, root), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(first));
  const end = lines.indexOf(last);
  if (start === -1 || end < start) throw new Error(`${path} has lost the marks around its pairs`);
  const pairs = readCatalog(root).sideLoadingPairs.filter(({ dll }) => dll.length > 0);
  return [{ path, text: [...lines.slice(0, start + 1), ...pairs.flatMap(selection), ...lines.slice(end)].join('\n') }];
}

function selection({ exe, dll }: SideLoadingPairs[number]): string[] {
  const name = (dll[0] as string).toLowerCase().replace(/\W/g, '_');
  return [
    `  pair_${name}:`,
    ...(exe.length === 0 ? [] : ['    Image|endswith:', ...exe.map(ending)]),
    '    ImageLoaded|endswith:',
    ...dll.map(ending),
  ];
}

function ending(name: string): string {
  return `      - '\\${name}'`;
}
