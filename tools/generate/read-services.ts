import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readService, type Service, type ServiceSample } from '#catalog/service.ts';

/** Every service of catalog/services with its samples, sorted by id. A mistake throws and names the file. */
export function readServices(root: URL): { readonly service: Service; readonly samples: readonly ServiceSample[] }[] {
  const folder = new URL('catalog/services/', root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    try {
      const read = readService(load(readFileSync(new URL(name, folder), 'utf8')));
      if (`${read.service.id}.yaml` !== name) throw new Error(`its id is ${read.service.id}`);
      return read;
    } catch (error) {
      throw new Error(`catalog/services/${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
