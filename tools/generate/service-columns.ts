import type { Columns, LogSources } from '#catalog/log-sources.ts';
import { fieldsOfGroup } from '#catalog/pattern/forms.ts';
import type { Service } from '#catalog/service.ts';

/** What services add has ECS names as it is: each such field is its own column, after what the product's file names. */
export function withServiceColumns(products: readonly LogSources[], services: readonly Service[]): LogSources[] {
  const byProduct = Map.groupBy(services, ({ product }) => product);
  const unlisted = [...byProduct.keys()].filter((name) => !products.some(({ product }) => product === name));
  const all = [...products, ...unlisted.sort().map(emptyProduct)];
  return all.map((sources) => ({
    ...sources,
    columns: { ...sources.columns, ...added(sources.columns, byProduct.get(sources.product) ?? []) },
  }));
}

function emptyProduct(product: string): LogSources {
  return { product, services: {}, categories: {}, columns: {}, channels: {} };
}

function added(columns: Columns, services: readonly Service[]): Columns {
  const fields = [...new Set(services.flatMap(fieldsOf))].filter((name) => name.includes('.')).sort();
  const ofServices = fields.map((name) => [name, name] as const);
  const more = Map.groupBy(services.length === 0 ? [] : [...ofServices, ...ofHeader], ([name]) => name);
  return Object.fromEntries(
    [...more].map(([name, pairs]) => [
      name,
      [...new Set([...(columns[name] ?? []), ...pairs.map(([, field]) => field)])],
    ]),
  );
}

/** What the header of syslog says, whatever service wrote behind it. */
const ofHeader = [
  ['message', 'message'],
  ['process.name', 'program'],
  ['process.pid', 'pid'],
  ['log.syslog.facility.name', 'facility_name'],
  ['log.syslog.severity.name', 'severity_name'],
] as const;

function fieldsOf({ lines, messages }: Service): string[] {
  const groups = [...lines, ...messages].flatMap(({ pattern }) => [...pattern.matchAll(/\(\?<([a-z]\w*)>/g)]);
  return [
    ...groups.flatMap(([, group = '']) => fieldsOfGroup(group)),
    ...messages.flatMap(({ set }) => Object.keys(set)),
  ];
}
