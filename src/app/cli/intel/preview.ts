import type { Reason } from '#base/reason.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { previewTable, type TablePreview } from '#questions/indicators/lists/preview-table.ts';
import { recogniseIntel } from '#questions/indicators/recognise.ts';
import { defang } from '#reports/defang.ts';
import { visibleLine } from '#reports/visible.ts';
import { readIntelFile } from '#app/intel/read-intel-file.ts';
import { exitCode, UserError } from '#app/user-error.ts';
import { namedPaths } from '../scan-arguments.ts';

/** Shows what a file is taken for and, of a table, what its columns are taken for. Nothing is added. */
export function intelPreview(path: string, options: { readonly json?: boolean }, lang: Lang): void {
  namedPaths([path], []);
  const file = readIntelFile(path);
  if (!file.ok) throw unreadable(path, file.error);
  const { bytes } = file.value;
  const form = recogniseIntel(bytes);
  if (form === null) throw unreadable(path, { key: 'intel.form-unknown' });
  const table =
    form === 'table' ? previewTable(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')) : null;
  if (options.json === true) process.stdout.write(`${JSON.stringify({ form, ...table })}\n`);
  else for (const line of previewText(form, table, lang)) process.stdout.write(`${line}\n`);
}

function unreadable(path: string, why: Reason): UserError {
  return new UserError(exitCode.unreadable, { key: 'intel.preview-cannot', values: { path } }, why, {
    key: 'intel.preview-todo',
  });
}

const shownCharacters = 40;

function* previewText(form: string, table: TablePreview | null, lang: Lang): Generator<string> {
  yield say(lang, 'intel.preview-form', { form });
  if (table === null) return;
  const { columns, sample, rows, delimiter } = table;
  yield say(lang, 'intel.preview-table', { rows, delimiter: delimiter === '\t' ? 'TAB' : delimiter });
  for (const [i, { name, role }] of columns.entries()) {
    const cells = sample.map((row) => visibleLine(defang((row[i] ?? '').slice(0, shownCharacters)))).join(' | ');
    yield `  ${i + 1}  ${visibleLine(name) || '–'}  →  ${role ?? '-'}  (${cells})`;
  }
  yield say(lang, 'intel.preview-columns', { columns: columns.map(({ role }) => role ?? '-').join(',') });
}
