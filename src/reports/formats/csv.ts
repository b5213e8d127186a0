import type { FindingLine, MatchLine, RejectLine } from '#base/lines.ts';
import { visible } from '../visible.ts';

type CsvLine = MatchLine | FindingLine | RejectLine;

/** The fixed head of a kind, with the mark that tells Excel the file is UTF-8 where `bom` is asked for. */
export function csvHead(kind: CsvLine['kind'], { bom }: { readonly bom: boolean }): string {
  return (bom ? '\uFEFF' : '') + csvRecord(heads[kind]);
}

/** One line of output as one row under the head of its kind. */
export function csvRow(line: CsvLine): string {
  if (line.kind === 'match') return csvRecord(matchCells(line));
  return csvRecord(line.kind === 'finding' ? findingCells(line) : rejectCells(line));
}

const ruleHead = ['rule_id', 'rule_author', 'rule_path', 'rule_license', 'rule_link'] as const;
const tagHead = ['techniques', 'actors', 'recommendations', 'host', 'user'] as const;
const eventHead = ['file', 'sha256', 'record', 'offset', 'channel', 'provider', 'code', 'fields'] as const;

const heads: Readonly<Record<CsvLine['kind'], readonly string[]>> = {
  match: ['time', 'level', 'title', ...ruleHead, ...tagHead, ...eventHead],
  finding: [
    'id',
    'level',
    'title',
    'count',
    'first',
    'last',
    'question',
    'reason',
    ...ruleHead,
    ...tagHead,
    'named',
    'evidence',
  ],
  reject: ['file', 'sha256', 'offset', 'needed', 'had', 'why'],
};

type Cell = string | number | null;

function matchCells({ time, rule, event, host, user, fields, ...tags }: MatchLine): readonly Cell[] {
  const { file, sha256, record, offset, channel, provider, code } = event;
  const place = [file, sha256, record, offset, channel, provider, code];
  return [
    time,
    rule.level,
    rule.title,
    ...ruleCells(rule),
    ...tagCells(tags),
    host,
    user,
    ...place,
    JSON.stringify(fields),
  ];
}

function findingCells({ rule, subjects, evidence, ...finding }: FindingLine): readonly Cell[] {
  const { id, level, title, count, first, last, question, reason } = finding;
  const own = [id, level, title, count, first, last, question, reason];
  const of = [subjects.host, subjects.user, finding.named.join('; ')];
  return [...own, ...ruleCells(rule), ...tagCells(finding), ...of, JSON.stringify(evidence)];
}

function rejectCells({ file, sha256, offset, needed, had, why }: RejectLine): readonly Cell[] {
  return [file, sha256, offset, needed, had, why];
}

function ruleCells({ id, author, path, license, link }: MatchLine['rule']): readonly Cell[] {
  return [id, author, path, license, link];
}

function tagCells({
  techniques,
  actors,
  recommendations,
}: Pick<MatchLine, 'techniques' | 'actors' | 'recommendations'>): readonly Cell[] {
  return [techniques, actors, recommendations].map((names) => names.join('; '));
}

function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Quoted where RFC 4180 asks for it. Our own numbers are never formulas, so only text is guarded. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : guarded(visible(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run what begins like a formula, also behind spaces and in full width; an apostrophe makes it text. */
function guarded(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
