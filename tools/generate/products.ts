import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { actorsPages } from './actors-page.ts';
import { cliPages } from './cli-page.ts';
import { evidencePages } from './evidence-page.ts';
import { logSourcesProduct } from './log-sources-product.ts';
import { manPage } from './man-page.ts';
import { messagesProduct } from './messages-product.ts';
import type { GeneratedFile, Product } from './product.ts';
import { readersPages } from './readers-page.ts';
import { recommendationsPages } from './recommendations-page.ts';
import { ruleBehavioursProduct } from './rule-behaviours-product.ts';
import { servicesProduct } from './services-product.ts';
import { sideLoadingRule } from './side-loading-rule.ts';
import { techniqueIndexProduct } from './technique-index-product.ts';

/** All that is generated. None reads what another writes. */
const products: readonly Product[] = [
  actorsPages,
  cliPages,
  evidencePages,
  logSourcesProduct,
  manPage,
  messagesProduct,
  readersPages,
  recommendationsPages,
  ruleBehavioursProduct,
  servicesProduct,
  sideLoadingRule,
  techniqueIndexProduct,
];

/** The generated files that are missing or differ from what the data says today. */
export function staleFiles(root: URL): GeneratedFile[] {
  return products.flatMap((product) => product(root)).filter((file) => current(root, file) !== file.text);
}

/** Brings every generated file up to date; returns those that changed. */
export function writeStaleFiles(root: URL): GeneratedFile[] {
  const stale = staleFiles(root);
  for (const file of stale) {
    const url = new URL(file.path, root);
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, file.text);
  }
  return stale;
}

function current(root: URL, file: GeneratedFile): string | undefined {
  const url = new URL(file.path, root);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}
