import { type JsonObject, objectsMember, textMember, textsMember } from '../json/member.ts';

/** What is kept of every object: enough to say who is meant, not its text. */
export interface StixNode {
  readonly type: string;
  readonly name: string;
  /** Id in the catalogue it comes from, such as T1059.001, G0129, S0013; '' for none. */
  readonly externalId: string;
  readonly aliases: readonly string[];
  /** Revoked or deprecated: no longer what its author says. */
  readonly dead: boolean;
}

export interface StixEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly dead: boolean;
}

export interface StixGraph {
  readonly nodes: ReadonlyMap<string, StixNode>;
  readonly edges: readonly StixEdge[];
}

export function nodeOf(object: JsonObject): StixNode {
  const reference = objectsMember(object, 'external_references').find((each) =>
    textMember(each, 'source_name').startsWith('mitre-'),
  );
  return {
    type: textMember(object, 'type'),
    name: textMember(object, 'name'),
    externalId: reference === undefined ? '' : textMember(reference, 'external_id'),
    aliases: [...textsMember(object, 'aliases'), ...textsMember(object, 'x_mitre_aliases')],
    dead: object.revoked === true || object.x_mitre_deprecated === true,
  };
}

/** The target of a sighting is what was seen. */
export function edgeOf(object: JsonObject): StixEdge {
  return {
    type: textMember(object, 'relationship_type'),
    from: textMember(object, 'source_ref'),
    to: textMember(object, 'target_ref'),
    dead: object.revoked === true || object.x_mitre_deprecated === true,
  };
}

/** Ids that an object leads to over edges that are alive, by where they begin. */
export function edgesFrom(graph: StixGraph, types: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const from = new Map<string, string[]>();
  for (const edge of graph.edges) {
    if (edge.dead || !types.has(edge.type)) continue;
    const list = from.get(edge.from);
    if (list === undefined) from.set(edge.from, [edge.to]);
    else list.push(edge.to);
  }
  return from;
}
