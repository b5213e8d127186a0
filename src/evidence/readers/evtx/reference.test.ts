import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import { readLog } from './read-log.ts';

const data = new URL('../../../../../shared/data/', import.meta.url);
const references = new URL('evtx-xml-reference/', data);
const has = existsSync(references);

/** Field name and value, in document order; empty values left out, because XML does not tell them from absent ones. */
type Fields = [name: string, value: string][];

describe.skipIf(!has)('values agree with the XML another reader made (skipped where ../shared/data is absent)', () => {
  const files = has ? readdirSync(references, { recursive: true, encoding: 'utf8' }).filter(isReference).sort() : [];

  it('knows all 28 references', () => {
    expect(files).toHaveLength(28);
  });

  it.each(files)('%s', (file) => {
    const expected = eventsOfXml(gunzipSync(readFileSync(new URL(encodeURI(file), references))).toString('utf8'));
    const actual = fieldsOfLog(logOf(file));
    expect(actual).toHaveLength(expected.length);
    expected.forEach((fields, index) => {
      if (fields !== null) expect(withoutRendering(actual[index] ?? [])).toEqual(fields);
    });
  });

  it('reads every fragment of a nested document; the other reader stops after the first', () => {
    const shellCore = files.find((file) => file.includes('Shell-Core')) ?? '';
    const rendered = fieldsOfLog(logOf(shellCore)).filter((fields) => fields.some(([name]) => name === 'Message'));
    expect(rendered).toHaveLength(2);
    expect(rendered[0]?.slice(-8).map(([name]) => name)).toEqual([
      'RenderingInfo_Culture',
      'Level',
      'Opcode',
      'Task',
      'Channel',
      'Provider',
      'Keyword',
      'Message',
    ]);
  });
});

function isReference(file: string): boolean {
  return file.endsWith('.xml.gz');
}

function logOf(file: string): Buffer {
  return readFileSync(new URL(encodeURI(`evtx/${file.slice(0, -'.xml.gz'.length)}`), data));
}

function withoutRendering(fields: Fields): Fields {
  const rendering = fields.findIndex(([name]) => name === 'RenderingInfo_Culture');
  return rendering < 0 ? fields : fields.slice(0, rendering);
}

function fieldsOfLog(bytes: Buffer): Fields[] {
  const events: Fields[] = [];
  readLog(bytes, { record: (event) => events.push(fieldsOf(event)) });
  return events;
}

function fieldsOf(event: EventView): Fields {
  const fields: Fields = [];
  event.shape.names.forEach((name, slot) => {
    for (let index = 0; index < event.count(slot); index++) {
      const value = normal(event.text(slot, index));
      if (value !== '') fields.push([name, value]);
    }
  });
  return fields;
}

/** The fields of each <Event>; null for an event the other reader could not read. */
function eventsOfXml(xml: string): (Fields | null)[] {
  const events: (Fields | null)[] = [];
  const open: { name: string; dataName: string; text: string }[] = [];
  let fields: Fields = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('comment', (comment) => {
    if (comment.trim() === 'unreadable') events.push(null);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    if (name === 'Event') fields = [];
    const isData = name === 'Data' || name === 'ComplexData';
    const element = { name, dataName: (isData ? tag.attributes.Name : undefined) ?? name, text: '' };
    for (const [attribute, value] of Object.entries(tag.attributes)) {
      if (attribute === 'xmlns' || attribute.startsWith('xmlns:') || (isData && attribute === 'Name')) continue;
      if (normal(value) !== '') fields.push([`${element.dataName}_${localName(attribute)}`, normal(value)]);
    }
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    if (normal(element.text) !== '') fields.push([element.dataName, normal(element.text)]);
    if (element.name === 'Event') events.push(fields);
  });
  parser.write(xml).close();
  return events;
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

/** The other reader pads hex numbers, writes GUIDs in capitals and times with nine digits, and XML turns line ends into one. */
function normal(value: string): string {
  const text = value.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim();
  if (/^0x[0-9a-f]+$/i.test(text))
    return `0x${text
      .slice(2)
      .replace(/^0+(?=.)/, '')
      .toLowerCase()}`;
  if (/^\{[0-9a-f-]{36}\}$/i.test(text)) return text.toLowerCase();
  const time = /^(\d{4}-\d\d-\d\dT[\d:]{8})\.(\d+)Z$/.exec(text);
  return time === null ? text : `${time[1]}.${(time[2] ?? '').padEnd(9, '0')}Z`;
}
