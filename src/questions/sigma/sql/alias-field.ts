import type { FieldAlias } from '#catalog/log-sources.ts';
import { call, constant, isOneOf, or, value } from '#store/sql/build.ts';
import { exactField, type FieldSql, namedField, type StoredNames, textOf } from '#store/sql/event-fields.ts';
import type { Branch, Sql } from '#store/sql/nodes.ts';

export type Aliases = Readonly<Record<string, FieldAlias>> | null;

/** Where the values of a rule's field are; an alias wins over a field of the same name (event-context.ts). */
export function ruleField(stored: StoredNames, aliases: Aliases, name: string): FieldSql {
  const alias = aliases !== null && Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  return alias === undefined ? namedField(stored, name) : aliasField(stored, alias);
}

function aliasField(stored: StoredNames, alias: FieldAlias): FieldSql {
  const parts = alias.from.map((part) => exactField(stored, part));
  const present = or(parts.map((part) => part.present));
  if (present.kind === 'constant' && !present.value) return { single: [], several: [], present };
  const { join } = alias;
  if (parts.length > 1 && join !== null) {
    const joined: Branch = { when: present, result: translated(alias, textOf(parts, join)) };
    const of: Sql = { kind: 'case', branches: [joined], otherwise: null };
    return { single: [{ of, when: constant(true) }], several: [], present };
  }
  return {
    single: parts.flatMap(({ single }) => single.map(({ of, when }) => ({ of: translated(alias, of), when }))),
    several: parts.flatMap(({ several }) => several.map(({ of, when }) => ({ of: eachTranslated(alias, of), when }))),
    present,
  };
}

/** Values are gone through by one lambda inside those of a test. */
const translatedElement = 9;

function eachTranslated(alias: FieldAlias, list: Sql): Sql {
  const element: Sql = { kind: 'element', number: translatedElement };
  const made = translated(alias, element);
  return made === element ? list : { kind: 'each', list, number: translatedElement, made };
}

function translated({ map, as }: FieldAlias, of: Sql): Sql {
  const branches = Object.entries(map).map(([written, meant]) => ({
    when: isOneOf(call('lower', of), [value(written)]),
    result: value(meant),
  }));
  const otherwise = as === 'decimal' ? call('decimal', of) : of;
  return branches.length === 0 ? otherwise : { kind: 'case', branches, otherwise };
}
