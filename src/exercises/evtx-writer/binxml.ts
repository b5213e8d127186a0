import type { EvtxChunk } from './chunk.ts';
import type { EncodedValue, EvtxType } from './value.ts';
import { typeCode } from './value.ts';

/** What stands between tags or in an attribute: literal text, or a slot filled by each record. */
export type XmlContent =
  | { readonly text: string }
  | { readonly slot: number; readonly type: EvtxType | 'binxml'; readonly optional: boolean };

export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly content: XmlContent }[];
  readonly children: readonly (XmlElement | XmlContent)[];
  /** Slot whose null value makes readers leave the whole element out ([MS-EVEN6] dependency id). */
  readonly dependsOn?: number;
}

/** The type number of embedded binary XML. */
const binXmlCode = 0x21;

/** Writes a stream of its own into the last slot of an instance. */
export type Payload = (chunk: EvtxChunk) => void;

/** Tokens of [MS-EVEN6] 2.2.12; `more` is set on all attributes but the last, and on a start tag that has attributes. */
const token = {
  endOfStream: 0x00,
  openStart: 0x01,
  closeStart: 0x02,
  closeEmpty: 0x03,
  endElement: 0x04,
  text: 0x05,
  attribute: 0x06,
  templateInstance: 0x0c,
  substitution: 0x0d,
  optionalSubstitution: 0x0e,
  fragmentHeader: 0x0f,
  more: 0x40,
} as const;

/** A stream of one template instance. The definition is written where a chunk first uses it, later records point to it. */
export function writeTemplateInstance(
  chunk: EvtxChunk,
  key: string,
  root: () => XmlElement,
  values: readonly EncodedValue[],
  payload: Payload | null = null,
): void {
  const { out } = chunk;
  writeFragmentHeader(chunk);
  out.u8(token.templateInstance);
  out.u8(1);
  const template = chunk.template(key);
  out.u32(template.id);
  out.u32(template.offset);
  if (template.isNew) writeTemplateDefinition(chunk, template, () => writeElement(chunk, root()));
  writeValues(chunk, values, payload);
  out.u8(token.endOfStream);
}

/** The body is written by the caller, so that hostile files can put anything there. */
export function writeTemplateDefinition(
  chunk: EvtxChunk,
  template: { readonly guid: Uint8Array; readonly next: number },
  body: () => void,
): void {
  const { out } = chunk;
  out.u32(template.next);
  out.bytes(template.guid);
  const sizeAt = out.position;
  out.u32(0);
  writeFragmentHeader(chunk);
  body();
  out.u8(token.endOfStream);
  out.patchU32(sizeAt, out.position - sizeAt - 4);
}

export function writeFragmentHeader(chunk: EvtxChunk): void {
  chunk.out.bytes(Uint8Array.of(token.fragmentHeader, 1, 1, 0));
}

/**
 * Sizes first, then all bytes: a reader finds any value without reading those before it. The payload is written in its
 * place, because what it points to counts from the start of the chunk.
 */
export function writeValues(chunk: EvtxChunk, values: readonly EncodedValue[], payload: Payload | null = null): void {
  const { out } = chunk;
  out.u32(values.length + (payload === null ? 0 : 1));
  for (const value of values) writeDescriptor(chunk, value.bytes.length, value.code);
  const payloadSizeAt = out.position;
  if (payload !== null) writeDescriptor(chunk, 0, binXmlCode);
  for (const value of values) out.bytes(value.bytes);
  if (payload === null) return;
  const start = out.position;
  payload(chunk);
  // Past 65,535 the record cannot fit into a chunk either, and is taken back.
  out.patchU16(payloadSizeAt, (out.position - start) & 0xffff);
}

function writeDescriptor(chunk: EvtxChunk, size: number, code: number): void {
  chunk.out.u16(size);
  chunk.out.u8(code);
  chunk.out.u8(0);
}

export function writeElement(chunk: EvtxChunk, element: XmlElement): void {
  const { out } = chunk;
  const hasAttributes = element.attributes.length > 0;
  out.u8(hasAttributes ? token.openStart | token.more : token.openStart);
  out.u16(element.dependsOn ?? 0xffff);
  const sizeAt = out.position;
  out.u32(0);
  chunk.writeName(element.name);
  if (hasAttributes) writeAttributes(chunk, element);
  if (element.children.length === 0) out.u8(token.closeEmpty);
  else writeChildren(chunk, element);
  out.patchU32(sizeAt, out.position - sizeAt - 4);
}

function writeAttributes(chunk: EvtxChunk, element: XmlElement): void {
  const { out } = chunk;
  const sizeAt = out.position;
  out.u32(0);
  for (const [index, attribute] of element.attributes.entries()) {
    const isLast = index === element.attributes.length - 1;
    out.u8(isLast ? token.attribute : token.attribute | token.more);
    chunk.writeName(attribute.name);
    writeContent(chunk, attribute.content);
  }
  out.patchU32(sizeAt, out.position - sizeAt - 4);
}

function writeChildren(chunk: EvtxChunk, element: XmlElement): void {
  chunk.out.u8(token.closeStart);
  for (const child of element.children) {
    if ('name' in child) writeElement(chunk, child);
    else writeContent(chunk, child);
  }
  chunk.out.u8(token.endElement);
}

function writeContent(chunk: EvtxChunk, content: XmlContent): void {
  const { out } = chunk;
  if ('text' in content) {
    out.u8(token.text);
    out.u8(typeCode('string'));
    out.u16(content.text.length);
    out.utf16(content.text);
    return;
  }
  out.u8(content.optional ? token.optionalSubstitution : token.substitution);
  out.u16(content.slot);
  out.u8(content.type === 'binxml' ? binXmlCode : typeCode(content.type));
}
