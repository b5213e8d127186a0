import { basename } from 'node:path';
import type { Actor } from '#cases/journal/entry.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { Reason } from '#base/reason.ts';
import type { IntelOptions } from '#questions/indicators/intel-options.ts';
import type { TableColumn } from '#questions/indicators/lists/preview-table.ts';
import { previewTable } from '#questions/indicators/lists/preview-table.ts';
import { readTable } from '#questions/indicators/lists/read-table.ts';
import type { WarningList } from '#questions/indicators/misp/warning-lists.ts';
import { type Intel, readIntel } from '#questions/indicators/read-intel.ts';
import { walk } from '../scan/walk.ts';
import type { OpenStore } from '../store/open-store.ts';
import { addContent, type AddedIntel, refusedWhole } from './add-content.ts';
import { readIntelFile } from './read-intel-file.ts';
import { rescreen } from './rescreen.ts';
import { warningLists } from './warning-store.ts';

export interface AddFiles {
  readonly paths: readonly string[];
  /** By the name of the file. */
  readonly optionsFor: (name: string) => IntelOptions;
  /** Roles of columns, where the user names them; null for what the parsers make of a file. */
  readonly columns: readonly TableColumn['role'][] | null;
  readonly actor: Actor;
}

/** Adds all files below the paths, one after the other: what is wrong with one does not touch the others. */
export async function addFiles(
  store: OpenStore,
  { paths, optionsFor, columns, actor }: AddFiles,
): Promise<AddedIntel[]> {
  let lists: readonly WarningList[] | null = null;
  let hasNewList = false;
  const added: AddedIntel[] = [];
  for (const { path, unreadable } of walk(paths, [store.workspace])) {
    if (unreadable !== null) {
      added.push(refusedWhole(path, { key: 'intel.file-unreadable', values: { code: unreadable } }));
      continue;
    }
    const options = optionsFor(basename(path).replace(/\.gz$/i, ''));
    const file = readIntelFile(path);
    const intel = file.ok ? readAs(file.value.bytes, options, columns) : file;
    if (!file.ok || !intel.ok) {
      added.push(refusedWhole(path, intel.ok ? { key: 'intel.form-unknown' } : intel.error));
      continue;
    }
    const { bytes, sha256 } = file.value;
    const read = { path, sha256, bytes, source: options.source, intel: intel.value };
    if (intel.value.form === 'misp-warning-list') {
      added.push(await addContent(store, read, [], actor));
      // Opened again when the next file needs them: a folder holds a hundred of them.
      lists = null;
      hasNewList = true;
      continue;
    }
    lists ??= await warningLists(store.db);
    added.push(await addContent(store, read, lists, actor));
  }
  if (hasNewList) await rescreen(store, actor);
  return added;
}

function readAs(bytes: Uint8Array, options: IntelOptions, columns: AddFiles['columns']): Result<Intel, Reason> {
  if (columns === null) return readIntel(bytes, options);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const preview = previewTable(text);
  if (preview.columns.length === 0) return fail({ key: 'intel.form-unknown' });
  const named = preview.columns.map((column, i) => ({ ...column, role: columns[i] ?? null }));
  return ok({ form: 'table', content: readTable(text, options, { ...preview, columns: named }) });
}
