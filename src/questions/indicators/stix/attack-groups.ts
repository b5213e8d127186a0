import { edgesFrom, type StixGraph } from './stix-graph.ts';

/** A group of MITRE ATT&CK and what it is said to use directly. */
export interface AttackGroup {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids, sorted. Only techniques and software that are neither revoked nor deprecated. */
  readonly techniques: readonly string[];
  readonly software: readonly string[];
}

/** The live groups of an ATT&CK bundle, by id. What their campaigns or software use is not theirs directly. */
export function attackGroups(graph: StixGraph): readonly AttackGroup[] {
  const uses = edgesFrom(graph, new Set(['uses']));
  const groups: AttackGroup[] = [];
  for (const [id, node] of graph.nodes) {
    if (node.type !== 'intrusion-set' || node.dead || node.externalId === '') continue;
    const used = (uses.get(id) ?? []).map((target) => graph.nodes.get(target)).filter((each) => each?.dead === false);
    const idsOf = (types: readonly string[]) =>
      [...new Set(used.filter((each) => types.includes(each?.type ?? '')).map((each) => each?.externalId ?? ''))]
        .filter((each) => each !== '')
        .sort();
    groups.push({
      id: node.externalId,
      name: node.name,
      aliases: node.aliases,
      techniques: idsOf(['attack-pattern']),
      software: idsOf(['malware', 'tool']),
    });
  }
  return groups.sort((a, b) => (a.id < b.id ? -1 : 1));
}
