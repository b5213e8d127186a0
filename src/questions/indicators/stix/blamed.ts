import { edgesFrom, type StixGraph } from './stix-graph.ts';

export interface Blamed {
  readonly actors: readonly string[];
  readonly software: readonly string[];
}

const actorTypes: ReadonlySet<string> = new Set(['intrusion-set', 'threat-actor']);
const softwareTypes: ReadonlySet<string> = new Set(['malware', 'tool']);

/** Objects looked at per indicator: a bundle that points in circles ends here. */
const mostSteps = 200;

/**
 * Who and what an object stands for: what it `indicates` or is `based-on`, and to whom that is `attributed-to`. Software leads
 * to no actor: many use the same.
 */
export function blameOf(graph: StixGraph): (id: string) => Blamed {
  const leads = edgesFrom(graph, new Set(['indicates', 'attributed-to', 'sighting-of']));
  return (id) => {
    const seen = new Set([id]);
    for (const each of seen) {
      for (const next of leads.get(each) ?? []) if (seen.size < mostSteps) seen.add(next);
    }
    const namesOf = (types: ReadonlySet<string>) =>
      [...new Set([...seen].filter((each) => types.has(graph.nodes.get(each)?.type ?? '')))].map(
        (each) => graph.nodes.get(each)?.name ?? '',
      );
    return { actors: namesOf(actorTypes), software: namesOf(softwareTypes) };
  };
}
