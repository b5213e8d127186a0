import { createHash } from 'node:crypto';
import { z } from 'zod';
import { levels } from '#base/level.ts';
import type { HuntVersionsTable } from '#store/schema/hunts.ts';

const text = z.string();

/** Everything that a saved hunt asks, so that a run needs nothing else: rules stand here as their text. */
const schema = z
  .strictObject({
    query: text.optional(),
    sql: text.optional(),
    rules: z
      .array(z.strictObject({ path: text, license: text, text }).readonly())
      .min(1)
      .readonly()
      .optional(),
    /** Texts of placeholder files that belong to the rules. */
    placeholders: z.array(text).readonly().optional(),
    actor: text.optional(),
    technique: text.optional(),
    /** What is to be worked out by hand, where no query says it, or from what the query finds. */
    measure: z.strictObject({ en: text, ja: text }).readonly().optional(),
    /** Of times that state none. */
    zone: text.optional(),
    /** Relative to the run, as it was written (`last 30d`); all that is kept without one. */
    period: text.optional(),
    sources: z.array(text).readonly().optional(),
    minLevel: z.enum(levels).optional(),
  })
  .readonly();

export type SavedQuestion = z.infer<typeof schema>;

type QuestionKind = 'query' | 'sql' | 'rule' | 'actor' | 'technique' | 'measure';

/** As it stands in a row. Equal questions have equal hashes. */
export function packQuestion(
  question: SavedQuestion,
): Pick<HuntVersionsTable, 'kind' | 'question' | 'question_sha256'> {
  const packed = JSON.stringify(schema.parse(question));
  return {
    kind: kindOf(question),
    question: packed,
    question_sha256: createHash('sha256').update(packed).digest('hex'),
  };
}

/** Null for what a newer Holdfast wrote and this one does not know. */
export function openQuestion(packed: string): SavedQuestion | null {
  try {
    return schema.parse(JSON.parse(packed));
  } catch {
    return null;
  }
}

/** What no engine answers is `measure`: somebody looks for it by hand. */
function kindOf({ query, sql, rules, actor, technique }: SavedQuestion): QuestionKind {
  if (query !== undefined) return 'query';
  if (sql !== undefined) return 'sql';
  if (rules !== undefined) return 'rule';
  if (actor !== undefined) return 'actor';
  return technique === undefined ? 'measure' : 'technique';
}

/** The question as its user would say it, in one line. */
export function spokenQuestion({ query, sql, rules, actor, technique }: SavedQuestion): string {
  if (query !== undefined) return query;
  if (sql !== undefined) return sql;
  return [
    ...(rules ?? []).map(({ path }) => path),
    ...(actor === undefined ? [] : [`--actor ${actor}`]),
    ...(technique === undefined ? [] : [`--technique ${technique}`]),
  ].join(' ');
}
