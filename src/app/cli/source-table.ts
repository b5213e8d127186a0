import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { trimmed, widthOf } from '#reports/formats/text-width.ts';
import { visibleLine } from '#reports/visible.ts';
import type { KeptSource } from '../retention/list-sources.ts';

/** Sources a line each, below the names of the columns. */
export function sourceTable(sources: readonly KeptSource[], lang: Lang): string {
  const columns = ['source', 'kinds', 'segments', 'rows', 'bytes', 'from', 'to', 'keep', 'hold'] as const;
  const head = columns.map((column) => say(lang, `source.column-${column}`));
  const lines = [head, ...sources.map((source) => cells(source, lang))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => widthOf(line[i] ?? ''))));
  return lines
    .map((line) =>
      line
        .map((cell, i) => padded(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What stands about a source after a decision, and that nothing of it is kept yet: the name may be a slip. */
export function decisionText(source: KeptSource, lang: Lang): string {
  const name = visibleLine(source.source);
  const values = { source: name, keep: keepText(source, lang), reason: visibleLine(source.hold ?? '') };
  const lines = [say(lang, source.hold === null ? 'source.decided' : 'source.decided-held', values)];
  if (source.rows === 0) lines.push(say(lang, 'source.decided-empty', { source: name }));
  return lines.join('\n');
}

/** `YYYY-MM-DD`, UTC. */
export function dayText(us: number): string {
  return new Date(us / 1000).toISOString().slice(0, 10);
}

const nameColumns = 40;
const reasonColumns = 60;

function cells(source: KeptSource, lang: Lang): string[] {
  const { kinds, segments, rows, bytes, fromUs, toUs, hold } = source;
  return [
    trimmed(visibleLine(source.source), nameColumns),
    kinds.map((kind) => say(lang, `source.kind-${kind}`)).join(', '),
    say(lang, 'source.number', { number: segments }),
    say(lang, 'source.number', { number: rows }),
    say(lang, 'source.megabytes', { megabytes: (bytes / 1_000_000).toFixed(1) }),
    fromUs === null ? '–' : dayText(fromUs),
    toUs === null ? '–' : dayText(toUs),
    keepText(source, lang),
    hold === null ? '–' : trimmed(visibleLine(hold), reasonColumns),
  ];
}

function keepText({ keepDays }: KeptSource, lang: Lang): string {
  return keepDays === null ? say(lang, 'source.keep-forever') : say(lang, 'source.keep-days', { days: keepDays });
}

function padded(cell: string, columns: number): string {
  return cell + ' '.repeat(columns - widthOf(cell));
}
