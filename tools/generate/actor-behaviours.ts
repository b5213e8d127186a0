import type { Actor } from '#catalog/actor.ts';
import type { Catalog } from '#catalog/load-catalog.ts';
import { type Page, tableLines } from './page.ts';

type Behaviour = Actor['behaviours'][number];
type Hunt = Catalog['hunts'][number];

/** The telling behaviours of an actor, each with what it rests on and what answers it. */
export function behaviourLines({ behaviours }: Actor, page: Page): string[] {
  if (behaviours.length === 0) return [];
  const head = ['number', 'behaviour', 'basis', 'techniques', 'answered-by'];
  return [
    '',
    page.say('docs.actor-behaviours', { count: behaviours.length }),
    '',
    ...tableLines(
      head.map((column) => page.say(`docs.column-${column}`)),
      behaviours.map((behaviour) => behaviourCells(behaviour, page)),
    ),
  ];
}

function behaviourCells(behaviour: Behaviour, page: Page): string[] {
  const { number, name, mark, techniques } = behaviour;
  return [
    String(number),
    page.cell(name),
    basisOf(mark, behaviour.unverified, page),
    techniques.join('<br>'),
    answerOf(behaviour, page),
  ];
}

function basisOf(mark: Behaviour['mark'], unverified: Behaviour['unverified'], page: Page): string {
  const basis = page.say(`docs.mark-${mark.toLowerCase()}`);
  return unverified === undefined
    ? basis
    : `${basis}<br>${page.say('docs.unverified', { what: page.cell(unverified) })}`;
}

function answerOf({ answeredBy, traits }: Behaviour, page: Page): string {
  if ('none' in answeredBy) return page.say(`docs.unanswered-${answeredBy.none}`);
  if ('hunt' in answeredBy) return page.say('docs.answer-hunt', { hunt: `\`${answeredBy.hunt}\`` });
  return answeredBy.rules
    .map((rule) => (traits.includes(rule) ? page.say('docs.answer-trait', { rule: `\`${rule}\`` }) : `\`${rule}\``))
    .join('<br>');
}

/** All saved hunts: what is supposed, on what grounds, and what Holdfast needs to run them by itself. */
export function huntLines({ hunts, evidence }: Catalog, page: Page): string[] {
  const head = ['hunt', 'hypothesis', 'basis', 'logs', 'needs'];
  return [
    '',
    `## ${page.say('docs.hunts-title')}`,
    '',
    page.say('docs.hunts-lead'),
    '',
    ...tableLines(
      head.map((column) => page.say(`docs.column-${column}`)),
      hunts.map((hunt) => huntCells(hunt, evidence, page)),
    ),
  ];
}

function huntCells(
  { id, title, hypothesis, mark, logs, needs }: Hunt,
  evidence: Catalog['evidence'],
  page: Page,
): string[] {
  const labels = logs.flatMap((log) => evidence.get(log)?.label ?? []);
  return [
    `\`${id}\`<br>**${page.cell(title)}**`,
    page.cell(hypothesis),
    basisOf(mark, undefined, page),
    labels.map(page.cell).join('<br>'),
    page.say(`docs.needs-${needs}`),
  ];
}
