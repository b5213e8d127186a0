import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Actor } from '#catalog/actor.ts';
import type { Hunt } from '#catalog/hunt.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../tools/generate/read-catalog.ts';
import { loadOurRule, rulePaths } from './our-rule.ts';
import { projectRoot } from './planted-tree.ts';

const root = new URL('../../', import.meta.url);
const { actors, hunts, evidence, recommendations } = readCatalog(root);
const items = recommendations.flatMap((recommendation) => recommendation.items).map(({ id }) => id);
const pathOf = new Map(rulePaths.map((path) => [basename(path, '.yml'), path]));
const metaOf = new Map(rulePaths.map((path) => [basename(path, '.yml'), loadOurRule(path)[0]?.meta]));

const behaviours = actors.flatMap((actor) => actor.behaviours.map((behaviour) => ({ actor, behaviour })));
const ruleAnswers = behaviours.flatMap(({ actor, behaviour }) =>
  rulesOf(behaviour).map((rule) => ({ actor: actor.id, rule, name: `${actor.id} ${behaviour.number} ${rule}` })),
);

describe('telling behaviours', () => {
  it('have their own number each, from 1 on without a gap', () => {
    for (const actor of actors)
      expect(actor.behaviours.map(({ number }) => number)).toEqual(actor.behaviours.map((_, index) => index + 1));
  });

  it('are answered by rules that exist, with samples they must and must not match', () => {
    expect(ruleAnswers.filter(({ rule }) => !pathOf.has(rule)).map(({ name }) => name)).toEqual([]);
    const kinds = ['hit', 'miss'];
    const sampleless = [...new Set(ruleAnswers.map(({ rule }) => rule))].flatMap((rule) =>
      kinds.filter((kind) => !existsSync(join(projectRoot, `${pathOf.get(rule)?.slice(0, -3)}${kind}.ndjson`))),
    );
    expect(sampleless).toEqual([]);
  });

  it('are answered by rules that name their actor', () => {
    const silent = ruleAnswers.filter(({ actor, rule }) => metaOf.get(rule)?.actors.includes(actor) !== true);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('are answered by hunts that exist and are on that actor', () => {
    const asked = behaviours.flatMap(({ actor, behaviour: { answeredBy } }) =>
      'hunt' in answeredBy ? [{ actor: actor.id, hunt: answeredBy.hunt }] : [],
    );
    const known = (id: string) => hunts.find((hunt) => hunt.id === id);
    expect(asked.filter(({ actor, hunt }) => known(hunt)?.actors.includes(actor) !== true)).toEqual([]);
  });

  it('never rest on memory alone where a rule answers them', () => {
    const remembered = behaviours.filter(({ behaviour }) => behaviour.mark === 'K' && rulesOf(behaviour).length > 0);
    expect(remembered).toEqual([]);
  });

  it('share no trait: what speaks for one actor speaks for no other', () => {
    const traits = behaviours.flatMap(({ behaviour }) => behaviour.traits);
    expect(new Set(traits).size).toBe(traits.length);
  });
});

describe.each(hunts.map((hunt) => [hunt.id, hunt] as const))('hunt %s', (_, hunt) => {
  it('names actors, items, logs and rules that exist', () => {
    expect(hunt.actors.filter((id) => !actors.some((actor) => actor.id === id))).toEqual([]);
    expect(hunt.items.filter((id) => !items.includes(id))).toEqual([]);
    expect(hunt.logs.filter((id) => !evidence.has(id))).toEqual([]);
    expect((hunt.question.rules ?? []).filter((rule) => !pathOf.has(rule))).toEqual([]);
  });

  it('asks a detection that loads as a rule, if it asks one', () => {
    const rules = asRules(hunt);
    expect(rules.filter(({ outcome }) => 'refused' in outcome)).toEqual([]);
    expect(rules).toHaveLength(hunt.question.sigma === undefined ? 0 : 1);
  });
});

const reference = new URL('../shared/mission/actors.md', root);

describe.skipIf(!existsSync(reference))('telling behaviours beside their reference (skipped where absent)', () => {
  const rows = existsSync(reference) ? behaviourRows(readFileSync(reference, 'utf8')) : [];
  // Where our mark is not the strongest of the reference, with the reason.
  const weaker: Readonly<Record<string, string>> = {
    'G0013 11': 'ATT&CK states it for the neighbour G0019, not for the actor, and the details rest on memory',
  };

  it('are all there: every number of every table', () => {
    const ours = behaviours.map(({ actor, behaviour }) => `${actor.attackId} ${behaviour.number}`);
    expect(rows.length).toBeGreaterThan(70);
    expect(rows.map(({ key }) => key).sort()).toEqual(ours.sort());
  });

  it('bear the strongest mark of their row', () => {
    const marks = new Map(
      behaviours.map(({ actor, behaviour }) => [`${actor.attackId} ${behaviour.number}`, behaviour.mark]),
    );
    const wrong = rows.filter(({ key, marks: given }) => !(key in weaker) && marks.get(key) !== given[0]);
    expect(wrong).toEqual([]);
  });
});

function rulesOf({ answeredBy }: Actor['behaviours'][number]): readonly string[] {
  return 'rules' in answeredBy ? answeredBy.rules : [];
}

function asRules({ id, question }: Hunt) {
  if (question.sigma === undefined) return [];
  const text = dump({ title: id, level: 'informational', ...question.sigma });
  return loadRules({ path: `catalog/hunts/${id}.yaml`, license: 'Apache-2.0', text }, new Map());
}

/** Rows of the tables "Telling behaviours": the group and number, and the marks of the last column, strongest first. */
function behaviourRows(markdown: string) {
  return markdown.split(/^## /m).flatMap((section) => {
    const group = /^[^\n(]*\((G\d{4})\)/.exec(section)?.[1];
    if (group === undefined) return [];
    const rows = section.split('\n').map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    return rows
      .filter(([, number = '']) => /^\d+$/.test(number))
      .map((cells) => {
        const marks = [...(cells.at(-2) ?? '').matchAll(/\[([ASK])\]/g)].map((mark) => mark[1] ?? '');
        const sorted = ['A', 'S', 'K'].filter((mark) => marks.includes(mark));
        return { key: `${group} ${cells[1]}`, marks: sorted };
      });
  });
}
