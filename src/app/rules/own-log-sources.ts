import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { type LogSources, readLogSources } from '#catalog/log-sources.ts';
import { ownPaths } from '../paths.ts';

/** Text of catalog/fields/windows.yaml. */
export function windowsFieldsText(): string {
  return readFileSync(ownPaths.windowsFields, 'utf8');
}

/** The Windows log sources of our own catalogue. */
export function readWindowsFields(): LogSources {
  return readLogSources(load(windowsFieldsText()));
}
