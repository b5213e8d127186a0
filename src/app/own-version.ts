import { readFileSync } from 'node:fs';
import { ownPaths } from './paths.ts';

/** Version of the program, from its package. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync(ownPaths.package, 'utf8')) as { version: string }).version;
}
