import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { EventFields } from './event-fields.ts';

export interface EventXml {
  readonly fields: EventFields;
  /** What is wrong with the XML, '' where nothing is. What could be read is there all the same. */
  readonly wrong: string;
}

interface OpenElement {
  /** Name of the fields that the element makes. */
  readonly name: string;
  readonly isEmptyLeaf: boolean;
  readonly isNamedData: boolean;
  hasElements: boolean;
  text: string;
}

/** Far above what Windows writes (the longest real event has some 200 fields). */
const mostFields = 4_096;
const mostLevels = 64;

/**
 * Names the fields of an <Event> (event schema, [MS-EVEN6] 2.2.13) as in every Sigma rule: an attribute is
 * `Element_Attribute`, a text is its element, and `Data` and `ComplexData` go by their Name. What the viewer adds in
 * RenderingInfo keeps that name before it, apart from Message, so that no translated level takes the place of the level.
 */
export function readEventXml(xml: string): EventXml {
  const fields = new EventFields();
  const open: OpenElement[] = [];
  let wrong = '';
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    if (wrong === '') wrong = error.message;
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.hasElements = true;
    if (fields.names.length > mostFields || open.length > mostLevels) wrong ||= `${fields.names.length}`;
    else addAttributes(fields, tag, open);
    open.push(elementOf(tag, open));
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined || fields.names.length > mostFields) return;
    if (saysSomething(element)) fields.add(element.name, element.text);
  });
  parser.write(xml).close();
  return { fields, wrong };
}

function addAttributes(fields: EventFields, tag: SaxesTagPlain, open: readonly OpenElement[]): void {
  const { name } = elementOf(tag, open);
  const isData = isDataName(localName(tag.name));
  for (const attribute of Object.keys(tag.attributes)) {
    const isNamespace = attribute === 'xmlns' || attribute.startsWith('xmlns:');
    if (isNamespace || (isData && attribute === 'Name')) continue;
    fields.add(`${name}_${localName(attribute)}`, tag.attributes[attribute] ?? '');
  }
}

function elementOf(tag: SaxesTagPlain, open: readonly OpenElement[]): OpenElement {
  const local = localName(tag.name);
  const dataName = isDataName(local) ? (tag.attributes.Name ?? '') : '';
  const isRendered = open[1]?.name === 'RenderingInfo' && local !== 'Message';
  const inSystem = open[1]?.name === 'System';
  return {
    name: isRendered ? `RenderingInfo_${local}` : dataName || local,
    isEmptyLeaf: open.length > 1 && !inSystem && Object.keys(tag.attributes).length === 0,
    isNamedData: dataName !== '',
    hasElements: false,
    text: '',
  };
}

/** White space between elements says nothing, nor does the minus sign a browser shows before one. An empty leaf says that a value is empty, but in System that there is none. */
function saysSomething({ text, hasElements, isEmptyLeaf, isNamedData }: OpenElement): boolean {
  if (hasElements) return !/^[\s-]*$/.test(text);
  return text !== '' || isEmptyLeaf || isNamedData;
}

function isDataName(local: string): boolean {
  return local === 'Data' || local === 'ComplexData';
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
