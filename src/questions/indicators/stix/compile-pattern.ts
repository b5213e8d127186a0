import type { Reason } from '#base/reason.ts';
import { canonicalAddress } from '../canonical/address.ts';
import type { IndicatorKind } from '../indicator.ts';
import type { Comparison, Observation } from './parse-pattern.ts';
import { propertyKind } from './property-kinds.ts';

/** What one record has to show: one value, or several together. The values are as written, not canonical. */
export interface CompiledPattern {
  readonly alternatives: readonly (readonly PatternPart[])[];
  /** Why other parts of the pattern ask for nothing; empty where all of it is used. */
  readonly notUsable: readonly Reason[];
}

export interface PatternPart {
  readonly kind: IndicatorKind;
  readonly text: string;
}

/** `(a1 OR … OR a9) AND (b1 OR …)` multiplies: so many products are made of one pattern. */
const mostProducts = 5_000;

/**
 * Turns a pattern into questions to single records. Alternatives are asked one by one; whatever cannot be asked (a negation,
 * an order, several observations, a property no log has) takes its whole alternative with it, never less: a pattern is not
 * made wider. Hashes are the exception, since each of them alone says which file is meant.
 */
export function compilePattern(pattern: Observation): CompiledPattern {
  const compiling: Compiling = { notUsable: [], budget: { left: mostProducts } };
  const alternatives = observation(pattern, compiling).flatMap(byHash);
  return { alternatives, notUsable: compiling.notUsable };
}

type Alternatives = readonly (readonly PatternPart[])[];

interface Compiling {
  readonly notUsable: Reason[];
  readonly budget: { left: number };
}

function observation(pattern: Observation, compiling: Compiling): Alternatives {
  const qualifier = pattern.qualifiers.find((each) => each !== 'REPEATS 1' && !each.startsWith('WITHIN'));
  if (qualifier !== undefined) return none(compiling, { key: 'intel.pattern-qualifier', values: { qualifier } });
  if (pattern.op === 'observe') return comparison(pattern.comparison, compiling);
  if (pattern.op === 'or') return pattern.parts.flatMap((part) => observation(part, compiling));
  return none(compiling, { key: 'intel.pattern-several-records', values: { operator: pattern.op.toUpperCase() } });
}

function comparison(node: Comparison, compiling: Compiling): Alternatives {
  if (node.op === 'test') return test(node, compiling);
  if (node.op === 'or') return node.parts.flatMap((part) => comparison(part, compiling));
  const notUsable: Reason[] = [];
  const parts = node.parts.map((part) => comparison(part, { ...compiling, notUsable }));
  const byHashes = parts.find((part) => part.length > 0 && part.every(isHashes));
  if (byHashes !== undefined) return byHashes;
  compiling.notUsable.push(...notUsable);
  const size = parts.reduce((product, part) => product * part.length, 1);
  // A part that asks for nothing takes the others with it, before they are multiplied.
  if (size === 0) return [];
  if (size > compiling.budget.left)
    return none(compiling, { key: 'intel.pattern-too-large', values: { limit: mostProducts } });
  compiling.budget.left -= size;
  return parts.reduce<Alternatives>((left, right) => left.flatMap((a) => right.map((b) => [...a, ...b])), [[]]);
}

function test(node: Comparison & { readonly op: 'test' }, compiling: Compiling): Alternatives {
  const { object, path, comparator, negated, values } = node;
  const kind = propertyKind(object, path);
  if (kind === null)
    return none(compiling, { key: 'intel.pattern-property', values: { property: `${object}:${path}` } });
  const written = negated ? null : valuesOf(kind, comparator, values);
  if (written !== null) return written.map((part) => [part]);
  const operator = negated ? `NOT ${comparator}` : comparator;
  return none(compiling, { key: 'intel.pattern-operator', values: { operator, property: `${object}:${path}` } });
}

function valuesOf(
  kind: IndicatorKind | 'host' | 'folder',
  comparator: string,
  values: readonly string[],
): readonly PatternPart[] | null {
  if (kind === 'folder') return comparator === '=' ? values.map(folder) : null;
  if (comparator === '=' || comparator === '==' || comparator === 'IN') return values.map((text) => part(kind, text));
  if (comparator === 'ISSUBSET' && (kind === 'ip' || kind === 'host')) return values.map((text) => part('ip', text));
  const [value = ''] = values;
  const exact = comparator === 'MATCHES' ? literalOf(value) : likeLiteral(comparator, kind, value);
  return exact === null ? null : [part(kind, exact)];
}

function part(kind: IndicatorKind | 'host' | 'folder', text: string): PatternPart {
  if (kind !== 'host') return { kind: kind as IndicatorKind, text };
  return { kind: canonicalAddress(text.split('/', 1)[0] as string) === null ? 'domain' : 'ip', text };
}

/** A folder was seen when anything in it was. */
function folder(text: string): PatternPart {
  const path = text.toLowerCase().replace(/[\\/]+$/, '');
  return { kind: 'path-pattern', text: `^${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?:[\\\\/]|$)` };
}

/** `^evil\.example$` is a value written as a regular expression; null where it is more than that. */
function literalOf(expression: string): string | null {
  const [, body] = /^\^(.*)\$$/s.exec(expression) ?? [];
  if (body === undefined || /(?<!\\)[.*+?()[\]{}|^$]|\\[A-Za-z0-9]/.test(body)) return null;
  return body.replace(/\\(.)/g, '$1');
}

/** LIKE without a wildcard is equality; `%.domain` is a domain with its subdomains. */
function likeLiteral(comparator: string, kind: string, value: string): string | null {
  if (comparator !== 'LIKE') return null;
  if (kind === 'domain' && /^%\.[^%_]+$/.test(value)) return `*${value.slice(1)}`;
  return /[%_]/.test(value) ? null : value;
}

const hashes: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256', 'sha512']);

const isHashes = (alternative: readonly PatternPart[]): boolean => alternative.every(({ kind }) => hashes.has(kind));

/** An alternative that names hashes of a file asks for any of them: logs seldom hold more than one. */
function byHash(alternative: readonly PatternPart[]): Alternatives {
  const named = alternative.filter(({ kind }) => hashes.has(kind));
  return named.length === 0 ? [alternative] : named.map((each) => [each]);
}

function none({ notUsable }: Compiling, why: Reason): Alternatives {
  notUsable.push(why);
  return [];
}
