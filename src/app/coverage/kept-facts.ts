import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readers } from '#evidence/readers/index.ts';
import type { ReceivedSource } from '#questions/coverage/received-source.ts';
import { errorCode } from '../scan/walk.ts';
import { exitCode, UserError } from '../user-error.ts';
import { keptScans } from '../workspace/kept-scans.ts';

/** What the kept scans of a workspace tell of what was received. */
export interface KeptFacts {
  readonly scans: number;
  readonly received: readonly ReceivedSource[];
  /** What findings call the rules that fired in the period. */
  readonly fired: ReadonlySet<string>;
}

/** Whether a time (UTC microseconds since 1970) counts. */
type InPeriod = (us: number) => boolean;

/**
 * A kept scan names formats and times of its sources, no channels and no fields; so a source stands for every product that
 * its reader gives, and what was in it stays open.
 */
export async function keptFacts(workspace: string, inPeriod: InPeriod): Promise<KeptFacts> {
  const received = new Map<string, ReceivedSource>();
  const fired = new Set<string>();
  const scans = keptScans(workspace);
  for (const path of scans) {
    let number = 0;
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    try {
      for await (const text of lines) take(text, ++number, { path, received, fired, inPeriod });
    } catch (error) {
      throw error instanceof UserError ? error : unreadable(path, 'cli.path-missing-why', { code: errorCode(error) });
    }
  }
  return { scans: scans.length, received: [...received.values()], fired };
}

const time = z.string().nullable();
const finding = z.object({ kind: z.literal('finding'), question: z.string(), first: time, last: time });
const source = z.object({
  sha256: z.string(),
  format: z.string(),
  records: z.number(),
  from: time,
  to: time,
});
const summary = z.object({ kind: z.literal('summary'), sources: z.array(source) });
const line = z.discriminatedUnion('kind', [finding, summary]);

interface Kept {
  readonly path: string;
  /** By file and product: the same file read again is one source. */
  readonly received: Map<string, ReceivedSource>;
  readonly fired: Set<string>;
  readonly inPeriod: InPeriod;
}

function take(text: string, number: number, { path, received, fired, inPeriod }: Kept): void {
  if (text === '') return;
  const parsed = line.safeParse(parsedJson(text));
  if (!parsed.success) throw unreadable(path, 'cli.claims-unreadable-line', { line: number });
  if (parsed.data.kind === 'finding') {
    const { question, first, last } = parsed.data;
    // Of what lies between the two, a finding tells no times.
    if ([first, last].some((each) => inPeriod(microseconds(each) ?? Number.NaN))) fired.add(question);
    return;
  }
  for (const { sha256, format, records, from, to } of parsed.data.sources) {
    for (const product of readers.find(({ id }) => id === format)?.products ?? [])
      received.set(`${sha256} ${product}`, {
        product,
        channel: null,
        fromUs: microseconds(from),
        toUs: microseconds(to),
        records,
      });
  }
}

function microseconds(iso: string | null): number | null {
  const ms = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(ms) ? null : ms * 1000;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(
  path: string,
  why: 'cli.path-missing-why' | 'cli.claims-unreadable-line',
  values: Readonly<Record<string, string | number>>,
): UserError {
  return new UserError(
    exitCode.unreadable,
    { key: 'coverage.scan-unreadable', values: { path } },
    { key: why, values },
    { key: 'coverage.scan-unreadable-todo' },
  );
}
