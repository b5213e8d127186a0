import type { Element, Part } from './binxml/element.ts';
import type { RecordDocument } from './binxml/record-document.ts';
import { newIdentity } from './identity.ts';
import { compoundSlot, type FilledName, fixedSlot, type KeySlots, type Layout } from './layout.ts';
import type { ShapeTable } from '#evidence/windows/shape-table.ts';
import { valueType } from './values/value-type.ts';

/** Far above what Windows writes (the longest real event has some 200 fields). */
export const mostFields = 4096;

interface Draft {
  readonly document: RecordDocument;
  readonly names: string[];
  readonly value: number[];
  readonly instance: number[];
  readonly fixed: string[];
  readonly parts: (readonly Part[])[];
  readonly filledNames: FilledName[];
  readonly keys: KeySlots;
}

/**
 * Names the fields of the document's record, in document order: an attribute is `Element_Attribute`, a text is its element,
 * and `Data` and `ComplexData` go by their Name attribute, as in every Sigma rule. Null where the record has too many.
 */
export function buildLayout(document: RecordDocument, shapes: ShapeTable): Layout | null {
  const draft: Draft = {
    document,
    names: [],
    value: [],
    instance: [],
    fixed: [],
    parts: [],
    filledNames: [],
    keys: { provider: -1, channel: -1, code: -1, host: -1, time: -1, recordId: -1 },
  };
  const root = document.template[0]?.root;
  if (root) addElement(draft, root, 0, 0);
  return draft.names.length > mostFields ? null : finish(draft, shapes);
}

function addElement(draft: Draft, element: Element, instance: number, depth: number): void {
  if (draft.names.length > mostFields) return;
  const name = localName(element.name);
  if (name === 'Data' || name === 'ComplexData') return addData(draft, element, name, instance, depth);
  for (const attribute of attributesOf(element)) {
    addSlot(draft, `${name}_${localName(attribute.name)}`, instance, attribute.parts);
  }
  const text = textOf(draft, element, instance);
  const isEmptyLeaf = depth > 1 && element.attributes.length === 0 && element.content.length === 0;
  if (text.length > 0 || isEmptyLeaf) addSlot(draft, name, instance, text);
  if (depth === 1 && name === 'System') return addSystem(draft, element, instance);
  addChildren(draft, element, instance, depth);
}

/** System alone says which record this is; a field of the same name elsewhere does not. An empty element there says nothing. */
function addSystem(draft: Draft, system: Element, instance: number): void {
  const before = draft.names.length;
  addChildren(draft, system, instance, 0);
  const slotOf = (name: string): number => draft.names.indexOf(name, before);
  Object.assign(draft.keys, {
    provider: slotOf('Provider_Name'),
    channel: slotOf('Channel'),
    code: slotOf('EventID'),
    host: slotOf('Computer'),
    time: slotOf('TimeCreated_SystemTime'),
    recordId: slotOf('EventRecordID'),
  } satisfies KeySlots);
}

function addData(draft: Draft, element: Element, plainName: string, instance: number, depth: number): void {
  const nameParts = element.attributes.find((attribute) => attribute.name === 'Name')?.parts ?? [];
  const fixedName = nameParts.map((part) => ('text' in part ? part.text : '')).join('');
  const isFilled = nameParts.some((part) => 'value' in part);
  const name = fixedName === '' ? plainName : fixedName;
  const add = (suffix: string, parts: readonly Part[]): void => {
    if (isFilled) draft.filledNames.push({ slot: draft.names.length, instance, parts: nameParts, suffix });
    addSlot(draft, name + suffix, instance, parts);
  };
  add('', textOf(draft, element, instance));
  for (const attribute of attributesOf(element)) {
    if (attribute.name !== 'Name') add(`_${localName(attribute.name)}`, attribute.parts);
  }
  addChildren(draft, element, instance, depth);
}

/** Attributes that say something; namespaces only say how to read the names. */
function attributesOf(element: Element): Element['attributes'] {
  return element.attributes.filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'));
}

function addChildren(draft: Draft, element: Element, instance: number, depth: number): void {
  for (const child of element.content) {
    if ('name' in child) addElement(draft, child, instance, depth + 1);
    else if ('value' in child) addNested(draft, instance, child.value, depth + 1);
  }
}

function addNested(draft: Draft, parent: number, slot: number, depth: number): void {
  const { document } = draft;
  for (let i = 1; i < document.count; i++) {
    const root = document.parent[i] === parent && document.slot[i] === slot ? document.template[i]?.root : null;
    if (root) addElement(draft, root, i, depth);
  }
}

/** The element's own text. A place for nested BinXML is not text, and neither is white space between elements. */
function textOf(draft: Draft, element: Element, instance: number): Part[] {
  const parts = element.content.filter((part): part is Part => !('name' in part));
  const text = parts.filter((part) => 'text' in part || !isNested(draft, instance, part));
  const hasElements = parts.length < element.content.length;
  return hasElements && text.every((part) => 'text' in part && part.text.trim() === '') ? [] : text;
}

function isNested(draft: Draft, instance: number, part: { value: number; type: number }): boolean {
  if (part.type === valueType.binxml) return true;
  const { document } = draft;
  for (let i = 1; i < document.count; i++) {
    if (document.parent[i] === instance && document.slot[i] === part.value) return true;
  }
  return false;
}

function addSlot(draft: Draft, name: string, instance: number, parts: readonly Part[]): void {
  const isFixed = parts.every((part) => 'text' in part);
  draft.names.push(name);
  draft.instance.push(instance);
  draft.value.push(isFixed ? fixedSlot : soleValue(parts));
  draft.fixed.push(isFixed ? parts.map((part) => ('text' in part ? part.text : '')).join('') : '');
  draft.parts.push(isFixed ? [] : parts);
}

function soleValue(parts: readonly Part[]): number {
  const [part] = parts;
  return parts.length === 1 && part !== undefined && 'value' in part ? part.value : compoundSlot;
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function finish(draft: Draft, shapes: ShapeTable): Layout {
  const { document } = draft;
  return {
    names: draft.names,
    shape: shapes.shapeOf(draft.names),
    value: Int32Array.from(draft.value),
    instance: Int32Array.from(draft.instance),
    fixed: draft.fixed,
    fixedLower: draft.fixed.map((text) => text.toLowerCase()),
    parts: draft.parts,
    filledNames: draft.filledNames,
    keys: draft.keys,
    identity: newIdentity(),
    instances: document.count,
    nested: document.count === 2 ? (document.template[1] ?? null) : null,
    nestedSlot: document.count === 2 ? (document.slot[1] ?? -1) : -1,
  };
}
