import type { Lang } from '#catalog/lang.ts';
import { csvHead, csvRow } from '#reports/formats/csv.ts';
import { printTable } from '#reports/formats/table.ts';
import type { OutputLine, ScanOutcome } from '../scan/ledger.ts';
import type { Output } from '../scan/output.ts';
import type { ScanSink } from '../scan/scan-sink.ts';
import { exitCode, UserError } from '../user-error.ts';
import { reportOf } from './scan-report.ts';

const lineKinds = ['match', 'finding', 'verdict', 'row', 'reject', 'summary'] as const;

export type LineKind = (typeof lineKinds)[number];

/** The kinds `--only` lets through; without it everything, and rows only when `--explain` asks for them. */
export function kindsOf(only: string | undefined, format: string, explain: boolean): ReadonlySet<LineKind> {
  const all = lineKinds.filter((kind) => explain || kind !== 'row');
  if (only === undefined) return new Set(format === 'csv' ? ['finding'] : all);
  const asked = only.split(',').map((kind) => kind.trim());
  const unknown = asked.find((kind) => !(all as readonly string[]).includes(kind));
  if (unknown === undefined) return new Set(asked as LineKind[]);
  throw new UserError(
    exitCode.usage,
    { key: 'cli.only-wrong', values: { kind: unknown } },
    { key: unknown === 'row' ? 'cli.only-wrong-row' : 'cli.only-wrong-why', values: { kinds: all.join(', ') } },
    { key: 'cli.only-wrong-todo' },
  );
}

export interface SinkOptions {
  readonly format: 'table' | 'ndjson' | 'json' | 'csv';
  readonly kinds: ReadonlySet<LineKind>;
  readonly output: Output;
  readonly lang: Lang;
  readonly ruleFolders: readonly string[];
}

/** Prints a scan in the format that was asked for. */
export function sinkFor(options: SinkOptions): ScanSink {
  switch (options.format) {
    case 'ndjson':
      return ndjsonSink(options);
    case 'json':
      return jsonSink(options);
    case 'csv':
      return csvSink(options);
    case 'table':
      return tableSink(options);
  }
}

function ndjsonSink({ kinds, output }: SinkOptions): ScanSink {
  return {
    rows: (ndjson) => output.writeBytes(ndjson),
    line: (line) => (kinds.has(line.kind) ? output.write(`${line.json}\n`) : undefined),
    outcome: async (outcome) => {
      for (const line of closingLines(outcome, kinds)) await output.write(`${line}\n`);
    },
  };
}

function* closingLines(outcome: ScanOutcome, kinds: ReadonlySet<LineKind>): Generator<string> {
  if (kinds.has('finding')) for (const finding of outcome.findings) yield JSON.stringify(finding);
  if (kinds.has('summary')) yield JSON.stringify(outcome.summary);
}

/** One object: `matches`, `rejects`, `findings`, `summary`, as far as they are asked for; matches stream, rejects wait. */
function jsonSink({ kinds, output }: SinkOptions): ScanSink {
  const rejects: string[] = [];
  let matches = 0;
  const open = () => (matches++ === 0 ? '{"matches":[\n' : ',\n');
  return {
    rows: () => {},
    line: (line: OutputLine) => {
      if (!kinds.has(line.kind)) return;
      if (line.kind === 'match') return output.write(`${open()}${line.json}`);
      rejects.push(line.json);
    },
    outcome: async ({ findings, summary }) => {
      const parts: string[] = [];
      if (kinds.has('match')) parts.push(matches === 0 ? '"matches":[]' : '\n]');
      if (kinds.has('reject')) parts.push(`"rejects":[${rejects.join(',\n')}]`);
      if (kinds.has('finding'))
        parts.push(`"findings":[${findings.map((finding) => JSON.stringify(finding)).join(',\n')}]`);
      if (kinds.has('summary')) parts.push(`"summary":${JSON.stringify(summary)}`);
      await output.write(`${matches === 0 ? '{' : ''}${parts.join(',')}}\n`);
    },
  };
}

/** A table holds one kind of line, so `--only` has to name one. */
function csvSink({ kinds, output }: SinkOptions): ScanSink {
  const kind = [...kinds][0];
  if (kinds.size !== 1 || (kind !== 'match' && kind !== 'finding' && kind !== 'reject')) {
    throw new UserError(
      exitCode.usage,
      { key: 'cli.csv-kinds' },
      { key: 'cli.csv-kinds-why' },
      { key: 'cli.csv-kinds-todo' },
    );
  }
  let begun: Promise<void> | void = output.write(csvHead(kind, { bom: false }));
  return {
    rows: () => {},
    line: async (line) => {
      await begun;
      begun = undefined;
      if (line.kind === kind) await output.write(csvRow(JSON.parse(line.json)));
    },
    outcome: async ({ findings }) => {
      if (kind === 'finding') for (const finding of findings) await output.write(csvRow(finding));
    },
  };
}

function tableSink({ output, lang, ruleFolders }: SinkOptions): ScanSink {
  return {
    rows: () => {},
    line: () => {},
    outcome: async (outcome) => {
      const width = process.stdout.columns ?? 100;
      const colour = process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
      for (const text of printTable(reportOf(outcome, { ruleFolders, command: '' }), { lang, width, colour }))
        await output.write(text);
    },
  };
}
