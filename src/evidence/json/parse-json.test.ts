import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonObject } from './parse-json.ts';

describe('JSON of logs', () => {
  it('keeps whole numbers that no double holds, digit by digit, and others as numbers', () => {
    expect(parseJsonObject('{"a":9007199254740993,"b":[-12345678901234567890],"c":1234567890123456,"d":1.5}')).toEqual({
      a: '9007199254740993',
      b: ['-12345678901234567890'],
      c: 1234567890123456,
      d: 1.5,
    });
  });

  it('spells every whole number as it stands in the text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (number) => {
        expect(String(parseJsonObject(`{"n": ${number}}`)?.n)).toBe(String(number));
      }),
    );
  });

  it('is no object: null', () => {
    for (const text of ['', '[1]', '"a"', 'null', '{"a":', '{"a":1}}']) expect(parseJsonObject(text)).toBeNull();
  });
});
