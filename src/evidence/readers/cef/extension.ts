/** Names and values of an extension, in order; those with a label once more under it. */
export interface Extension {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

const mostFields = 1_024;
const key = /(?:^|\s)([\w.[\]-]{1,128})=/g;

/** Reads `key=value key=value`: a value runs to the blank before the next key, so it may hold blanks itself. */
export function readExtension(text: string): Extension {
  const names: string[] = [];
  const values: string[] = [];
  let from = 0;
  for (const found of text.matchAll(key)) {
    if (names.length >= mostFields) break;
    if (names.length > 0) values.push(unescaped(text.slice(from, found.index)));
    names.push(found[1] ?? '');
    from = found.index + found[0].length;
  }
  if (names.length > 0) values.push(unescaped(text.slice(from)));
  return withLabels(names, values);
}

function unescaped(text: string): string {
  return text.trim().replace(/\\(.)/gs, (all, sign: string) => escapes[sign] ?? all);
}

const escapes: Readonly<Record<string, string>> = { '=': '=', '\\': '\\', '|': '|', n: '\n', r: '\r' };

/** `cs1=no cs1Label=Cap Support` says that "Cap Support" is no. */
function withLabels(names: string[], values: string[]): Extension {
  const count = names.length;
  for (let slot = 0; slot < count; slot++) {
    const name = names[slot] ?? '';
    if (!name.endsWith('Label')) continue;
    const labelled = names.indexOf(name.slice(0, -'Label'.length));
    const label = values[slot] ?? '';
    if (labelled < 0 || label === '' || label.length > 128) continue;
    names.push(label);
    values.push(values[labelled] ?? '');
  }
  return { names, values };
}
