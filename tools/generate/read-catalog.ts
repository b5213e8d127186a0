import { readdirSync, readFileSync } from 'node:fs';
import { type Catalog, loadCatalog } from '#catalog/load-catalog.ts';

/** The catalogue of the project. Throws with every file that breaks its schema. */
export function readCatalog(root: URL): Catalog {
  const folder = new URL('catalog/', root);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const yaml = names.filter((name) => name.endsWith('.yaml')).sort();
  const files = yaml.map((name) => ({ path: `catalog/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
  const catalog = loadCatalog(files);
  if (catalog.ok) return catalog.value;
  const lines = catalog.error.map(({ path, why }) => `${path}: ${why.key} ${JSON.stringify(why.values ?? {})}`);
  throw new Error(`catalog/ breaks its schema:\n${lines.join('\n')}`);
}
