import { type Node, type Piece, wildcard } from './ast.ts';
import { parseNetwork } from './cidr.ts';
import { encodeBase64, encodeBase64Offsets, encodeUtf16 } from './encode.ts';
import { type Modifiers, parseModifiers } from './modifiers.ts';
import { and, nodeSize, not, or } from './node-tree.ts';
import { decimalNumber } from './number-text.ts';
import { dashes, parsePattern, plainText } from './pattern.ts';
import { compileRegex } from './regex.ts';
import { RuleError } from './rule-error.ts';
import type { Placeholders } from './placeholders.ts';
import { growBy, type RuleScope } from './rule-scope.ts';
import { textNode } from './text-node.ts';

type Scalar = string | number | boolean | null;

/** `Image|endswith: [...]`: the field, its modifiers and one or several values (Sigma 2.1, "Maps" and "Value modifiers"). */
export function fieldItem(key: string, value: unknown, scope: RuleScope): Node {
  const [name = '', ...modifierNames] = key.split('|');
  const field = name === '' ? null : name;
  const modifiers = fieldModifiers(field, modifierNames);
  const values = Array.isArray(value) ? value : [value];
  // An empty list asks for nothing that could be there; Sigma leaves it open, so it is refused rather than guessed.
  if (values.length === 0) throw new RuleError('sigma.value-missing', { field: name });
  const nodes = values.map((entry) => {
    const node = valueNode(field, scalar(entry, name), modifiers, scope.placeholders);
    growBy(scope, nodeSize(node));
    return node;
  });
  const node = modifiers.all ? and(nodes) : or(nodes);
  return modifiers.negated ? not(node) : node;
}

/** Without a field the values are keywords (`'|all': [...]`), which stand anywhere in a value unless they say where. */
function fieldModifiers(field: string | null, names: readonly string[]): Modifiers {
  const modifiers = parseModifiers(field ?? '', names);
  return field === null && modifiers.op === 'equals' ? { ...modifiers, op: 'contains' } : modifiers;
}

/** A keyword stands anywhere in any value. */
export function keyword(text: string): Node {
  return textNode(null, parsePattern(text), 'contains', false);
}

function scalar(value: unknown, field: string): Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new RuleError('sigma.value-not-scalar', { field });
}

function valueNode(field: string | null, value: Scalar, modifiers: Modifiers, placeholders: Placeholders): Node {
  if (modifiers.exists) return existsNode(field, value);
  if (value === null) return { kind: 'null', field: named(field, 'null') };
  if (modifiers.timePart !== null) {
    return {
      kind: 'time',
      field: named(field, modifiers.timePart),
      part: modifiers.timePart,
      op: modifiers.comparison ?? 'eq',
      value: numeric(value, field),
    };
  }
  if (modifiers.comparison !== null)
    return { kind: 'number', field, op: modifiers.comparison, value: numeric(value, field) };
  if (modifiers.fieldref) {
    return {
      kind: 'fieldref',
      field: named(field, 'fieldref'),
      op: modifiers.op,
      other: String(value),
      cased: modifiers.cased,
    };
  }
  const values = modifiers.expand ? expand(String(value), placeholders) : [value];
  return or(values.map((each) => plainNode(field, each, modifiers)));
}

function plainNode(field: string | null, value: string | number | boolean, modifiers: Modifiers): Node {
  if (modifiers.regex) return regexNode(field, String(value), modifiers.regexFlags);
  if (modifiers.cidr) return cidrNode(field, String(value));
  if (modifiers.encodings.length > 0) return encodedNode(field, String(value), modifiers);
  if (typeof value === 'number' && modifiers.op === 'equals' && !modifiers.windash)
    return { kind: 'number', field, op: 'eq', value };
  const pieces = parsePattern(String(value));
  return modifiers.windash
    ? windashNode(field, pieces, modifiers)
    : textNode(field, pieces, modifiers.op, modifiers.cased);
}

