import { readServices } from './read-services.ts';
import type { GeneratedFile } from './product.ts';

/** catalog/services as constants, without the samples of the tests. */
export function servicesProduct(root: URL): GeneratedFile[] {
  const services = readServices(root).map(({ service }) => service);
  const text = `// Made by \`npm run generate\` from catalog/services; do not edit.
import type { Service } from '../service.ts';

export const servicesOfCatalog: readonly Service[] = ${JSON.stringify(services, null, 1)};
`;
  return [{ path: 'src/catalog/generated/services.ts', text }];
}
