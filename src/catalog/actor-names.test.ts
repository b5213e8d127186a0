import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { actorsCalled } from './actor-names.ts';

type Names = Pick<Actor, 'id' | 'attackId' | 'synonyms' | 'related'>;

function actorOf({ id, attackId, synonyms, related }: Names): Actor {
  const rest = { attackName: id, attackVersion: '18.1', campaigns: [], techniques: [], software: [], behaviours: [] };
  return { id, attackId, name: id.toUpperCase(), synonyms, related, ...rest };
}

const actors = [
  actorOf({
    id: 'first',
    attackId: 'G0001',
    synonyms: [
      { name: 'Lucky Mouse', source: 'misp-galaxy' },
      { name: 'Circle Typhoon', source: 'misp-galaxy' },
      { name: 'Shared Panda', source: 'mitre-attack-18.1' },
    ],
    related: [{ name: 'Circle Typhoon', relation: 'related-not-equal', source: 'misp-microsoft' }],
  }),
  actorOf({
    id: 'second-group',
    attackId: 'G0002',
    synonyms: [{ name: 'SHARED PANDA', source: 'misp-galaxy' }],
    related: [{ name: 'Neighbour', id: 'G0019', relation: 'related-not-equal' }],
  }),
];

describe('the actors a name leads to', () => {
  it.each(['lucky mouse', 'LuckyMouse', 'LUCKY-MOUSE'])('finds the actor that a source calls so: %s', (name) => {
    expect(actorsCalled(name, actors)).toEqual([{ actor: 'first', relation: 'same', sources: ['misp-galaxy'] }]);
  });

  it.each(['G0002', 'second-group', 'Second Group'])('finds an actor by its own id and name: %s', (name) => {
    expect(actorsCalled(name, actors)).toEqual([{ actor: 'second-group', relation: 'same', sources: [] }]);
  });

  it('takes the weaker relation where the sources disagree', () => {
    expect(actorsCalled('Circle Typhoon', actors)).toEqual([
      { actor: 'first', relation: 'related-not-equal', sources: ['misp-microsoft'] },
    ]);
  });

  it('keeps two actors that share a name apart', () => {
    expect(actorsCalled('Shared Panda', actors).map(({ actor }) => actor)).toEqual(['first', 'second-group']);
  });

  it('calls a neighbour related, by its name and by its id', () => {
    const related = [{ actor: 'second-group', relation: 'related-not-equal', sources: [] }];
    expect(actorsCalled('neighbour', actors)).toEqual(related);
    expect(actorsCalled('G0019', actors)).toEqual(related);
  });

  it.each(['', ' ', 'Shared', '__proto__', 'constructor'])('finds nothing for %j', (name) => {
    expect(actorsCalled(name, actors)).toEqual([]);
  });
});
