import type { FindingLine } from '#base/lines.ts';
import type { Lang } from '#catalog/lang.ts';
import { findingText } from '../scan/finding-text.ts';
import type { Output } from '../scan/output.ts';
import { lineText, type OutputLine } from '../scan/output-line.ts';
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
      return options.kinds.has('row') ? explainSink(options) : tableSink(options);
  }
}

function ndjsonSink({ kinds, output }: SinkOptions): ScanSink {
  return {
    rows: (ndjson) => output.writeBytes(ndjson),
    line: (line) => (kinds.has(line.kind) ? output.writeLine(line.head, line.tail) : undefined),
    outcome: async ({ findings, summary }) => {
      if (kinds.has('finding')) for (const finding of findings) await writePieces(output, findingText(finding), '\n');
      if (kinds.has('summary')) await output.write(`${JSON.stringify(summary)}\n`);
    },
  };
}

async function writePieces(output: Output, pieces: Iterable<string>, end: string): Promise<void> {
  for (const piece of pieces) await output.write(piece);
  await output.write(end);
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
      if (line.kind === 'match') return output.write(`${open()}${lineText(line)}`);
      rejects.push(line.head);
    },
    outcome: async ({ findings, summary }) => {
      const parts: Iterable<string>[] = [];
      if (kinds.has('match')) parts.push([matches === 0 ? '"matches":[]' : '\n]']);
      if (kinds.has('reject')) parts.push([`"rejects":[${rejects.join(',\n')}]`]);
      if (kinds.has('finding')) parts.push(findingsText(findings));
      if (kinds.has('summary')) parts.push([`"summary":${JSON.stringify(summary)}`]);
      if (matches === 0) await output.write('{');
      for (const [i, part] of parts.entries()) await writePieces(output, part, i === parts.length - 1 ? '' : ',');
      await output.write('}\n');
    },
  };
}

function* findingsText(findings: readonly FindingLine[]): Generator<string> {
  yield '"findings":[';
  for (const [i, finding] of findings.entries()) {
    if (i > 0) yield ',\n';
    yield* findingText(finding);
  }
  yield ']';
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
      if (line.kind === kind) await output.write(csvRow(JSON.parse(lineText(line))));
    },
    outcome: async ({ findings }) => {
      if (kind === 'finding') for (const finding of findings) await output.write(csvRow(finding));
    },
  };
}

/** Loaded only by those who ask for it. */
async function explainSink({ output, lang }: SinkOptions): Promise<ScanSink> {
  return (await import('./explain-sink.ts')).explainSink(output, lang);
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
