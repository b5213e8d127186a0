/** What a receiving server found out about a message by one method. */
export interface MethodResult {
  /** `spf`, `dkim`, `dmarc`, `arc`, `compauth` … in lower case. */
  readonly method: string;
  readonly result: string;
  /** What was looked at: `smtp.mailfrom` or `header.d` → value. */
  readonly properties: ReadonlyMap<string, string>;
}

/** No server writes more; the header is the sender's to write, too. */
const mostResults = 64;
const mostLength = 16_384;

/** The results of an Authentication-Results header (RFC 8601 2.2), after the name of the server. Comments are passed over. */
export function readAuthenticationResults(header: string): MethodResult[] {
  const [, ...statements] = splitOutsideQuotes(withoutComments(header.slice(0, mostLength)), ';');
  const results: MethodResult[] = [];
  for (const statement of statements.slice(0, mostResults)) {
    const [first = '', ...rest] = splitOutsideQuotes(statement.trim(), ' ');
    const at = first.indexOf('=');
    if (at <= 0) continue;
    // A method may carry its version: `dkim/1=pass`.
    const method = first.slice(0, at).split('/')[0] as string;
    const properties = new Map<string, string>();
    for (const each of rest) {
      const is = each.indexOf('=');
      if (is > 0) properties.set(each.slice(0, is).toLowerCase(), unquoted(each.slice(is + 1)));
    }
    results.push({ method: method.toLowerCase(), result: unquoted(first.slice(at + 1)).toLowerCase(), properties });
  }
  return results;
}

function withoutComments(text: string): string {
  let out = '';
  let depth = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\\') {
      if (depth === 0) out += text.slice(i, i + 2);
      i++;
    } else if (char === '"' && depth === 0) {
      isQuoted = !isQuoted;
      out += char;
    } else if (char === '(' && !isQuoted) depth++;
    else if (char === ')' && depth > 0) depth--;
    else if (depth === 0) out += /\s/.test(char) ? ' ' : char;
  }
  return out;
}

function splitOutsideQuotes(text: string, separator: ';' | ' '): string[] {
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '"') isQuoted = !isQuoted;
    else if (char === separator && !isQuoted) {
      if (i > from || separator === ';') parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : text;
}
