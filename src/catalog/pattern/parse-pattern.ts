import { allCharacters, type CharacterSet, classSet, escapeSet, inBothCases, setOf } from './character-set.ts';

/** A regular expression as a tree: what is needed to judge how it behaves, not to run it. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  /** `^`, `$` and `\b`: matches no character. */
  | { readonly kind: 'edge'; readonly text: string }
  | { readonly kind: 'look'; readonly options: PatternOptions }
  | { readonly kind: 'group'; readonly options: PatternOptions }
  | { readonly kind: 'repeat'; readonly node: PatternNode; readonly least: number; readonly most: number };

/** What stands between the `|`: each one a sequence. */
export type PatternOptions = readonly (readonly PatternNode[])[];

/** Parses the source of a regular expression; throws on what services may not use, such as backreferences. */
export function parsePattern(source: string): PatternOptions {
  const cursor: Cursor = { source, at: 0, ignoreCase: false };
  const options = readOptions(cursor);
  if (cursor.at < source.length) throw new SyntaxError(`')' too many at ${cursor.at}`);
  return options;
}

interface Cursor {
  readonly source: string;
  at: number;
  ignoreCase: boolean;
}

function readOptions(cursor: Cursor): PatternOptions {
  const options: PatternNode[][] = [[]];
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ')') {
    if (cursor.source[cursor.at] === '|') {
      cursor.at++;
      options.push([]);
    } else options.at(-1)?.push(readRepeated(cursor));
  }
  return options;
}

const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

function readRepeated(cursor: Cursor): PatternNode {
  const node = readNode(cursor);
  quantifier.lastIndex = cursor.at;
  const found = quantifier.exec(cursor.source);
  if (found === null) return node;
  cursor.at = quantifier.lastIndex;
  const [, sign, least, comma, most] = found;
  if (sign !== undefined)
    return { kind: 'repeat', node, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  const open = most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: 'repeat', node, least: Number(least), most: comma === '' ? Number(least) : open };
}

const groupStart = /\((?:\?(?:(:)|(i:)|<([A-Za-z_]\w*)>|(<?[=!])))?/y;

function readNode(cursor: Cursor): PatternNode {
  const sign = cursor.source[cursor.at] as string;
  if (sign === '(') return readGroup(cursor);
  cursor.at++;
  if (sign === '^' || sign === '$') return { kind: 'edge', text: sign };
  if (sign === '.') return { kind: 'set', set: allCharacters };
  if (sign === '[') return { kind: 'set', set: readClass(cursor) };
  if (sign === '\\') return readEscape(cursor);
  return literal(cursor, setOf(sign.charCodeAt(0)));
}

function literal(cursor: Cursor, set: CharacterSet): PatternNode {
  return { kind: 'set', set: cursor.ignoreCase ? inBothCases(set) : set };
}

function readGroup(cursor: Cursor): PatternNode {
  groupStart.lastIndex = cursor.at;
  const found = groupStart.exec(cursor.source);
  if (found === null || cursor.source[groupStart.lastIndex] === '?')
    throw new SyntaxError(`group of unknown kind at ${cursor.at}`);
  const outer = cursor.ignoreCase;
  cursor.at = groupStart.lastIndex;
  if (found[2] !== undefined) cursor.ignoreCase = true;
  const options = readOptions(cursor);
  if (cursor.source[cursor.at] !== ')') throw new SyntaxError("')' is missing");
  cursor.at++;
  cursor.ignoreCase = outer;
  return { kind: found[4] === undefined ? 'group' : 'look', options };
}

const classEnd = /(?:\\.|[^\]\\])*\]/y;

function readClass(cursor: Cursor): CharacterSet {
  classEnd.lastIndex = cursor.at;
  const found = classEnd.exec(cursor.source);
  if (found === null) throw new SyntaxError("']' is missing");
  cursor.at = classEnd.lastIndex;
  return classSet(found[0].slice(0, -1), cursor.ignoreCase);
}

function readEscape(cursor: Cursor): PatternNode {
  const { source, at } = cursor;
  const sign = source[at] ?? '';
  if (sign === 'b' || sign === 'B') {
    cursor.at++;
    return { kind: 'edge', text: `\\${sign}` };
  }
  if (/[1-9k]/.test(sign)) throw new SyntaxError('a backreference is not linear');
  const { set, length } = escapeSet(source, at);
  cursor.at += length;
  return literal(cursor, set);
}
