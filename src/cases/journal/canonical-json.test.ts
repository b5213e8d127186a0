import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json, normalText } from './canonical-json.ts';

/** Half a surrogate pair is no text, so no JSON of ours holds one. */
const text = fc.string({ unit: 'binary' });
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value')),
    fc.dictionary(text, tie('value')),
  ),
})).value;

describe('canonical JSON (RFC 8785)', () => {
  it('orders names by their UTF-16 units, so that an emoji stands before a presentation form of Hebrew', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const value = Object.fromEntries(names.map((name) => [name, 0]));
    expect(canonicalJson(value)).toBe('{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\u{1f600}":0,"\ufb33":0}');
  });

  it('escapes what has to be escaped and nothing else, the short way where there is one', () => {
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/\u007f\u2028')).toBe(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"',
    );
    expect(canonicalJson('\b\t\n\f\r\u0000\u001f')).toBe('"\\b\\t\\n\\f\\r\\u0000\\u001f"');
  });

  it('writes literals and lists without spaces, members of members in order too', () => {
    expect(canonicalJson([null, true, false, [], {}])).toBe('[null,true,false,[],{}]');
    expect(canonicalJson([56, { d: true, 10: null, 1: [] }])).toBe('[56,{"1":[],"10":null,"d":true}]');
    expect(canonicalJson({ 'p\u00eache': 2, sin: 3, 'p\u00e9ch\u00e9': 1, peach: 0 })).toBe(
      '{"peach":0,"p\u00e9ch\u00e9":1,"p\u00eache":2,"sin":3}',
    );
  });

  it('writes integers up to 2^53, and zero without a sign', () => {
    expect(canonicalJson([0, -0, -1, Number.MAX_SAFE_INTEGER])).toBe('[0,0,-1,9007199254740991]');
  });

  it('leaves composed and decomposed letters apart unless told to make them alike', () => {
    const decomposed = { 'Unnormalized A\u030a': 'A\u030a' };
    expect(canonicalJson(decomposed)).toBe('{"Unnormalized A\u030a":"A\u030a"}');
    expect(canonicalJson(decomposed, normalText)).toBe('{"Unnormalized \u00c5":"\u00c5"}');
  });

  it.each<[string, Json]>([
    ['a fraction', [0.5]],
    ['a number beyond 2^53', 2 ** 53],
    ['what is no number', Number.NaN],
    ['half a surrogate pair', '\ud83d'],
    ['half a surrogate pair in a name', { '\ude00': 1 }],
    ['more than 64 levels', Array.from({ length: 65 }).reduce<Json>((inner) => [inner], 1)],
    ['so many levels that they exceed the stack', Array.from({ length: 100_000 }).reduce<Json>((inner) => [inner], 1)],
  ])('has no text for %s', (_what, value) => {
    expect(canonicalJson(value)).toBeNull();
  });

  it('has no text for two names that become one', () => {
    expect(canonicalJson({ '\u00c5': 1, 'A\u030a': 2 }, normalText)).toBeNull();
  });

  it('says what was given and says it one way: reading and writing it again changes nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = canonicalJson(value) ?? '';
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(written) as Json)).toBe(written);
      }),
    );
  });
});
