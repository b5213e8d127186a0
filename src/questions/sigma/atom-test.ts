import type { Atom, TextOp } from './ast.ts';
import { inNetwork, type Network, parseNetwork } from './cidr.ts';
import { type EventContext, everyField } from './event-context.ts';
import { canonicalNumber, decimalNumber } from './number-text.ts';
import { matchPattern } from './pattern.ts';
import { compileRegex, type Regex } from './regex.ts';
import { type RegexNeeds, regexNeeds } from './regex-needs.ts';
import { compare, timePart } from './time-part.ts';

/** Answers a node of a rule for the event the context is bound to. */
export type Test = (context: EventContext) => boolean;

/** The meaning of an atom, asked of each value of its field until one says yes. This is the only place that defines it. */
export function atomTest(atom: Atom, fieldNumber: (name: string) => number): Test {
  const field = fieldNumber(atom.field ?? everyField);
  switch (atom.kind) {
    case 'text':
      return atom.cased ? anyRaw(field, textPredicate(atom.op, atom.text)) : lowerTest(field, atom.op, atom.text);
    case 'pattern':
      return atom.cased
        ? anyRaw(field, (text) => matchPattern(atom.pieces, text))
        : anyLower(field, (text) => matchPattern(atom.pieces, text));
    case 'number':
      return anyRaw(field, numberPredicate(atom.op, atom.value));
    case 'regex':
      return regexTest(atom.source, atom.flags, field);
    case 'cidr': {
      const network = parseNetwork(atom.network) as Network;
      return anyRaw(field, (text) => inNetwork(network, text));
    }
    case 'null':
      return (context) => context.lower(field) === undefined;
    case 'exists':
      return (context) => context.present(field);
    case 'fieldref':
      return fieldrefTest(atom, field, fieldNumber(atom.other));
    case 'time':
      return anyRaw(field, (text) => {
        const part = timePart(text, atom.part);
        return part !== null && compare(part, atom.op, atom.value);
      });
  }
}

/** Most atoms are these, so each kind is spelt out: one call less for every one that is asked. */
function lowerTest(field: number, op: TextOp, wanted: string): Test {
  const predicate = textPredicate(op, wanted);
  const inRest = (context: EventContext) => context.rest(field)?.some((text) => predicate(text.toLowerCase())) ?? false;
  switch (op) {
    case 'equals':
      return (context) => context.lower(field) === wanted || inRest(context);
    case 'startswith':
      return (context) => (context.lower(field)?.startsWith(wanted) ?? false) || inRest(context);
    case 'endswith':
      return (context) => (context.lower(field)?.endsWith(wanted) ?? false) || inRest(context);
    case 'contains':
      return (context) => (context.lower(field)?.includes(wanted) ?? false) || inRest(context);
  }
}

function anyLower(field: number, predicate: (text: string) => boolean): Test {
  return (context) => {
    const first = context.lower(field);
    if (first === undefined) return false;
    if (predicate(first)) return true;
    const rest = context.rest(field);
    return rest?.some((text) => predicate(text.toLowerCase())) ?? false;
  };
}

function anyRaw(field: number, predicate: (text: string) => boolean): Test {
  return (context) => {
    const first = context.raw(field);
    if (first === undefined) return false;
    if (predicate(first)) return true;
    return context.rest(field)?.some(predicate) ?? false;
  };
}

function textPredicate(op: TextOp, wanted: string): (text: string) => boolean {
  switch (op) {
    case 'equals':
      return (text) => text === wanted;
    case 'startswith':
      return (text) => text.startsWith(wanted);
    case 'endswith':
      return (text) => text.endsWith(wanted);
    case 'contains':
      return (text) => text.includes(wanted);
  }
}

function numberPredicate(op: 'eq' | 'lt' | 'lte' | 'gt' | 'gte', wanted: number): (text: string) => boolean {
  if (op === 'eq') {
    const spelt = String(wanted);
    return (text) => canonicalNumber(text) === spelt;
  }
  return (text) => {
    const number = decimalNumber(text);
    return number !== null && compare(number, op, wanted);
  };
}

/** The linear-time engine is slow beside a plain search, so it is asked only where one of the required literals stands. */
function regexTest(source: string, flags: string, field: number): Test {
  const needs = regexNeeds(source, flags);
  let compiled: Regex | undefined;
  const test = (text: string) => {
    compiled ??= compileRegex(source, flags);
    return compiled.test(text);
  };
  return (context) => {
    const first = context.lower(field);
    if (first === undefined) return false;
    if (mayMatch(needs, first) && test(context.raw(field) as string)) return true;
    return context.rest(field)?.some((text) => mayMatch(needs, text.toLowerCase()) && test(text)) ?? false;
  };
}

function mayMatch({ literals, length }: RegexNeeds, lower: string): boolean {
  return lower.length >= length && (literals?.some((literal) => lower.includes(literal)) ?? true);
}

function fieldrefTest(atom: Extract<Atom, { kind: 'fieldref' }>, field: number, other: number): Test {
  const fold = (text: string) => (atom.cased ? text : text.toLowerCase());
  return (context) => {
    const others = context.values(other).map(fold);
    return context.values(field).some((text) => others.some((wanted) => textPredicate(atom.op, wanted)(fold(text))));
  };
}
