import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { findingText } from '../scan/finding-text.ts';
import type { ScanOutcome } from '../scan/ledger.ts';
import { makeFolder } from '../make-folder.ts';
import { errorCode } from '../scan/walk.ts';
import { exitCode, UserError } from '../user-error.ts';

/** Makes the folder of a workspace that the user named, so that one that cannot be written is told before the work. */
export function openWorkspace(workspace: string): void {
  try {
    makeFolder(scansFolder(workspace));
    accessSync(scansFolder(workspace), constants.W_OK);
  } catch (error) {
    throw unwritable(workspace, error);
  }
}

/**
 * Keeps findings and summary of a scan as NDJSON in the workspace, so that `verify` finds them. A workspace the user named
 * has to be writable; the default one is a convenience and is left alone where it cannot be written.
 */
export function keepScan(workspace: string, named: boolean, outcome: ScanOutcome): void {
  try {
    const folder = scansFolder(workspace);
    makeFolder(folder);
    const name = `${new Date().toISOString().replaceAll(':', '-')}.ndjson`;
    const beside = join(folder, `.${name}.${process.pid}`);
    const fd = openSync(beside, 'wx');
    for (const finding of outcome.findings) {
      for (const piece of findingText(finding)) writeSync(fd, piece);
      writeSync(fd, '\n');
    }
    writeSync(fd, `${JSON.stringify(outcome.summary)}\n`);
    fsyncSync(fd);
    closeSync(fd);
    renameSync(beside, join(folder, name));
  } catch (error) {
    if (named) throw unwritable(workspace, error);
  }
}

function unwritable(workspace: string, error: unknown): UserError {
  return new UserError(
    exitCode.environment,
    { key: 'cli.workspace-unwritable', values: { path: workspace } },
    { key: 'cli.workspace-unwritable-why', values: { code: errorCode(error) } },
    { key: 'cli.workspace-unwritable-todo' },
  );
}

/** Files of kept scans, newest first. */
export function keptScans(workspace: string): string[] {
  const folder = scansFolder(workspace);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson') && !name.startsWith('.'));
  return names
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

function scansFolder(workspace: string): string {
  return join(workspace, 'scans');
}
