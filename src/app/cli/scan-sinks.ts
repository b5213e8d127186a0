import type { Lang } from '#catalog/lang.ts';
import type { OutputLine, ScanOutcome } from '../scan/ledger.ts';
import type { Output } from '../scan/output.ts';
import type { ScanSink } from '../scan/scan-sink.ts';
import type { LineKind } from './line-kinds.ts';

export interface SinkOptions {
  readonly format: 'table' | 'ndjson' | 'json' | 'csv';
  readonly kinds: ReadonlySet<LineKind>;
  readonly output: Output;
  readonly lang: Lang;
  readonly ruleFolders: readonly string[];
}

/** Prints a scan in the format that was asked for. */
export async function sinkFor(options: SinkOptions): Promise<ScanSink> {
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

/** One kind of line, as `kindsOf` sees to. */
async function csvSink({ kinds, output }: SinkOptions): Promise<ScanSink> {
  const { csvHead, csvRow } = await import('#reports/formats/csv.ts');
  const kind = ([...kinds] as ('match' | 'finding' | 'reject')[])[0] ?? 'finding';
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

async function tableSink({ output, lang, ruleFolders }: SinkOptions): Promise<ScanSink> {
  const { printTable } = await import('#reports/formats/table.ts');
  const { reportOf } = await import('./scan-report.ts');
  return {
    rows: () => {},
    line: () => {},
    outcome: async (outcome) => {
      const look = { lang, ...output.look(process.env) };
      for (const text of printTable(reportOf(outcome, { ruleFolders, command: '' }), look)) await output.write(text);
    },
  };
}
