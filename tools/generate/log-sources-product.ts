import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readLogSources } from '#catalog/log-sources.ts';
import type { GeneratedFile } from './product.ts';
import { readServices } from './read-services.ts';
import { withServiceColumns } from './service-columns.ts';

/** catalog/fields as constants: a scan needs them at every start, and must not wait for YAML and a schema. */
export function logSourcesProduct(root: URL): GeneratedFile[] {
  const folder = new URL('catalog/fields/', root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = names.sort().map((name) => readLogSources(load(readFileSync(new URL(name, folder), 'utf8'))));
  const products = withServiceColumns(
    files,
    readServices(root).map(({ service }) => service),
  );
  const text = `// Made by \`npm run generate\` from catalog/fields; do not edit.
import type { LogSources } from '../log-sources.ts';

export const logSourcesOfCatalog: readonly LogSources[] = ${JSON.stringify(products, null, 1)};
`;
  return [{ path: 'src/catalog/generated/log-sources.ts', text }];
}
