import { entityKinds } from '#questions/entities/entity-fact.ts';
import { isMap, text, texts } from '../document.ts';
import { RuleError } from '../rule-error.ts';
import type { GroupField } from './correlation-document.ts';

const MAX_GROUP_FIELDS = 20;

/**
 * The fields of `group-by`. A name that stands in `custom.holdfast.entities` is looked up instead of read:
 *
 *     correlation: {…, group-by: [host]}
 *     custom: {holdfast: {entities: {host: {kind: host, from: source.ip}}}}
 *
 * groups by the host that had the address in `source.ip` at the time of the event. `from` may be an alias. Where it is no address but
 * names another kind, `of` says which: `{kind: user, from: Computer, of: host}`.
 */
export function groupFieldsOf(groupBy: unknown, source: Readonly<Record<string, unknown>>): readonly GroupField[] {
  if (groupBy === undefined) return [];
  const written = Array.isArray(groupBy) ? groupBy : [groupBy];
  const names = [...new Set(texts(groupBy))];
  if (names.length === 0 || texts(groupBy).length !== written.length)
    throw new RuleError('sigma.correlation-group-empty');
  if (names.length > MAX_GROUP_FIELDS)
    throw new RuleError('sigma.correlation-group-too-large', { limit: MAX_GROUP_FIELDS, had: names.length });
  const entities = entitiesOf(source.custom);
  const idle = Object.keys(entities).find((name) => !names.includes(name));
  if (idle !== undefined) throw new RuleError('sigma.correlation-entity', { name: idle });
  return names.map((name) => (Object.hasOwn(entities, name) ? entityField(name, entities[name]) : plainField(name)));
}

function plainField(name: string): GroupField {
  return { name, from: name, entity: null, of: null };
}

function entitiesOf(custom: unknown): Readonly<Record<string, unknown>> {
  const holdfast = isMap(custom) ? custom.holdfast : undefined;
  const entities = isMap(holdfast) ? holdfast.entities : undefined;
  if (entities === undefined) return {};
  if (!isMap(entities)) throw new RuleError('sigma.correlation-entity', { name: text(entities) });
  return entities;
}

function entityField(name: string, written: unknown): GroupField {
  const map = isMap(written) ? written : {};
  const entity = entityKinds.find((kind) => kind === text(map.kind));
  const from = text(map.from);
  const of = map.of === undefined ? null : entityKinds.find((kind) => kind === text(map.of));
  if (entity === undefined || of === undefined || from === '')
    throw new RuleError('sigma.correlation-entity', { name });
  return { name, from, entity, of };
}
