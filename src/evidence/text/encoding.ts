import { TextDecoder } from 'node:util';

/** An encoding of text, as the Encoding Standard of the WHATWG names it; `shift_jis` there is cp932. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'windows-1252';

export interface TextStart {
  readonly encoding: Encoding;
  /** Bytes of a byte order mark before the text. */
  readonly markBytes: number;
}

/**
 * The encoding of text that begins with these bytes, null where they are no text. By byte order mark, else by what the bytes
 * can be: zeros at every other place are UTF-16, escape sequences ISO-2022-JP (RFC 1468), valid UTF-8 is UTF-8, and of the
 * Japanese encodings the one that reads the bytes with more kana and fewer oddities.
 */
export function encodingOf(head: Uint8Array, isWhole: boolean): TextStart | null {
  if (starts(head, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', markBytes: 3 };
  if (starts(head, [0xff, 0xfe])) return { encoding: 'utf-16le', markBytes: 2 };
  if (starts(head, [0xfe, 0xff])) return { encoding: 'utf-16be', markBytes: 2 };
  const wide = utf16Of(head);
  if (wide !== null) return { encoding: wide, markBytes: 0 };
  if (controlShare(head) > 0.02) return null;
  if (hasJisEscape(head)) return { encoding: 'iso-2022-jp', markBytes: 0 };
  if (decodes('utf-8', head, isWhole)) return { encoding: 'utf-8', markBytes: 0 };
  return { encoding: japaneseOf(head, isWhole) ?? mostly(head), markBytes: 0 };
}

function starts(head: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => head[i] === byte);
}

/** Text of mostly ASCII in UTF-16 has a zero in every second byte. */
function utf16Of(head: Uint8Array): Encoding | null {
  const pairs = Math.min(head.length >> 1, 512);
  if (pairs < 4) return null;
  let zeroFirst = 0;
  let zeroSecond = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) zeroFirst++;
    if (head[2 * i + 1] === 0) zeroSecond++;
  }
  if (zeroSecond > pairs * 0.7 && zeroFirst === 0) return 'utf-16le';
  return zeroFirst > pairs * 0.7 && zeroSecond === 0 ? 'utf-16be' : null;
}

/** Bytes no text has: controls other than tab, line ends, form feed and escape. */
function controlShare(head: Uint8Array): number {
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  return head.length === 0 ? 0 : controls / head.length;
}

function hasJisEscape(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  return /\x1b\$[@B][\x21-\x7e]{2}/.test(text) && /^[\x00-\x7f]*$/.test(text);
}

/** Without a bad byte; a character that the end of the head cuts is none. */
function decodes(encoding: Encoding, head: Uint8Array, isWhole: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: !isWhole }) || ' ';
  } catch {
    return null;
  }
}

function japaneseOf(head: Uint8Array, isWhole: boolean): Encoding | null {
  const read = (['shift_jis', 'euc-jp'] as const).map((encoding) => {
    const text = decodes(encoding, head, isWhole);
    return { encoding, score: text === null ? -1 : japaneseScore(text) };
  });
  const best = read.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.encoding : null;
}

/** Share of the characters beyond ASCII that ordinary Japanese is written with; half-width kana are a misread EUC or Latin. */
function japaneseScore(text: string): number {
  let other = 0;
  let common = 0;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code < 0x80) continue;
    other++;
    if ((code >= 0x3000 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff5e))
      common++;
  }
  return other === 0 || common / other < 0.7 ? 0 : common / other;
}

/** A log in UTF-8 with a few bad bytes stays one; else it is Latin. */
function mostly(head: Uint8Array): Encoding {
  const text = new TextDecoder('utf-8').decode(head);
  let bad = 0;
  let good = 0;
  for (const char of text) {
    if (char === '\ufffd') bad++;
    else if (char > '\x7f') good++;
  }
  return bad > good && bad < 0.2 * text.length ? 'windows-1252' : 'utf-8';
}
