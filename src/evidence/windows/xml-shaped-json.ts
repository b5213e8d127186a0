import type { JsonObject } from '../json/json-object.ts';
import { EventFields } from './event-fields.ts';
import { addMember, keywordsText } from './event-values.ts';

const mostLevels = 16;

/**
 * Names the fields of an event whose JSON has the elements of its XML: evtx_dump (attributes in `#attributes` or
 * `Name_attributes`, text in `#text`), EvtxECmd (attributes with an @) and Velociraptor (attributes as plain members of
 * System's elements). Named as in the XML: `Element_Attribute`, and `Data` by its Name.
 */
export function xmlShapedEvent(event: JsonObject): EventFields {
  const fields = new EventFields();
  const { System: system, ...rest } = event;
  const elements = objectOf(system);
  for (const name of Object.keys(elements ?? {})) addSystem(fields, name, elements?.[name]);
  for (const name of Object.keys(rest)) if (!name.startsWith('#')) addElement(fields, name, rest[name], 0);
  return fields;
}

function addSystem(fields: EventFields, name: string, value: unknown): void {
  const object = objectOf(value);
  if (object === null) {
    if (value === null || value === '') return;
    if (name === 'Keywords') fields.add(name, keywordsText(value) ?? String(value));
    else addMember(fields, name, value);
    return;
  }
  const element = name.endsWith('_attributes') ? name.slice(0, -'_attributes'.length) : name;
  for (const member of Object.keys(object)) {
    if (member === '#text' || member === 'Value') addMember(fields, element, object[member]);
    else if (member === '#attributes') addAttributes(fields, element, object[member]);
    else addAttribute(fields, element, member.replace(/^@/, ''), object[member]);
  }
}

function addElement(fields: EventFields, name: string, value: unknown, level: number): void {
  if (Array.isArray(value) && value.some((each) => objectOf(each) !== null)) {
    for (const each of value) addElement(fields, name, each, level);
    return;
  }
  const object = objectOf(value);
  if (object === null || level > mostLevels) {
    // UserData: null only says that an event has EventData instead.
    if (level > 0 || value !== null) addMember(fields, name, value);
    return;
  }
  const own = nameOf(name, object);
  if ('#text' in object || own !== name) addMember(fields, own, object['#text'] ?? '');
  for (const member of Object.keys(object)) {
    if (member === '#text' || member === '@Name') continue;
    if (member === '#attributes') addAttributes(fields, own, object[member]);
    else if (member.startsWith('@')) addAttribute(fields, own, member.slice(1), object[member]);
    else if (member.endsWith('_attributes'))
      addAttributes(fields, member.slice(0, -'_attributes'.length), object[member]);
    else addElement(fields, member, object[member], level + 1);
  }
}

/** `Data` goes by its Name, wherever that is kept. */
function nameOf(name: string, object: JsonObject): string {
  if (name !== 'Data' && name !== 'ComplexData') return name;
  const given = object['@Name'] ?? objectOf(object['#attributes'])?.Name;
  return typeof given === 'string' && given !== '' ? given : name;
}

function addAttributes(fields: EventFields, element: string, attributes: unknown): void {
  const object = objectOf(attributes) ?? {};
  const isNamed = fields.names.at(-1) === object.Name;
  for (const name of Object.keys(object))
    if (name !== 'Name' || !isNamed) addAttribute(fields, element, name, object[name]);
}

/** Namespaces only say how to read the names. */
function addAttribute(fields: EventFields, element: string, name: string, value: unknown): void {
  if (name !== 'xmlns' && !name.startsWith('xmlns:')) addMember(fields, `${element}_${name}`, value);
}

function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
