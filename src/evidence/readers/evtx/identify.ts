import type { RecordDocument } from './binxml/record-document.ts';
import type { ChunkWindow } from './chunk-window.ts';
import { type Identity, incomparable } from './identity.ts';
import { compoundSlot, fixedSlot, type Layout } from './layout.ts';
import type { SourceTable } from './source-table.ts';
import { valueType } from './values/value-type.ts';

const uint16Info = (valueType.uint16 << 16) | 2;

/** In place of a value's info: the text is fixed or absent. */
const noValue = -1;

/** Brings the layout's identity up to the document's record. `textOf` reads a slot of it, '' for a slot of -1. */
export function identify(
  layout: Layout,
  document: RecordDocument,
  window: ChunkWindow,
  sources: SourceTable,
  textOf: (slot: number) => string,
): Identity {
  const { identity, keys } = layout;
  const code = codeNumber(layout, document, window);
  if (isSameWriter(layout, document, window)) {
    if (code === identity.code && code >= 0) return identity;
  } else {
    remember(layout, document, window, textOf);
  }
  identity.code = code;
  identity.source =
    identity.byCode.get(code) ?? sources.sourceOf(identity.channel, identity.provider, textOf(keys.code));
  if (code >= 0) identity.byCode.set(code, identity.source);
  return identity;
}

/** The event id where it is stored as a number, else -1. */
function codeNumber(layout: Layout, document: RecordDocument, window: ChunkWindow): number {
  const value = valueIn(layout, document, layout.keys.code);
  if (value < 0 || document.values.info[value] !== uint16Info) return -1;
  return window.view.getUint16(document.values.at[value] ?? 0, true);
}

function isSameWriter(layout: Layout, document: RecordDocument, window: ChunkWindow): boolean {
  const { identity, keys } = layout;
  let start = 0;
  for (let key = 0; key < 3; key++) {
    const value = valueIn(layout, document, writerSlot(keys, key));
    const info = value < 0 ? value : (document.values.info[value] ?? 0);
    if (info === incomparable || info !== identity.info[key]) return false;
    if (value < 0) continue;
    const size = info & 0xffff;
    if (!sameBytes(window.view, document.values.at[value] ?? 0, identity.bytes, start, size)) return false;
    start += size;
  }
  return true;
}

function remember(
  layout: Layout,
  document: RecordDocument,
  window: ChunkWindow,
  textOf: (slot: number) => string,
): void {
  const { identity, keys } = layout;
  identity.provider = textOf(keys.provider);
  identity.channel = textOf(keys.channel);
  identity.host = textOf(keys.host);
  identity.byCode.clear();
  const said: Buffer[] = [];
  for (let key = 0; key < 3; key++) {
    const value = valueIn(layout, document, writerSlot(keys, key));
    const info = value < 0 ? value : (document.values.info[value] ?? 0);
    identity.info[key] = info;
    if (value < 0) continue;
    const at = document.values.at[value] ?? 0;
    said.push(window.bytes.subarray(at, at + (info & 0xffff)));
  }
  const bytes = Buffer.concat(said);
  identity.bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function writerSlot(keys: Layout['keys'], key: number): number {
  if (key === 0) return keys.provider;
  return key === 1 ? keys.channel : keys.host;
}

/** Number in the value list of what fills the slot, or noValue, or incomparable where it is made of parts. */
function valueIn(layout: Layout, document: RecordDocument, slot: number): number {
  const number = slot < 0 ? fixedSlot : (layout.value[slot] ?? fixedSlot);
  if (number < 0) return number === compoundSlot ? incomparable : noValue;
  const instance = layout.instance[slot] ?? 0;
  return number < (document.size[instance] ?? 0) ? (document.first[instance] ?? 0) + number : noValue;
}

function sameBytes(view: DataView, at: number, other: DataView, start: number, size: number): boolean {
  let i = 0;
  for (; i + 4 <= size; i += 4) {
    if (view.getInt32(at + i, true) !== other.getInt32(start + i, true)) return false;
  }
  for (; i < size; i++) if (view.getUint8(at + i) !== other.getUint8(start + i)) return false;
  return true;
}
