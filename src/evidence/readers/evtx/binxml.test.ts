import { describe, expect, it } from 'vitest';
import { MadeLog, type MadeValue, u32 } from './testing/made-log.ts';

const string = 0x01;
const binxml = 0x21;

describe('BinXML', () => {
  it('names fields by element, attribute and the Name of a Data element', () => {
    const log = new MadeLog();
    log.record(() => log.instance(eventTemplate, [text('Prov'), u16(4624), text('a'), text('b'), text('c')]));
    expect(log.read()).toEqual({
      fields: [
        [
          ['Provider_Name', ['Prov']],
          ['EventID', ['4624']],
          ['Channel', ['Fixed & <channel>']],
          ['User', ['a']],
          ['Data', ['b']],
          ['Data', ['c']],
          ['Empty', ['']],
        ],
      ],
      keys: [],
      sources: ['Fixed & <channel>|Prov|4624'],
    });
  });

  it('counts nothing for a null, one for an empty string and each element of an array', () => {
    const log = new MadeLog();
    const array = Buffer.from('x\0\0yz\0', 'utf16le');
    log.record(() =>
      log.instance(eventTemplate, [text('P'), u16(1), nothing(), text(''), { type: string | 0x80, bytes: array }]),
    );
    expect(log.read().fields[0]?.slice(3, 6)).toEqual([
      ['User', []],
      ['Data', ['']],
      ['Data', ['x', '', 'yz']],
    ]);
  });

  it('takes a value for absent where a record has fewer than its template', () => {
    const log = new MadeLog();
    log.record(() => log.instance(eventTemplate, [text('P'), u16(1)]));
    expect(log.read().fields[0]?.slice(3, 5)).toEqual([
      ['User', []],
      ['Data', []],
    ]);
  });

  it('joins text and values that stand in one element', () => {
    const log = new MadeLog();
    const template = (): void =>
      log.element('Event', () =>
        log.element(
          'A',
          () => log.text('x='),
          () => log.value(0),
          () => log.reference(0x3b),
        ),
      );
    log.record(() => log.instance(template, [u16(7)]));
    expect(log.read().fields).toEqual([[['A', ['x=7;']]]]);
  });

  it('takes a field name from the record where the template leaves it open', () => {
    const log = new MadeLog();
    const template = (): void =>
      log.element('Event', () => log.element('Data', { Name: () => log.value(0) }, () => log.value(1)));
    log.record(() => log.instance(template, [text('First'), text('1')]));
    log.record(() => log.instance(template, [text('Second'), text('2')]));
    expect(log.read().fields).toEqual([[['First', ['1']]], [['Second', ['2']]]]);
  });

  it('reads a record without a template, processing instructions and all', () => {
    const log = new MadeLog();
    log.record(() => {
      log.inTemplate = false;
      log.element(
        'Event',
        () => log.instruction('target', 'data'),
        () => log.element('A', { b: () => log.text('1') }, () => log.cdata('2')),
      );
    });
    expect(log.read()).toMatchObject({
      fields: [
        [
          ['A_b', ['1']],
          ['A', ['2']],
        ],
      ],
      keys: [],
    });
  });

  it('reads documents nested in a value, one after the other', () => {
    const log = new MadeLog();
    const outer = (): void => log.element('Event', () => log.value(0));
    const inner = (): void => log.element('UserData', () => log.element('p:Leaf', () => log.value(0)));
    log.define(outer);
    log.define(inner);
    const nested = Buffer.concat([log.nested(inner, [u16(1)]), log.nested(inner, [u16(2)])]);
    log.record(() => log.instance(outer, [{ type: binxml, bytes: nested }]));
    expect(log.read().fields).toEqual([
      [
        ['Leaf', ['1']],
        ['Leaf', ['2']],
      ],
    ]);
  });
});

