/** The seven fields before the extension, unescaped, and the extension as it stands. */
export interface HeaderFields {
  readonly fields: readonly string[];
  readonly extension: string;
}

const form =
  /^CEF: ?(\d{1,2}(?:\.\d)?)\|((?:\\.|[^\\|])*)\|((?:\\.|[^\\|])*)\|((?:\\.|[^\\|])*)\|((?:\\.|[^\\|])*)\|((?:\\.|[^\\|])*)\|((?:\\.|[^\\|])*)(?:\||$)/;

/** Reads `CEF:0|vendor|product|version|class|name|severity|`; null where the text is not that. */
export function readHeaderFields(text: string): HeaderFields | null {
  const found = form.exec(text);
  if (found === null) return null;
  const [all, ...fields] = found;
  return { fields: fields.map((each) => each.replace(/\\([\\|])/g, '$1')), extension: text.slice(all.length) };
}
