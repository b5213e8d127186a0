import type { IndicatorKind } from '#questions/indicators/indicator.ts';
import type { IndicatorSet } from '#questions/indicators/matching/indicator-set.ts';
import type { Engine, Row } from '#store/drivers/duckdb/engine.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { unpackPositions } from '#store/segments/packed-positions.ts';

/** Between values that are handed over as one text: handing over each takes longer than looking for all of them. */
const separator = '\u001f';

/** Values that are asked for, by kind: those of the set, and those that answer to it in another way. */
interface Wanted {
  readonly kinds: string[];
  readonly values: string[];
}

/** Rows of segments that may show an indicator of the set, ascending, by path of their index. */
export async function indexHits(
  engine: Engine,
  indexes: readonly string[],
  set: IndicatorSet,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const wanted = await wantedValues(engine, indexes, set);
  const found = new Map<string, Candidates>();
  if (wanted.values.length === 0) return new Map();
  const text = `SELECT filename, v.kind AS kind, v.value AS value, base, row, more FROM ${readSegments('$1', 'filename = true')} v
    SEMI JOIN (SELECT unnest(string_split($2, $4)) AS kind, unnest(string_split($3, $4)) AS value) w
    ON v.kind = w.kind AND v.value = w.value`;
  const lists = [wanted.kinds, wanted.values].map((list) => list.join(separator));
  for await (const part of engine.rows({ text, values: [indexes, ...lists, separator] }))
    for (const row of part) {
      const path = String(row.filename);
      const candidates = found.get(path) ?? new Candidates(set);
      found.set(path, candidates);
      candidates.add(row);
    }
  return new Map([...found].map(([path, candidates]) => [path, candidates.rows()]));
}

/** Rows of one segment. */
class Candidates {
  private readonly set: IndicatorSet;
  /** In the order of values, so that a row may stand there more than once. */
  private readonly certain: number[] = [];
  /** By part of a combination. */
  private readonly parts = new Map<number, Set<number>>();

  constructor(set: IndicatorSet) {
    this.set = set;
  }

  add({ kind, value, base, row, more }: Row): void {
    const positions = unpackPositions(Number(base) + Number(row), bytesOf(more));
    for (const ref of this.set.match(kind as IndicatorKind, String(value))) {
      if (!this.set.isPart(ref)) for (const position of positions) this.certain.push(position);
      else this.parts.set(ref, new Set([...(this.parts.get(ref) ?? []), ...positions]));
    }
  }

  rows(): readonly number[] {
    const all = [...this.certain];
    for (const parts of this.set.head.combinations) {
      const [first, ...others] = parts.map((part) => this.parts.get(part));
      for (const row of first ?? []) if (others.every((rows) => rows?.has(row) === true)) all.push(row);
    }
    return [...new Set(all.sort((a, b) => a - b))];
  }
}

function bytesOf(blob: unknown): Uint8Array | null {
  return blob === null ? null : (blob as { readonly bytes: Uint8Array }).bytes;
}

/** Kinds whose values answer to more than an equal one. */
const wide: Partial<Record<IndicatorKind, IndicatorKind>> = { cidr: 'ip', 'path-pattern': 'file-path' };

/** Which values of the indexes answer to the set. Equal values are found by the engine, others by looking at each value once. */
async function wantedValues(engine: Engine, indexes: readonly string[], set: IndicatorSet): Promise<Wanted> {
  const wanted: Wanted = { kinds: [], values: [] };
  const { equal, walked } = questionsOf(set);
  for (const { kind, value } of equal) {
    wanted.kinds.push(kind);
    wanted.values.push(value);
  }
  if (walked.size === 0) return wanted;
  const text = `SELECT DISTINCT kind, value FROM ${readSegments('$1')} WHERE kind IN (SELECT unnest($2))`;
  for await (const part of engine.rows({ text, values: [indexes, [...walked]] }))
    for (const { kind, value } of part)
      if (set.match(kind as IndicatorKind, String(value)).length > 0) {
        wanted.kinds.push(String(kind));
        wanted.values.push(String(value));
      }
  return wanted;
}

interface Questions {
  readonly equal: readonly { readonly kind: IndicatorKind; readonly value: string }[];
  readonly walked: ReadonlySet<string>;
}

function questionsOf(set: IndicatorSet): Questions {
  const walked = new Set<string>();
  const equal: { kind: IndicatorKind; value: string }[] = [];
  const entries = set.head.indicators + set.head.combinations.reduce((sum, parts) => sum + parts.length, 0);
  for (let ref = 0; ref < entries; ref++) {
    const kind = set.kindOf(ref);
    const also = wide[kind] ?? (kind === 'domain' && set.coversSubdomains(ref) ? 'domain' : undefined);
    if (also !== undefined) walked.add(also);
    const value = set.valueOf(ref);
    if (value.includes(separator)) walked.add(kind);
    else if (wide[kind] === undefined) equal.push({ kind, value });
  }
  return { equal: equal.filter(({ kind }) => !walked.has(kind)), walked };
}
