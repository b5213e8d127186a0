import type { MessageKey } from '#base/generated/message-keys.ts';
import { levelRank } from '#base/level.ts';
import type { ScanReportInput } from '../contract.ts';
import type { Block, Entry, Inline } from '../document.ts';
import { named, phrase, quoted, said, when } from '../inline.ts';
import type { Allowance } from './allowance.ts';
import { listing } from './listing.ts';
import { recordBlocks } from './record-blocks.ts';
import { levelState, type PlacedFinding } from './worst-first.ts';

/** About what the markup of a finding takes without its records, in both languages. */
const detailCharacters = 3000;
const mostTags = 40;

/** A finding as one line that opens. The worst of the page is open from the start, if it is high. */
export function findingEntry(placed: PlacedFinding, input: ScanReportInput, room: Allowance, isFirst: boolean): Entry {
  const { finding, at } = placed;
  const { host, user } = finding.subjects;
  return {
    id: at,
    open: isFirst && levelRank(finding.level) >= levelRank('high'),
    cells: [
      [levelState(finding.level)],
      [{ inline: 'count', value: finding.count, unit: phrase('report.count-of-records', { count: finding.count }) }],
      [host === '' ? said('report.host-unknown') : named(host)],
      user === '' ? [] : [named(user)],
      [quoted(finding.title)],
      [when(finding.first, finding.last)],
      [named(finding.id)],
    ],
    detail: room.take(detailCharacters) ? detail(placed, input, room) : [noRoom()],
  };
}

function detail(placed: PlacedFinding, input: ScanReportInput, room: Allowance): readonly Block[] {
  const { finding } = placed;
  return [
    { block: 'paragraph', role: 'reason', content: [why(placed, input)] },
    { block: 'paragraph', role: 'text', content: tags(placed) },
    { block: 'definitions', items: facts(placed) },
    {
      block: 'heading',
      title: phrase('report.its-records'),
      aside: [said('report.count-of-records', { count: finding.count })],
    },
    ...recordBlocks(placed, input, room),
  ];
}

function why({ finding }: PlacedFinding, { reasons }: ScanReportInput): Inline {
  const reason = reasons.get(finding.id);
  return reason === undefined ? quoted(finding.reason) : { inline: 'said', phrase: reason };
}

/**
 * Techniques, catalogue items, and actors: those the run names, which takes two independent traits, and apart from them those
 * who also behave like this, which is never an attribution.
 */
function tags({ finding }: PlacedFinding): readonly Inline[] {
  const names = [...finding.techniques, ...finding.recommendations];
  const others = finding.actors.filter((actor) => !finding.named.includes(actor));
  return [
    ...listing(names, mostTags, 'tag'),
    ...actorsSaid('report.actors-named', finding.named),
    ...actorsSaid('report.actors-also', others),
  ];
}

function actorsSaid(key: MessageKey, actors: readonly string[]): readonly Inline[] {
  return actors.length === 0 ? [] : [named(' '), said(key, { actors: actors.join(', ') })];
}

type Facts = Extract<Block, { block: 'definitions' }>['items'];

function facts({ finding }: PlacedFinding): Facts {
  const { rule, subjects } = finding;
  const given = (key: MessageKey, text: string): Facts =>
    text === '' ? [] : [{ term: phrase(key), content: [named(text)] }];
  return [
    { term: phrase('report.rule'), content: [quoted(rule.title)] },
    ...given('report.rule-id', rule.id),
    ...given('report.author', rule.author),
    ...given('report.license', rule.license),
    ...given('report.link', rule.link),
    ...given('report.rule-file', rule.path),
    ...given('report.host', subjects.host),
    ...given('report.user', subjects.user),
    { term: phrase('report.first-last'), content: [when(finding.first, finding.last)] },
  ];
}

function noRoom(): Block {
  return { block: 'paragraph', role: 'small', content: [said('report.detail-in-ndjson')] };
}
