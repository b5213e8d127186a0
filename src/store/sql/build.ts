import type { BoundValue, FunctionName, Sql } from './nodes.ts';

const always: Sql = { kind: 'constant', value: true };
const never: Sql = { kind: 'constant', value: false };

/** True or false, whatever the row. */
export function constant(value: boolean): Sql {
  return value ? always : never;
}

export function column(name: string): Sql {
  return { kind: 'column', name };
}

export function value(bound: BoundValue): Sql {
  return { kind: 'value', value: bound };
}

export function call(name: FunctionName, ...args: readonly Sql[]): Sql {
  return { kind: 'call', name, args };
}

/** All terms, as short as can be: nested ones are taken in, constants decide at once. */
export function and(terms: readonly Sql[]): Sql {
  return joined('and', terms, false);
}

export function or(terms: readonly Sql[]): Sql {
  return joined('or', terms, true);
}

export function not(term: Sql): Sql {
  if (term.kind === 'constant') return constant(!term.value);
  return term.kind === 'not' ? term.term : { kind: 'not', term };
}

/** Is the value, if there is one, one of these? */
export function isOneOf(of: Sql, list: readonly Sql[]): Sql {
  const [first] = list;
  if (first === undefined) return never;
  return list.length === 1 ? { kind: 'compare', op: '=', left: of, right: first } : { kind: 'in', of, list };
}

function joined(kind: 'and' | 'or', terms: readonly Sql[], decides: boolean): Sql {
  const flat: Sql[] = [];
  for (const term of terms) {
    if (term.kind === 'constant') {
      if (term.value === decides) return term;
    } else if (term.kind === kind) flat.push(...term.terms);
    else flat.push(term);
  }
  const [only] = flat;
  if (only === undefined) return constant(!decides);
  return flat.length === 1 ? only : { kind, terms: flat };
}
