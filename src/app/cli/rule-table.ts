import type { MessageKey } from '#base/generated/message-keys.ts';
import { type Level, levels } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { widthOf } from '#reports/formats/text-width.ts';
import { visibleLine } from '#reports/visible.ts';
import type { AnsweringSource } from '../rules/answering-sources.ts';
import type { CatalogItem } from '../rules/catalog-items.ts';

/** A rule of the folders, as `rules list` prints it. */
export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly state: 'ready' | 'not-supported';
  /** Why it cannot be asked; null for a rule that can. */
  readonly why: string | null;
  readonly level: string;
  readonly logSource: string;
  readonly techniques: readonly string[];
  readonly actors: readonly string[];
  readonly recommendations: readonly string[];
  readonly type: 'detection' | 'correlation' | 'filter';
  /** The rules that a correlation is made of, or a filter narrows: ids, or paths where they have none. */
  readonly rules: readonly string[];
  /** Logs that would make it answer, where they were asked for. */
  readonly sources?: readonly AnsweringSource[];
}

/** Rules a line each, those that cannot be asked with the reason; then the items of the catalogue. */
export function* ruleTable(rules: readonly ListedRule[], items: readonly CatalogItem[], lang: Lang): Generator<string> {
  const titles = new Map(rules.map((rule) => [rule.id || rule.path, rule.title]));
  for (const rule of rules) {
    yield ruleLine(rule, lang);
    if (rule.rules.length > 0) yield `  ${relatedText(rule, titles, lang)}\n`;
    if (rule.sources !== undefined && rule.state === 'ready') yield `  ${sourcesText(rule.sources, lang)}\n`;
  }
  const refused = rules.filter((rule) => rule.state === 'not-supported').length;
  yield `${say(lang, 'cli.rules-sum', { loaded: rules.length - refused, refused })}\n\n`;
  yield `${say(lang, 'cli.items-title')}\n`;
  for (const item of items) yield itemLine(item, titles, lang);
  const automated = items.filter((item) => item.answeredBy.length > 0).length;
  yield `${say(lang, 'cli.items-sum', { automated, open: items.length - automated })}\n`;
}

/** The rules that a correlation relates or a filter narrows, by their titles. */
function relatedText({ type, rules }: ListedRule, titles: ReadonlyMap<string, string>, lang: Lang): string {
  const key = type === 'filter' ? 'cli.rules-narrows' : 'cli.rules-relates';
  return say(lang, key, {
    rules: shortList(
      rules.map((rule) => titles.get(rule) ?? rule),
      lang,
    ),
  });
}

/** `aws: cloudtrail (aws-cloudtrail, …)`, or that nothing we read would do. */
function sourcesText(sources: readonly AnsweringSource[], lang: Lang): string {
  if (sources.length === 0) return say(lang, 'cli.rules-no-source');
  const listed = sources.map(({ product, channels, formats }) => {
    const logs = channels.length === 0 ? '*' : channels.join(', ');
    return `${product}: ${logs} (${formats.join(', ')})`;
  });
  return say(lang, 'cli.rules-sources', { sources: visibleLine(listed.join('; ')) });
}

const levelKeys: Readonly<Record<Level, MessageKey>> = {
  informational: 'report.level-informational',
  low: 'report.level-low',
  medium: 'report.level-medium',
  high: 'report.level-high',
  critical: 'report.level-critical',
};

const wordColumns = 15;

function ruleLine({ title, path, why, level }: ListedRule, lang: Lang): string {
  const name = visibleLine(title || path);
  if (why !== null)
    return `${padded(say(lang, 'cli.rules-not-supported'))}${name}: ${visibleLine(why)} [${visibleLine(path)}]\n`;
  const known = levels.find((each) => each === level);
  return `${padded(known === undefined ? level : say(lang, levelKeys[known]))}${name}\n`;
}

const namedAnswers = 3;

function itemLine({ id, title, answeredBy }: CatalogItem, titles: ReadonlyMap<string, string>, lang: Lang): string {
  const answers = answeredBy.map((answer) => titles.get(answer) ?? answer);
  const answer = answers.length === 0 ? say(lang, 'cli.items-open') : shortList(answers, lang);
  return `${id.padEnd(7)}${title}: ${answer}\n`;
}

/** The first few, and how many more there are. */
function shortList(names: readonly string[], lang: Lang): string {
  const named = names.slice(0, namedAnswers).map((name) => visibleLine(name));
  const rest = names.length - named.length;
  if (rest > 0) named.push(say(lang, 'cli.items-more', { rest }));
  return named.join('; ');
}

/** Japanese takes two columns a character. */
function padded(word: string): string {
  return word + ' '.repeat(Math.max(1, wordColumns - widthOf(word)));
}
