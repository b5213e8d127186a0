const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;

/** First byte from `at` on that is no white space, or `end`. */
export function skipSpace(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(bytes[i] as number)) i++;
  return i;
}

/**
 * Where the JSON value that begins at `at` ends: the offset behind it, -1 if it does not end. Looks at strings and brackets only:
 * whether it is JSON is told by parsing it. Takes time linear in its length and no memory, however deep it is.
 */
export function endOfValue(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at];
  if (first === quote) return endOfString(bytes, at, end);
  if (first === openBrace || first === openBracket) return endOfNest(bytes, at, end);
  let i = at;
  while (i < end && !isDelimiter(bytes[i] as number)) i++;
  return i === at ? -1 : i;
}

/** Offset behind the string whose opening quote is at `at`, -1 if it does not end. */
export function endOfString(bytes: Uint8Array, at: number, end: number): number {
  for (let i = bytes.indexOf(quote, at + 1); i >= 0 && i < end; i = bytes.indexOf(quote, i + 1)) {
    let first = i;
    while (bytes[first - 1] === backslash && first - 1 > at) first--;
    if ((i - first) % 2 === 0) return i + 1;
  }
  return -1;
}

function endOfNest(bytes: Uint8Array, at: number, end: number): number {
  let depth = 0;
  for (let i = at; i < end; i++) {
    const byte = bytes[i];
    if (byte === quote) {
      const behind = endOfString(bytes, i, end);
      if (behind < 0) return -1;
      i = behind - 1;
    } else if (byte === openBrace || byte === openBracket) depth++;
    else if (byte === closeBrace || byte === closeBracket) {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isDelimiter(byte: number): boolean {
  return isSpace(byte) || byte === comma || byte === closeBrace || byte === closeBracket || byte === 0x3a;
}
