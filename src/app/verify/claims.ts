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
  readonly carved: boolean;
  /** What the record has to be: its hash for a finding, its fields for a match. */
  readonly recordSha256: string | null;
  readonly fields: string | null;
}

const pointer = z.object({
  file: z.string(),
  sha256: z.string(),
  record: z.string(),
  offset: z.number(),
  recordSha256: z.string(),
  origin: z.string(),
});

const line = z.union([
  z.object({ kind: z.literal('finding'), id: z.string(), evidence: z.array(pointer) }),
  z.object({
    kind: z.literal('match'),
    event: z.object({ file: z.string(), sha256: z.string(), record: z.string(), offset: z.number() }),
    fields: z.record(z.string(), z.unknown()),
  }),
  z.object({ kind: z.string() }),
]);

/** The claims of an NDJSON file of ours; `finding` limits them to one finding. Throws for a line that is no JSON. */
export async function claimsOf(path: string, finding: string | null): Promise<Claim[]> {
  const claims: Claim[] = [];
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    const parsed = line.parse(JSON.parse(text));
    if ('evidence' in parsed && (finding === null || parsed.id === finding)) {
      for (const { origin, ...each } of parsed.evidence)
        claims.push({ by: parsed.id, ...each, carved: origin !== 'live', fields: null });
    }
    if ('event' in parsed && finding === null) {
      claims.push({
        by: 'match',
        ...parsed.event,
        carved: false,
        recordSha256: null,
        fields: JSON.stringify(parsed.fields),
      });
    }
  }
  return claims;
}
