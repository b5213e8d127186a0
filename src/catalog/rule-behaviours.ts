import type { Actor } from './actor.ts';

/** What a match of a rule shows of an actor. */
export interface RuleBehaviour {
  /** Id of the actor. */
  readonly actor: string;
  /** Number of the behaviour in catalog/actors. */
  readonly behaviour: number;
  /** It speaks for this actor; otherwise it is a behaviour many share. */
  readonly trait: boolean;
}

/** By rule id. `npm run generate` writes it as a constant, so that a scan parses no catalogue. */
export type RuleBehaviours = Readonly<Record<string, readonly RuleBehaviour[]>>;

/** The behaviours of the catalogue by the ids of the rules that answer them; `idOf` gives the id of a rule file by its name. */
export function ruleBehaviours(actors: readonly Actor[], idOf: ReadonlyMap<string, string>): RuleBehaviours {
  const byRule = new Map<string, RuleBehaviour[]>();
  for (const { id: actor, behaviours } of actors)
    for (const { number, answeredBy, traits } of behaviours)
      for (const rule of 'rules' in answeredBy ? answeredBy.rules : []) {
        const id = idOf.get(rule) ?? '';
        byRule.set(id, [...(byRule.get(id) ?? []), { actor, behaviour: number, trait: traits.includes(rule) }]);
      }
  return Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1)));
}
