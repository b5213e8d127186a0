import type { MessageKey } from '#base/generated/message-keys.ts';
import type { RejectLine } from '#base/lines.ts';
import type { SourceSummary, Unread } from '#base/summary-line.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { readers } from '#evidence/readers/index.ts';
import { visibleLine } from '#reports/visible.ts';
import type { Output } from '../scan/output.ts';
import type { ScanSink } from '../scan/scan-sink.ts';

const shownRows = 3;
const shownRejects = 5;
const shownFields = 8;
const mostText = 60;

/** What the first records of a source showed. */
interface Seen {
  rows: number;
  readonly first: Row[];
  readonly names: Set<string>;
}

interface Row {
  readonly file: string;
  readonly offset: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly original: Readonly<Record<string, unknown>>;
  readonly derived: readonly { readonly text: string }[];
}

/** So many records of a source are looked at for fields without a column. */
const mostSeen = 1_000;

/** Prints, source by source, what it was taken for and why, its first records, its rejects, and the fields without a column. */
export function explainSink(output: Output, lang: Lang): ScanSink {
  const seen = new Map<string, Seen>();
  const rejects: RejectLine[] = [];
  return {
    rows(ndjson) {
      const text = Buffer.from(ndjson.buffer, ndjson.byteOffset, ndjson.length).toString('utf8');
      for (let at = 0; at < text.length; ) {
        const end = text.indexOf('\n', at);
        if (!look(seen, text.slice(at, end))) break;
        at = end + 1;
      }
    },
    line(line) {
      if (line.kind === 'reject') rejects.push(JSON.parse(line.head) as RejectLine);
    },
    async outcome({ summary }) {
      await output.write(`${say(lang, 'cli.explain-title')}\n`);
      for (const source of summary.sources) {
        const own = rejects.filter(({ file }) => file === source.file).slice(0, shownRejects);
        for (const line of sourceLines(source, seen.get(source.file), own, lang)) await output.write(`${line}\n`);
      }
    },
  };
}

/** Enters a row; false once its source, and so the rest of this part, need not be looked at any more. */
function look(seen: Map<string, Seen>, line: string): boolean {
  const row = JSON.parse(line) as Row;
  const source = seen.get(row.file) ?? { rows: 0, first: [], names: new Set<string>() };
  seen.set(row.file, source);
  if (source.rows++ >= mostSeen) return false;
  if (source.first.length < shownRows) source.first.push(row);
  for (const name of Object.keys(row.original)) source.names.add(name);
  return true;
}

function* sourceLines(
  source: SourceSummary,
  seen: Seen | undefined,
  rejects: readonly RejectLine[],
  lang: Lang,
): Generator<string> {
  yield `\n${visibleLine(source.file)}`;
  for (const line of takenFor(source, lang)) yield `  ${line}`;
  yield `  ${say(lang, 'cli.explain-counts', { records: source.records, rejects: source.rejects })}`;
  if (seen !== undefined) yield* seenLines(source, seen, lang);
  if (rejects.length === 0) return;
  yield `  ${say(lang, 'cli.explain-rejects', { shown: rejects.length, rejects: source.rejects })}`;
  for (const { offset, why } of rejects) yield `    @${offset}  ${visibleLine(why)}`;
}

function takenFor({ format, unread }: SourceSummary, lang: Lang): string[] {
  if (unread !== undefined) return [say(lang, 'cli.explain-unread', unreadValues(unread))];
  const reader = readers.find(({ id }) => id === format);
  if (reader === undefined) return format === 'unknown' ? [] : [say(lang, 'cli.explain-packed', { format })];
  return [
    say(lang, 'cli.explain-format-line', { format, title: say(lang, `format.${format}` as MessageKey) }),
    say(lang, 'cli.explain-sign', { sign: say(lang, `format.${format}-sign` as MessageKey) }),
    ...(reader.proven ? [] : [say(lang, 'cli.explain-unproven')]),
  ];
}

function unreadValues({ holds, encoding, tried }: Unread) {
  return { holds, encoding: encoding ?? '', tried };
}

function* seenLines({ format }: SourceSummary, { first, names }: Seen, lang: Lang): Generator<string> {
  yield `  ${say(lang, 'cli.explain-rows')}`;
  const told = new Set<string>();
  for (const row of first) {
    yield `    @${row.offset}  ${pairs(row.fields)}`;
    for (const { text } of row.derived.filter((each) => !told.has(each.text))) {
      told.add(text);
      yield `      ${visibleLine(text)}`;
    }
  }
  const mapped = mappedNames(format);
  const open = [...names].filter((name) => !mapped.has(name)).sort();
  const text = visibleLine(open.join(', '));
  yield `  ${open.length === 0 ? say(lang, 'cli.explain-all-mapped') : say(lang, 'cli.explain-unmapped', { names: text })}`;
}

function pairs(fields: Readonly<Record<string, string>>): string {
  const shown = Object.entries(fields).slice(0, shownFields);
  return shown.map(([name, value]) => `${name}=${visibleLine(value.slice(0, mostText))}`).join('  ');
}

/** Original names that some column of the format's products is made of. */
function mappedNames(format: string): ReadonlySet<string> {
  const products = readers.find(({ id }) => id === format)?.products ?? [];
  const tables = logSourcesOfCatalog
    .filter(({ product }) => products.includes(product))
    .flatMap(({ columns, channels }) => [columns, ...Object.values(channels)]);
  return new Set(tables.flatMap((columns) => Object.values(columns).flat()));
}
