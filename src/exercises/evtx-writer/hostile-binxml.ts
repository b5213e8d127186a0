import type { XmlContent, XmlElement } from './binxml.ts';
import {
  writeElement,
  writeFragmentHeader,
  writeTemplateDefinition,
  writeTemplateInstance,
  writeValues,
} from './binxml.ts';
import type { ChunkTemplate, EvtxChunk } from './chunk.ts';
import type { HostileLog } from './hostile-log.ts';
import { hostileLog } from './hostile-log.ts';
import { encodeValue } from './value.ts';

const templateInstanceToken = 0x0c;
const binXmlCode = 0x21;

/** A template whose definition holds an instance of the same template: a reader that follows it never comes back. */
export function selfReferencingTemplate(): HostileLog {
  return hostileLog({
    record(chunk) {
      const { out } = chunk;
      beginInstance(chunk, 'self-referencing', (template) => {
        out.u8(templateInstanceToken);
        out.u8(1);
        out.u32(template.id);
        out.u32(template.offset);
        out.u32(0);
      });
      writeValues(chunk, []);
      chunk.out.u8(0);
    },
  });
}

/** Elements within elements, in one template: 13 bytes a level, so about 4,500 levels fit into a chunk. */
export function nestedElements(depth: number): HostileLog {
  return hostileLog({
    record(chunk) {
      beginInstance(chunk, 'nested-elements', () => writeDeepElement(chunk, depth));
      writeValues(chunk, []);
      chunk.out.u8(0);
    },
  });
}

/** Binary XML in the slot of binary XML in the slot …: 23 bytes a level, so about 2,600 levels fit into a chunk. */
export function nestedBinXml(depth: number): HostileLog {
  const levelBytes = 23;
  const content: XmlContent = { slot: 0, type: 'binxml', optional: true };
  const root: XmlElement = { name: 'E', attributes: [], children: [content] };
  return hostileLog({
    record(chunk) {
      const { out } = chunk;
      for (let level = 1; level <= depth; level++) {
        beginInstance(chunk, 'nested-binxml', () => writeElement(chunk, root));
        const isLast = level === depth;
        out.u32(1);
        out.u16(isLast ? 0 : levelBytes * (depth - level));
        out.u16(isLast ? 0 : binXmlCode);
      }
      out.zeros(depth);
    },
  });
}

/** One long value put into a template over and over: 60 KB that unfold to `copies` × `characters` characters. */
export function repeatedSlot(copies: number, characters: number): HostileLog {
  const content: XmlContent = { slot: 0, type: 'string', optional: false };
  const root: XmlElement = { name: 'E', attributes: [], children: Array.from({ length: copies }, () => content) };
  const values = [encodeValue('string', 'A'.repeat(characters))];
  return hostileLog({ record: (chunk) => writeTemplateInstance(chunk, 'repeated-slot', () => root, values) });
}

/** Everything in front of an instance's values; the definition's body is the caller's. */
function beginInstance(chunk: EvtxChunk, key: string, body: (template: ChunkTemplate) => void): void {
  writeFragmentHeader(chunk);
  chunk.out.u8(templateInstanceToken);
  chunk.out.u8(1);
  const template = chunk.template(key);
  chunk.out.u32(template.id);
  chunk.out.u32(template.offset);
  if (template.isNew) writeTemplateDefinition(chunk, template, () => body(template));
}

/** Not `writeElement`, whose own recursion would be the first to give way. */
function writeDeepElement(chunk: EvtxChunk, depth: number): void {
  const { out } = chunk;
  const sizesAt: number[] = [];
  for (let level = 0; level < depth; level++) {
    out.u8(0x01);
    out.u16(0xffff);
    sizesAt.push(out.position);
    out.u32(0);
    chunk.writeName('E');
    out.u8(0x02);
  }
  for (const at of sizesAt.toReversed()) {
    out.u8(0x04);
    out.patchU32(at, out.position - at - 4);
  }
}
