import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A record that a finding or match says it saw. */
export interface Claim {
  /** Finding id, or `match` for a match line. */
  readonly by: string;
  readonly file: string;
  readonly sha256: string;
  readonly record: string;
  readonly offset: number;
  /** What the record has to be: the hash of its bytes for a finding, of its fields as JSON for a match. */
  readonly recordSha256: string | null;
  readonly fieldsSha256: string | null;
}

/** What a file of ours says. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** Number of the first line that scan would not write so, from 1; null if there is none. */
  readonly wrongLine: number | null;
  /** How many lines are of a kind that scan writes. */
  readonly known: number;
}

const pointer = z.object({
  file: z.string(),
  sha256: z.string(),
  record: z.string(),
  offset: z.number(),
  recordSha256: z.string(),
});

const finding = z.object({ kind: z.literal('finding'), id: z.string(), evidence: z.array(pointer) });
const match = z.object({ kind: z.literal('match'), event: pointer.omit({ recordSha256: true }), fields: z.unknown() });
const other = z.object({ kind: z.enum(['summary', 'reject', 'row', 'verdict', 'ledger']) });
const line = z.discriminatedUnion('kind', [finding, match, other]);

/** The claims of an NDJSON file of ours; `only` limits them to one finding. Throws where the file cannot be read. */
export async function claimsOf(path: string, only: string | null): Promise<Claims> {
  const claims: Claim[] = [];
  let number = 0;
  let known = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    const parsed = line.safeParse(parsedJson(text));
    if (!parsed.success) return { claims, known, wrongLine: number };
    known++;
    claims.push(...claimsOfLine(parsed.data, only));
  }
  return { claims, known, wrongLine: null };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function claimsOfLine(parsed: z.infer<typeof line>, only: string | null): Claim[] {
  if (parsed.kind === 'finding') {
    if (only !== null && parsed.id !== only) return [];
    return parsed.evidence.map((each) => ({
      by: parsed.id,
      ...each,
      // A hunt states none where the file was gone.
      recordSha256: each.recordSha256 === '' ? null : each.recordSha256,
      fieldsSha256: null,
    }));
  }
  if (parsed.kind !== 'match' || only !== null) return [];
  return [{ by: 'match', ...parsed.event, recordSha256: null, fieldsSha256: fieldsHash(parsed.fields) }];
}

/**
 * SHA-256 of fields as JSON: a file of many matches would not fit into memory with them. The order of names does not count, nor do
 * places without a value among several: the store keeps neither.
 */
export function fieldsHash(fields: unknown): string {
  const named = Object.entries((fields ?? {}) as Record<string, unknown>).map(([name, value]) => [name, heldBy(value)]);
  return hash('sha256', JSON.stringify(named.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))));
}

function heldBy(value: unknown): unknown {
  const values = (Array.isArray(value) ? value : [value]).filter((each) => each !== null);
  return values.map((each) => (typeof each === 'string' ? each.toWellFormed() : each));
}
