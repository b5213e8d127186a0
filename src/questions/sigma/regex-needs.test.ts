import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRegex } from './regex.ts';
import { regexNeeds } from './regex-needs.ts';

describe('the literals a pattern needs', () => {
  it.each([
    ['abc', ['abc']],
    ['ABC', ['abc']],
    ['ab.*cdef', ['cdef']],
    ['abc|def', ['abc', 'def']],
    ['abc(?:def|ghi)', ['abcdef', 'abcghi'], ['abc']],
    ['ab+c', ['ab']],
    ['ab?cde', ['cde']],
    ['ab*cde', ['cde']],
    ['ab{2,3}c', ['ab']],
    ['abc{0,3}def', ['def']],
    ['(?:abc)?def', ['def']],
    ['(?:abc)+', ['abc']],
    ['[abc]def', ['def']],
    [String.raw`\.exe`, ['.exe']],
    [String.raw`\dabc`, ['abc']],
    [String.raw`^abc$`, ['abc']],
    ['日本abc', ['abc']],
  ])('of /%s/ are found', (source, literals, also = literals) => {
    expect([literals, also]).toContainEqual(regexNeeds(source, '').literals);
  });

  it.each([
    '',
    '.*',
    '[abc]+',
    '(?:abc)?',
    '(?:abc)*',
    '(?:abc){0,2}',
    'abc|',
    '日本',
    'abc)',
    '(abc',
    String.raw`\x41bcd`,
    String.raw`\Qabc\E`,
    String.raw`\p{L}abc`,
    '(?=abc)',
  ])('of /%s/ are none', (source) => {
    expect(regexNeeds(source, '').literals).toBeNull();
  });

  it('leave out the letters that have a third form when case is ignored', () => {
    expect(regexNeeds('kiss me', 'i').literals).toEqual([' me']);
    expect(regexNeeds('(?i)kiss me', '').literals).toEqual([' me']);
    expect(regexNeeds('kiss me', '').literals).toEqual(['kiss me']);
  });

  it('are in every text the pattern is found in', () => {
    const property = fc.property(patterns(), flags, texts, (source, given, text) => {
      const regex = compiled(source, given);
      fc.pre(regex?.test(text) ?? false);
      const { literals, length } = regexNeeds(source, given);
      const lower = text.toLowerCase();
      expect(lower.length, `${source} ${text}`).toBeGreaterThanOrEqual(length);
      expect(literals?.some((literal) => lower.includes(literal)) ?? true, `${source} ${text}`).toBe(true);
    });
    fc.assert(property, { numRuns: 3_000, maxSkipsPerRun: 1_000 });
  });
});

describe('the length a pattern needs', () => {
  it.each([
    ['.{1000,}', 1_000],
    ['abc', 3],
    ['a+b*c?', 1],
    [String.raw`^\w{3}\b$`, 3],
    ['(?:ab|c){2}', 2],
    ['[a-z]{2,5}|x', 1],
    ['(?i)', 0],
    ['', 0],
    ['(abc', 0],
  ])('of /%s/ is %i', (source, length) => {
    expect(regexNeeds(source, '').length).toBe(length);
  });
});

const flags = fc.constantFrom('', 'i', 's', 'ims');

/** Texts of few letters, so that patterns are found; with letters that fold to ASCII or to more than one. */
const texts = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'A',
    'B',
    'k',
    's',
    '\u212a',
    '\u017f',
    '\u0130',
    'i',
    'Σ',
    '-',
    '[',
    ':',
    '\n',
    '😀',
  ),
  maxLength: 14,
});

/** Patterns of a small grammar: letters, classes, escapes, groups, flags, repetitions, alternatives. */
function patterns(): fc.Arbitrary<string> {
  const { pattern } = fc.letrec<Record<'pattern' | 'branch' | 'item' | 'atom' | 'group', string>>((tie) => ({
    pattern: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|')),
    branch: fc.array(tie('item'), { maxLength: 5 }).map((parts) => parts.join('')),
    item: fc
      .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '+?', '{2}', '{0,1}', '{0}', '{1,}', '{,2}'))
      .map((parts) => parts.join('')),
    atom: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('a', 'b', 'ab', 'aB', 'k', 's', 'ss', '-', ':', 'Σ', '\u0130', '\u212a'),
      fc.constantFrom('.', '^', '$', String.raw`\b`, String.raw`\w`, String.raw`\-`, String.raw`\.`, String.raw`\n`),
      fc.constantFrom('[ab]', '[^a]', '[]a]', '[^]a]', '[a[:]', '[[:alpha:]b]', '[a\\]b]', '[a|b]', '[)]', '[a-]'),
      tie('group'),
    ),
    group: fc
      .tuple(fc.constantFrom('(', '(?:', '(?i:', '(?i-s:', '(?-i:', '(?P<n>', '(?s)(', '(?i)('), tie('pattern'))
      .map(([open, inner]) => `${open}${inner})`),
  }));
  return pattern;
}

function compiled(source: string, given: string): { test(text: string): boolean } | null {
  try {
    return compileRegex(source, given);
  } catch {
    return null;
  }
}
