import { describe, expect, it } from 'vitest';
import { ChunkWindow } from '../chunk-window.ts';
import { ChunkText, PlainText } from './chunk-text.ts';
import { filetimeUs } from './filetime.ts';
import { isoUs } from './iso-time.ts';
import { ValueText } from './value-text.ts';

const array = 0x80;

describe('values are spelled as Windows renders them', () => {
  it.each([
    ['string', 0x01, '41004200', 'AB'],
    ['string closed by NULs', 0x01, '410042000000', 'AB'],
    ['string with a NUL inside', 0x01, '410000004200', 'A\0B'],
    ['Japanese string', 0x01, Buffer.from('監査', 'utf16le').toString('hex'), '監査'],
    ['ANSI string', 0x02, '6361666580e900', 'cafe€é'],
    ['int8', 0x03, 'ff', '-1'],
    ['uint8', 0x04, 'ff', '255'],
    ['int16', 0x05, '0080', '-32768'],
    ['uint16', 0x06, 'ffff', '65535'],
    ['int32', 0x07, 'feffffff', '-2'],
    ['uint32', 0x08, 'ffffffff', '4294967295'],
    ['int64', 0x09, 'ffffffffffffffff', '-1'],
    ['small int64', 0x09, '0700000000000000', '7'],
    ['uint64 past 2^53', 0x0a, 'ffffffffffffffff', '18446744073709551615'],
    ['uint64 within 2^53', 0x0a, '0100000001000000', '4294967297'],
    ['float', 0x0b, 'cdcccc3d', '0.1'],
    ['double', 0x0c, '9a9999999999b93f', '0.1'],
    ['infinite double', 0x0c, '000000000000f0ff', '-INF'],
    ['true', 0x0d, '01000000', 'true'],
    ['false', 0x0d, '00000000', 'false'],
    ['binary', 0x0e, '00abff', '00ABFF'],
    ['GUID', 0x0f, '8a95cd1107c5f34eb3f25fd9dfbd2c78', '{11cd958a-c507-4ef3-b3f2-5fd9dfbd2c78}'],
    ['32-bit size', 0x10, '4c020000', '0x24c'],
    ['64-bit size', 0x10, '4c02000000000000', '0x24c'],
    ['FILETIME', 0x11, '80628d81d13dd501', '2019-07-19T01:30:10.8283520Z'],
    ['FILETIME 0', 0x11, '0000000000000000', '1601-01-01T00:00:00.0000000Z'],
    ['last FILETIME', 0x11, 'ffffffffffffffff', '+060056-05-28T05:36:10.9551615Z'],
    ['SYSTEMTIME', 0x12, 'e3070700040012001400280002001901', '2019-07-18T20:40:02.281Z'],
    ['SID', 0x13, '010500000000000515000000010000000200000003000000f4010000', 'S-1-5-21-1-2-3-500'],
    ['short SID', 0x13, '010100000000000512000000', 'S-1-5-18'],
    ['SID of a large authority', 0x13, '0100800000000001', 'S-1-0x800000000001'],
    ['hex32', 0x14, '0f000000', '0xf'],
    ['hex64', 0x15, '0000000000000080', '0x8000000000000000'],
    ['number cut short', 0x08, 'ffff', 'ffff'],
    ['SID cut short', 0x13, '01050000', '01050000'],
    ['type without a name', 0x7e, '0102', '0102'],
    ['null with bytes', 0x00, '0102', ''],
  ])('%s', (_name, type, hex, text) => {
    const value = valueOf(type, hex);
    expect(value.text(0)).toBe(text);
    expect(value.lower(0)).toBe(text.toLowerCase());
    expect(value.text(1)).toBe('');
  });

  it.each([
    ['strings', array | 0x01, '610000006200630000000000', ['a', 'bc', '']],
    ['strings, the last not closed', array | 0x01, '6100000062006300', ['a', 'bc']],
    ['strings with half a character at the end', array | 0x01, '610000006200ff', ['a', 'b']],
    ['ANSI strings', array | 0x02, '610062630064', ['a', 'bc', 'd']],
    ['uint16', array | 0x06, '01000200ffff', ['1', '2', '65535']],
    ['uint32 with a rest', array | 0x08, '01000000ff', ['1', 'ff']],
    ['GUIDs', array | 0x0f, '00'.repeat(32), new Array(2).fill('{00000000-0000-0000-0000-000000000000}')],
    ['values without a fixed width', array | 0x13, '0102', ['0102']],
    ['nothing', array | 0x01, '', []],
  ])('array of %s', (_name, type, hex, texts) => {
    const value = valueOf(type, hex);
    expect(Array.from({ length: value.count }, (_, index) => value.text(index))).toEqual(texts);
    expect(value.text(value.count)).toBe('');
  });

  it('counts no value for a null, for a number of no bytes, and one for an empty string', () => {
    expect(
      [valueOf(0x00, ''), valueOf(0x00, '00'), valueOf(0x08, ''), valueOf(0x01, '')].map(({ count }) => count),
    ).toEqual([0, 0, 0, 1]);
  });
});

describe('texts of a chunk', () => {
  it('are the same the fast and the clear way, at even and odd places and up to the end', () => {
    const words = ['PowerShell.EXE', 'é', 'Ünïcode', '監査ログ', 'x', '', 'C:\\Windows\\System32', 'K\u212a\u0130'];
    const bytes = Buffer.concat(words.flatMap((word, i) => [Buffer.alloc(i % 3, 0xff), Buffer.from(word, 'utf16le')]));
    for (const size of [bytes.length, bytes.length - 1, bytes.length - 3]) {
      const window = windowOn(bytes.subarray(0, size));
      const fast = new ChunkText(window);
      const plain = new PlainText(window);
      fast.open(size);
      for (let at = 0; at < size; at++) {
        for (let characters = 0; at + 2 * characters <= size; characters++) {
          expect(fast.text(at, characters)).toBe(plain.text(at, characters));
          expect(fast.lower(at, characters)).toBe(plain.lower(at, characters));
        }
      }
    }
  });
});

describe('times', () => {
  it('keep their microseconds', () => {
    expect(filetimeUs(0xd53e8000, 0x019db1de)).toBe(0);
    expect(filetimeUs(0x818d6280, 0x01d53dd1)).toBe(isoUs('2019-07-19T01:30:10.828352Z'));
    expect(isoUs('2020-12-11T12:28:01.2990045Z')).toBe(1_607_689_681_299_004);
    expect(isoUs('2020-12-11T12:28:01Z')).toBe(1_607_689_681_000_000);
  });

  it('are none where the text is no time', () => {
    for (const text of ['', 'yesterday', '2020-13-41T99:99:99Z', '2020-12-11']) expect(isoUs(text)).toBeNaN();
  });
});

interface Spelled {
  readonly count: number;
  text(index: number): string;
  lower(index: number): string;
}

function windowOn(bytes: Buffer): ChunkWindow {
  const window = new ChunkWindow();
  window.load(bytes);
  return window;
}

/** The value behind three bytes of something else, so that nothing is aligned by chance. */
function valueOf(type: number, hex: string): Spelled {
  const bytes = Buffer.concat([Buffer.alloc(3, 0xaa), Buffer.from(hex, 'hex')]);
  const window = windowOn(bytes);
  const strings = new ChunkText(window);
  strings.open(bytes.length);
  const values = new ValueText(window, strings);
  const info = (bytes.length - 3) | (type << 16);
  return {
    count: values.count(3, info),
    text: (index) => values.text(3, info, index),
    lower: (index) => values.lower(3, info, index),
  };
}
