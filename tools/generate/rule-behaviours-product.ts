import { readdirSync, readFileSync } from 'node:fs';
import { type RuleBehaviours, ruleBehaviours } from '#catalog/rule-behaviours.ts';
import type { GeneratedFile } from './product.ts';
import { readCatalog } from './read-catalog.ts';

/** Which rules show which behaviours of which actors, as a constant by rule id. */
export function ruleBehavioursProduct(root: URL): GeneratedFile[] {
  const table = ruleBehaviours(readCatalog(root).actors, ruleIds(root));
  return [{ path: 'src/catalog/generated/rule-behaviours.ts', text: sourceOf(table) }];
}

/** Ids of our own rules by the name of their file. */
function ruleIds(root: URL): Map<string, string> {
  const folder = new URL('rules/', root);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'));
  return new Map(
    paths.map((path) => [path.replace(/^.*[\\/]|\.yml$/g, ''), idIn(new URL(path.replaceAll('\\', '/'), folder))]),
  );
}

function idIn(file: URL): string {
  return /^id: (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

function sourceOf(table: RuleBehaviours): string {
  const rows = Object.entries(table).map(([rule, behaviours]) => `  '${rule}': ${JSON.stringify(behaviours)},\n`);
  return `// Made by \`npm run generate\` from catalog/actors and rules/; do not edit.
import type { RuleBehaviours } from '../rule-behaviours.ts';

export const ruleBehavioursOfCatalog: RuleBehaviours = {
${rows.join('')}};
`;
}
