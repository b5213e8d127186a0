import type { Reason } from '#base/reason.ts';
import { isoToUs } from '../iso-time.ts';
import { type JsonObject, listMember, member, textMember } from '../json/member.ts';

/** Types of STIX 2.1 section 6: facts that were observed. They have no time of creation. */
const observables: ReadonlySet<string> = new Set([
  'artifact',
  'autonomous-system',
  'directory',
  'domain-name',
  'email-addr',
  'email-message',
  'file',
  'ipv4-addr',
  'ipv6-addr',
  'mac-addr',
  'mutex',
  'network-traffic',
  'process',
  'software',
  'url',
  'user-account',
  'windows-registry-key',
  'x509-certificate',
]);

/** Properties a type has to have beside the common ones, where both versions of the standard agree (2.0 part 2, 2.1 section 4, 5). */
const required: Readonly<Record<string, readonly string[]>> = {
  'attack-pattern': ['name'],
  campaign: ['name'],
  'course-of-action': ['name'],
  identity: ['name'],
  indicator: ['pattern', 'valid_from'],
  'intrusion-set': ['name'],
  'observed-data': ['first_observed', 'last_observed', 'number_observed'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  report: ['name', 'published', 'object_refs'],
  sighting: ['sighting_of_ref'],
  'threat-actor': ['name'],
  tool: ['name'],
  vulnerability: ['name'],
};

const idForm = /^([a-z0-9-]{1,250})--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isObservable = (type: string): boolean => observables.has(type);

/** Why an object is no STIX object, null if it is one. */
export function objectFault(object: JsonObject): Reason | null {
  const type = textMember(object, 'type');
  if (type === '') return { key: 'intel.stix-property-missing', values: { type: '?', property: 'type' } };
  if (idForm.exec(textMember(object, 'id'))?.[1]?.toLowerCase() !== type)
    return { key: 'intel.stix-id', values: { type, id: textMember(object, 'id').slice(0, 100) } };
  const names = Object.hasOwn(required, type) ? (required[type] as readonly string[]) : [];
  const missing = [...timeNames(type), ...names].find((name) => !isThere(member(object, name)));
  if (missing !== undefined) return { key: 'intel.stix-property-missing', values: { type, property: missing } };
  return timeFault(object);
}

/** A marking definition is never modified (2.1 section 7.2.1); types of others' making may be observables. */
function timeNames(type: string): readonly string[] {
  if (type === 'marking-definition') return ['created'];
  return isObservable(type) || type.startsWith('x-') ? [] : ['created', 'modified'];
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function timeFault(object: JsonObject): Reason | null {
  for (const name of ['created', 'modified', 'valid_from', 'valid_until', 'first_seen', 'last_seen']) {
    const text = member(object, name);
    if (text !== undefined && text !== null && (typeof text !== 'string' || isoToUs(text) === null))
      return { key: 'intel.stix-time', values: { property: name, text: String(text).slice(0, 60) } };
  }
  return orderFault(object, 'created', 'modified') ?? orderFault(object, 'valid_from', 'valid_until');
}

/** The second may not be before the first (2.1 section 3.2 and 4.7). */
function orderFault(object: JsonObject, before: string, after: string): Reason | null {
  const [from, to] = [isoToUs(textMember(object, before)), isoToUs(textMember(object, after))];
  if (from === null || to === null || from <= to) return null;
  return { key: 'intel.stix-time-order', values: { before, after } };
}

/** Ids that an object points to, in members that end in `_ref` or `_refs`. */
export function refsOf(object: JsonObject): readonly string[] {
  return Object.keys(object).flatMap((name) => {
    if (name.endsWith('_ref')) return [textMember(object, name)].filter((ref) => ref !== '');
    return name.endsWith('_refs') ? listMember(object, name).filter((ref) => typeof ref === 'string') : [];
  });
}
