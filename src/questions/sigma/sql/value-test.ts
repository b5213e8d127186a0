import { and, call, constant, isOneOf, not, or, value } from '#store/sql/build.ts';
import { capitalSigma, hasNewLetter, hasSmallSigma } from '#store/sql/lower-case.ts';
import type { Comparison, FunctionName, LikePiece, Sql } from '#store/sql/nodes.ts';
import { type Atom, type Piece, wildcard } from '../ast.ts';
import { decimalNumber } from '../number-text.ts';
import { regexNeeds } from '../regex-needs.ts';
import { mappedPrefix, networkBounds } from './network-bounds.ts';
import { portableRegex } from './portable-regex.ts';
import { isStorable } from './storable.ts';

/** Atoms that look at one value of their field at a time. */
export type ValueAtom = Extract<Atom, { kind: 'text' | 'pattern' | 'number' | 'regex' | 'cidr' | 'time' }>;

/**
 * What an atom asks of a value, or of the form of it that a function makes, the same as in atom-test.ts. `most` and `least`
 * differ where SQL cannot tell exactly: all values that satisfy the atom satisfy `most`, and only such values `least`.
 */
export interface ValueTest {
  readonly form: FunctionName | null;
  readonly most: (of: Sql) => Sql;
  readonly least: (of: Sql) => Sql;
}

export function isExact({ most, least }: ValueTest): boolean {
  return most === least;
}

export function valueTest(atom: ValueAtom): ValueTest {
  switch (atom.kind) {
    case 'text':
      return textTest(atom);
    case 'pattern':
      return patternTest(atom);
    case 'number':
      return atom.op === 'eq' ? equalTest(atom.value) : exact('number', (of) => compared(of, atom.op, atom.value));
    case 'regex':
      return regexTest(atom);
    case 'cidr':
      return networkTest(atom.network);
    case 'time': {
      const { part, op, value: wanted } = atom;
      return exact('time', (of) => compared({ kind: 'part', part, of }, op, wanted));
    }
  }
}

function exact(form: FunctionName | null, test: (of: Sql) => Sql): ValueTest {
  return { form, most: test, least: test };
}

function textTest({ op, text, cased }: Extract<Atom, { kind: 'text' }>): ValueTest {
  const wanted = value(text);
  return folded([text], cased, (of) => (op === 'equals' ? isOneOf(of, [wanted]) : { kind: 'text', op, of, wanted }));
}

/**
 * A test of the value, or of its lower case. Text of a rule that no stored value can hold as it is (half a character, or the
 * sign that stands for one) decides nothing; a sigma in it nothing about values that have a capital one.
 */
function folded(texts: readonly string[], cased: boolean, test: (of: Sql) => Sql): ValueTest {
  if (!texts.every(isStorable)) return undecided(null, () => constant(true));
  if (cased) return exact(null, test);
  const lower = texts.some(hasNewLetter) ? 'lowerAll' : 'lower';
  if (!texts.some(hasSmallSigma)) return exact(lower, test);
  const inLower = (of: Sql) => test(call(lower, of));
  const unsure = (of: Sql): Sql => ({ kind: 'text', op: 'contains', of, wanted: value(capitalSigma) });
  return {
    form: null,
    most: (of) => or([inLower(of), unsure(of)]),
    least: (of) => and([inLower(of), not(unsure(of))]),
  };
}

function undecided(form: FunctionName | null, most: (of: Sql) => Sql): ValueTest {
  return { form, most, least: () => constant(false) };
}

function patternTest({ pieces, cased }: Extract<Atom, { kind: 'pattern' }>): ValueTest {
  const literals = pieces.filter((piece) => typeof piece === 'string');
  // One of five dashes is more than LIKE can say.
  if (pieces.includes(wildcard.dash)) {
    const pattern = value(`(?s)\\A${pieces.map(regexPiece).join('')}\\z`);
    return folded(literals, cased, (of) => ({ kind: 'text', op: 'matches', of, wanted: pattern }));
  }
  const like = pieces.map(likePiece);
  return folded(literals, cased, (of) => ({ kind: 'like', of, pieces: like }));
}

function likePiece(piece: Piece): LikePiece {
  if (typeof piece === 'string') return piece;
  return { any: piece === wildcard.one ? 'one' : 'many' };
}

function regexPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece.replaceAll(/[\x00-\x7f]/g, quotedCharacter);
  if (piece === wildcard.dash) return '[/\\-\u2013-\u2015]';
  return piece === wildcard.one ? '.' : '.*';
}

function quotedCharacter(character: string): string {
  if (/[A-Za-z0-9_]/.test(character)) return character;
  const code = character.charCodeAt(0);
  return code < 0x20 || code === 0x7f ? `\\x${code.toString(16).padStart(2, '0')}` : `\\${character}`;
}

/** Two numbers are the same if number-text.ts spells them alike; beyond 2^53 whole numbers are texts. */
function equalTest(wanted: number): ValueTest {
  const spelt = value(String(wanted));
  if (!Number.isFinite(wanted)) return exact(null, (of) => isOneOf(of, [spelt]));
  const equal = (of: Sql) => isOneOf(of, [value(wanted)]);
  if (Math.abs(wanted) > Number.MAX_SAFE_INTEGER) {
    const point = value('.');
    const isFraction = (of: Sql): Sql => ({ kind: 'text', op: 'contains', of, wanted: point });
    return exact(null, (of) => or([isOneOf(of, [spelt]), and([equal(call('number', of)), isFraction(of)])]));
  }
  if (decimalNumber(String(wanted)) !== null) return exact('number', equal);
  return exact(null, (of) => or([isOneOf(of, [spelt]), equal(call('number', of))]));
}

const signs = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const satisfies Record<string, Comparison>;

/** Nothing compares to what is no number; engines order it after all others. */
function compared(of: Sql, op: keyof typeof signs, wanted: number): Sql {
  if (Number.isNaN(wanted)) return constant(false);
  return { kind: 'compare', op: signs[op], left: of, right: value(wanted) };
}

function regexTest({ source, flags }: Extract<Atom, { kind: 'regex' }>): ValueTest {
  const pattern = portableRegex(source, flags);
  if (pattern !== null) {
    const wanted = value(pattern);
    return exact(null, (of) => ({ kind: 'text', op: 'matches', of, wanted }));
  }
  const { literals } = regexNeeds(source, flags);
  if (literals === null) return undecided(null, () => constant(true));
  return undecided('lower', (of) =>
    or(literals.map((literal) => ({ kind: 'text', op: 'contains', of, wanted: value(literal) }))),
  );
}

function networkTest(network: string): ValueTest {
  const { first, last, exceptMapped } = networkBounds(network);
  return exact('address', (of) => {
    const within: Sql[] = [
      { kind: 'compare', op: '>=', left: of, right: value(first) },
      { kind: 'compare', op: '<=', left: of, right: value(last) },
    ];
    if (exceptMapped) within.push(not({ kind: 'text', op: 'startswith', of, wanted: value(mappedPrefix) }));
    return and(within);
  });
}