describe('hostile BinXML', () => {
  it('refuses a document nested without end', () => {
    const log = new MadeLog();
    const template = (): void => log.element('Event', () => log.value(0));
    log.define(template);
    let value: MadeValue = u16(1);
    for (let depth = 0; depth < 20; depth++) value = { type: binxml, bytes: log.nested(template, [value]) };
    log.record(() => log.instance(template, [value]));
    log.record(() => log.instance(template, [u16(2)]));
    expect(log.read()).toMatchObject({ fields: [[['Event', ['2']]]], keys: ['evtx.binxml-too-deep'] });
  });

  it('refuses a record made of hundreds of documents', () => {
    const log = new MadeLog();
    const template = (): void => log.element('Event', () => log.value(0));
    log.define(template);
    const bytes = Buffer.concat(Array.from({ length: 200 }, () => log.nested(template, [u16(1)])));
    log.record(() => log.instance(template, [{ type: binxml, bytes }]));
    expect(log.read()).toMatchObject({ fields: [], keys: ['evtx.binxml-too-deep'] });
  });

  it('refuses elements nested without end', () => {
    const log = new MadeLog();
    const nest = (depth: number): void => log.element('E', () => (depth > 0 ? nest(depth - 1) : log.text('x')));
    log.record(() => log.instance(() => nest(500), []));
    expect(log.read()).toMatchObject({ fields: [], keys: ['evtx.binxml-too-deep'] });
  });

  it('refuses a template that is its own instance', () => {
    const log = new MadeLog();
    log.record((start) => log.raw(0x0c, 1, ...u32(9), ...u32(start), ...u32(0)));
    expect(log.read()).toMatchObject({ fields: [], keys: [expect.stringMatching(/^evtx\.(binxml|template)/)] });
  });

  it('refuses a template that holds an instance of itself', () => {
    const log = new MadeLog();
    const template = (): void => log.element('Event', () => log.raw(0x0c, 1, ...u32(1), ...u32(512 + 24 + 4 + 10)));
    log.record(() => log.instance(template, []));
    expect(log.read()).toMatchObject({ fields: [], keys: ['evtx.binxml-token'] });
  });

  it.each([
    ['a name past the chunk', () => [0x0f, 1, 1, 0, 0x01, ...u32(0), ...u32(0xffff)], 'evtx.name-outside-chunk'],
    ['a name past every chunk', () => [0x01, ...u32(0), ...u32(0xffffffff)], 'evtx.name-outside-chunk'],
    [
      'a template past the chunk',
      () => [0x0c, 1, ...u32(1), ...u32(0xfffffff0), ...u32(0)],
      'evtx.template-outside-chunk',
    ],
    ['a code without meaning', () => [0x3f], 'evtx.binxml-token'],
    ['an end before anything', () => [], 'evtx.binxml-cut'],
  ])('refuses %s', (_what, bytes, key) => {
    const log = new MadeLog();
    log.record(() => log.raw(...bytes()));
    expect(log.read()).toMatchObject({ fields: [], keys: [key] });
  });

  it.each([
    ['values', 0, 0x00ffffff],
    ['value', 4, 0x0001ffff],
  ])('refuses %s reaching past the record', (_what, offset, number) => {
    const log = new MadeLog();
    const template = (): void => log.element('Event', () => log.value(0));
    log.record(() => log.instance(template, [text('abc')]));
    const count = log.bytes.indexOf(Buffer.from([1, 0, 0, 0, 6, 0, 1, 0]), 512);
    log.bytes.writeUInt32LE(number, count + offset);
    expect(log.read()).toMatchObject({ fields: [], keys: ['evtx.values-past-record'] });
  });

  it('refuses an entity that XML does not know, and a name too long to be one', () => {
    const log = new MadeLog();
    log.record(() => log.instance(() => log.element('Event', () => log.entity('secret')), []));
    log.record(() => log.instance(() => log.element('E'.repeat(300)), []));
    expect(log.read()).toMatchObject({ fields: [], keys: ['evtx.entity-unknown', 'evtx.name-too-long'] });
  });

  it('refuses a record with thousands of fields', () => {
    const log = new MadeLog();
    const many = (): void => {
      for (let i = 0; i < 4200; i++) log.element('E');
    };
    log.record(() => log.instance(() => log.element('Event', () => log.element('UserData', many)), []));
    expect(log.read()).toMatchObject({ fields: [], keys: ['evtx.fields-too-many'] });
  });
});

function eventTemplate(log: MadeLog): void {
  log.element('Event', { xmlns: () => log.text('urn:x') }, () => {
    log.element('System', () => {
      log.element('Provider', { Name: () => log.value(0) });
      log.element('EventID', () => log.value(1));
      log.element('Correlation');
      log.element(
        'Channel',
        () => log.text('Fixed '),
        () => log.entity('amp'),
        () => log.text(' <channel>'),
      );
    });
    log.element('EventData', () => {
      log.element('Data', { Name: () => log.text('User') }, () => log.value(2));
      log.element('Data', () => log.value(3));
      log.element('Data', () => log.value(4));
      log.element('Data', { Name: () => log.text('Empty') });
    });
  });
}

function text(characters: string): MadeValue {
  return { type: string, bytes: Buffer.from(characters, 'utf16le') };
}

function u16(number: number): MadeValue {
  return { type: 0x06, bytes: Buffer.from([number & 0xff, number >> 8]) };
}

function nothing(): MadeValue {
  return { type: 0, bytes: Buffer.alloc(3) };
}
