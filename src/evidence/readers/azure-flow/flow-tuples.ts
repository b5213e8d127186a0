import type { JsonObject } from '#evidence/json/json-object.ts';

/** A flow as it stands in a record: comma-separated, and the rule and interface it stands under. */
export interface FlowTuple {
  readonly text: string;
  readonly rule: string | null;
  readonly mac: string | null;
  readonly aclId: string | null;
}

/** Tuples of a network security group's record: `properties.flows[].flows[].flowTuples[]`. */
export function* groupTuples(value: JsonObject): Generator<FlowTuple> {
  for (const byRule of objectsOf(objectOf(value['properties'])['flows']))
    for (const byMac of objectsOf(byRule['flows']))
      for (const text of textsOf(byMac['flowTuples']))
        yield { text, rule: textOf(byRule['rule']), mac: textOf(byMac['mac']), aclId: null };
}

/** Tuples of a virtual network's record: `flowRecords.flows[].flowGroups[].flowTuples[]`. */
export function* networkTuples(value: JsonObject): Generator<FlowTuple> {
  for (const byAcl of objectsOf(objectOf(value['flowRecords'])['flows']))
    for (const byRule of objectsOf(byAcl['flowGroups']))
      for (const text of textsOf(byRule['flowTuples']))
        yield { text, rule: textOf(byRule['rule']), mac: textOf(value['macAddress']), aclId: textOf(byAcl['aclID']) };
}

function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
