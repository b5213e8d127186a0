import { type TechniqueTables, techniqueTables } from '#catalog/technique-index.ts';
import type { GeneratedFile } from './product.ts';
import { readCatalog } from './read-catalog.ts';

/** The technique tables as constants: a scan needs them at every start, and reading 130 YAML files takes 50 ms. */
export function techniqueIndexProduct(root: URL): GeneratedFile[] {
  const { recommendations, actors, renamedTechniques } = readCatalog(root);
  const tables = techniqueTables(recommendations, actors, renamedTechniques);
  return [{ path: 'src/catalog/generated/technique-tables.ts', text: sourceOf(tables) }];
}

function sourceOf({ items, actors, renamed }: TechniqueTables): string {
  return `// Made by \`npm run generate\` from catalog/; do not edit.
import type { TechniqueTables } from '../technique-index.ts';

export const techniqueTablesOfCatalog: TechniqueTables = {
  items: ${rows(items)},
  actors: ${rows(actors)},
  renamed: ${rows(renamed)},
};
`;
}

function rows(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record).map(([key, value]) => `    '${key}': ${JSON.stringify(value)},\n`);
  return `{\n${lines.join('')}  }`;
}