function named(field: string | null, modifier: string): string {
  if (field === null) throw new RuleError('sigma.modifiers-clash', { modifiers: modifier, field: '' });
  return field;
}

function numeric(value: Scalar, field: string | null): number {
  const number = typeof value === 'string' ? decimalNumber(value) : value;
  if (typeof number !== 'number')
    throw new RuleError('sigma.value-not-number', { field: field ?? '', value: String(value) });
  return number;
}

function existsNode(field: string | null, value: Scalar): Node {
  if (typeof value !== 'boolean')
    throw new RuleError('sigma.value-not-boolean', { field: field ?? '', value: String(value) });
  const node: Node = { kind: 'exists', field: named(field, 'exists') };
  return value ? node : not(node);
}

function regexNode(field: string | null, source: string, flags: string): Node {
  compileRegex(source, flags);
  return { kind: 'regex', field, source, flags };
}

function cidrNode(field: string | null, network: string): Node {
  if (parseNetwork(network) === null)
    throw new RuleError('sigma.value-not-network', { field: field ?? '', value: network });
  return { kind: 'cidr', field, network };
}

const MAX_EXPANDED = 10_000;

/** `%name%` becomes every value the user gave the name; text around it stays. A name without values refuses the rule. */
function expand(value: string, placeholders: Placeholders): string[] {
  const parts = value.split(/%([^%\s]+)%/);
  let texts = [parts[0] as string];
  for (let i = 1; i < parts.length; i += 2) {
    const values = placeholders.get(parts[i] as string);
    if (values === undefined) throw new RuleError('sigma.placeholder-unset', { placeholder: parts[i] as string });
    if (texts.length * values.length > MAX_EXPANDED)
      throw new RuleError('sigma.placeholder-too-many', { limit: MAX_EXPANDED });
    texts = texts.flatMap((text) => values.map((each) => `${text}${each}${parts[i + 1]}`));
  }
  return texts;
}

function encodedNode(field: string | null, value: string, modifiers: Modifiers): Node {
  const text = plainText(parsePattern(value));
  if (text === null) throw new RuleError('sigma.encoded-wildcard', { field: field ?? '', value });
  let forms: (string | Uint8Array)[] = [text];
  for (const encoding of modifiers.encodings) {
    forms = forms.flatMap((form): (string | Uint8Array)[] => {
      if (encoding === 'base64') return [encodeBase64(Buffer.from(form))];
      if (encoding === 'base64offset') return encodeBase64Offsets(Buffer.from(form));
      return [encodeUtf16(typeof form === 'string' ? form : Buffer.from(form).toString('latin1'), encoding)];
    });
  }
  const texts = forms.map((form) => (typeof form === 'string' ? form : Buffer.from(form).toString('latin1')));
  return or(texts.map((form) => textNode(field, [form], modifiers.op, modifiers.cased)));
}

/** The dash that begins an option may be any of five; more than one dash would multiply, so there it is a wildcard. */
function windashNode(field: string | null, pieces: readonly Piece[], modifiers: Modifiers): Node {
  const split = pieces.flatMap((piece) => (typeof piece === 'string' ? splitAtDashes(piece) : [piece]));
  if (split.filter((piece) => piece === wildcard.dash).length !== 1)
    return textNode(field, split, modifiers.op, modifiers.cased);
  return or(
    dashes.map((dash) => {
      const spelt = mergeLiterals(split.map((piece) => (piece === wildcard.dash ? dash : piece)));
      return textNode(field, spelt, modifiers.op, modifiers.cased);
    }),
  );
}

/** A dash counts where an option begins: not after a word character, and before one. */
function splitAtDashes(literal: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of literal.matchAll(/(?<![A-Za-z0-9_])[-/](?=[A-Za-z0-9_])/g)) {
    if (found.index > from) pieces.push(literal.slice(from, found.index));
    pieces.push(wildcard.dash);
    from = found.index + 1;
  }
  if (from < literal.length) pieces.push(literal.slice(from));
  return pieces;
}

function mergeLiterals(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  return merged;
}
