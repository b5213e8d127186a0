import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { IntelContent } from './intel-book.ts';
import type { IntelOptions } from './intel-options.ts';
import { type KevContent, readKev } from './kev/read-kev.ts';
import { readAdoc } from './lists/read-adoc.ts';
import { readList } from './lists/read-list.ts';
import { readMaltrail } from './lists/read-maltrail.ts';
import { readSignatureBase } from './lists/read-signature-base.ts';
import { readTable } from './lists/read-table.ts';
import { readMisp } from './misp/read-misp.ts';
import { readWarningList, type WarningList } from './misp/warning-lists.ts';
import { type IntelForm, recogniseIntel } from './recognise.ts';
import { readStix, type StixContent } from './stix/read-stix.ts';

/** What a file holds: indicators, a list of harmless values, vulnerabilities; of STIX also who uses what. */
export type Intel =
  | { readonly form: 'stix'; readonly content: StixContent }
  | { readonly form: 'misp-warning-list'; readonly list: WarningList }
  | { readonly form: 'kev'; readonly kev: KevContent }
  | { readonly form: Exclude<IntelForm, 'stix' | 'misp-warning-list' | 'kev'>; readonly content: IntelContent };

/** Reads a file, unpacked, by the parser its content asks for. */
export function readIntel(bytes: Uint8Array, options: IntelOptions): Result<Intel, Reason> {
  const form = recogniseIntel(bytes);
  if (form === null) return fail({ key: 'intel.form-unknown' });
  if (form === 'stix') return ok({ form, content: readStix(bytes, options) });
  if (form === 'kev') return ok({ form, kev: readKev(bytes) });
  if (form === 'misp-manifest') return fail({ key: 'intel.manifest-alone' });
  if (form === 'misp-event') return ok({ form, content: readMisp(bytes, options) });
  if (form !== 'misp-warning-list') return ok({ form, content: readText(form, bytes, options) });
  const list = readWarningList(bytes);
  return list.ok ? ok({ form, list: list.value }) : list;
}

type TextForm = Exclude<IntelForm, 'stix' | 'kev' | 'misp-manifest' | 'misp-event' | 'misp-warning-list'>;

const textReaders: Readonly<Record<TextForm, (text: string, options: IntelOptions) => IntelContent>> = {
  adoc: readAdoc,
  maltrail: readMaltrail,
  'signature-base-c2': (text, options) => readSignatureBase(text, 'c2', options),
  'signature-base-hash': (text, options) => readSignatureBase(text, 'hash', options),
  'signature-base-filename': (text, options) => readSignatureBase(text, 'filename', options),
  table: (text, options) => readTable(text, options),
  list: readList,
};

function readText(form: TextForm, bytes: Uint8Array, options: IntelOptions): IntelContent {
  return textReaders[form](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), options);
}
