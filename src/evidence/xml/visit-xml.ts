import { SaxesParser } from 'saxes';

export interface XmlVisitor {
  /** An element begins at byte `start`. The name is without its prefix. */
  open(name: string, start: number): void;
  /** It ended before byte `end`; `text` is what stands directly in it, without white space around. True ends the visit. */
  close(name: string, text: string, end: number): boolean;
}

/** Where the visit ended, and whether that was because something is wrong there. */
export interface XmlEnd {
  readonly at: number;
  readonly isBroken: boolean;
}

/** Deeper and longer than any report; a bomb is refused here at the latest. */
const mostDepth = 64;
const mostText = 1 << 16;

/**
 * Visits the elements of XML in UTF-8 or another encoding that ASCII is part of. A document type is refused, so there are no
 * entities but XML's own five, and nothing outside is ever resolved.
 */
export function visitXml(bytes: Buffer, visitor: XmlVisitor): XmlEnd {
  // One character a byte, so that the parser's positions are the file's. Texts become UTF-8 when they are handed out.
  const mark = bytes.toString('latin1', 0, 3) === '\xef\xbb\xbf' ? 3 : 0;
  const source = bytes.toString('latin1', mark);
  const parser = new SaxesParser({ defaultXMLVersion: '1.0', forceXMLVersion: true });
  const open: { readonly name: string; text: string }[] = [];
  let endAt = -1;
  const stop = () => {
    throw new VisitEnds();
  };
  parser.on('doctype', stop);
  parser.on('opentag', ({ name }) => {
    if (open.length >= mostDepth) stop();
    const local = name.slice(name.indexOf(':') + 1);
    open.push({ name: local, text: '' });
    visitor.open(local, mark + source.lastIndexOf('<', parser.position - 1));
  });
  const add = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined && element.text.length < mostText) element.text += text.slice(0, mostText);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined || !visitor.close(element.name, utf8(element.text.trim()), mark + parser.position))
      return;
    endAt = mark + parser.position;
    stop();
  });
  try {
    parser.write(source).close();
  } catch {
    // The parser throws at the first thing that is not well-formed, and we do to end the visit.
    return { at: endAt >= 0 ? endAt : Math.min(mark + parser.position, bytes.length), isBroken: endAt < 0 };
  }
  return { at: bytes.length, isBroken: false };
}

class VisitEnds extends Error {}

/** Bytes beyond ASCII, where they are UTF-8; a character that a reference stands for is none of them. */
function utf8(text: string): string {
  return text.replace(/[\x80-\xff]+/g, (run) => {
    const decoded = Buffer.from(run, 'latin1').toString('utf8');
    return decoded.includes('\ufffd') ? run : decoded;
  });
}
