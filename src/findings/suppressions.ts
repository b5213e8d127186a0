import { z } from 'zod';
import { fail, ok, type Result } from '#base/result.ts';
import type { Reason } from '#base/reason.ts';

/** A finding that somebody has looked at and does not want to see again, for a reason and until a day. */
export interface Suppression {
  readonly rule: string;
  /** Null for every host or user. */
  readonly host: string | null;
  readonly user: string | null;
  readonly reason: string;
  readonly by: string;
  /** Last day it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string;
}

const name = z.string().trim().min(1);

const schema = z.array(
  z.strictObject({
    rule: name,
    host: name.nullish().transform((value) => value ?? null),
    user: name.nullish().transform((value) => value ?? null),
    reason: name,
    by: name,
    until: z.iso.date(),
  }),
);

/** Checks a suppression file's content: no entry without reason, name and last day. */
export function readSuppressions(document: unknown): Result<readonly Suppression[], Reason> {
  const parsed = schema.safeParse(document ?? []);
  if (parsed.success) return ok(parsed.data);
  return fail(reasonOf(parsed.error.issues[0]));
}

/** Entries are counted from 1, as people count. */
function reasonOf(issue: z.core.$ZodIssue | undefined): Reason {
  const [index, key] = issue?.path ?? [];
  if (issue === undefined || index === undefined) return { key: 'findings.suppressions-no-list' };
  const entry = Number(index) + 1;
  if (issue.code === 'unrecognized_keys')
    return { key: 'findings.suppression-unknown-key', values: { entry, name: issue.keys.join(', ') } };
  if (key === undefined) return { key: 'findings.suppression-no-map', values: { entry } };
  if (issue.code === 'invalid_format') return { key: 'findings.suppression-no-day', values: { entry } };
  return { key: 'findings.suppression-missing', values: { entry, name: String(key) } };
}

/** The suppression that covers a finding on that day (`YYYY-MM-DD`), null if none does. */
export function suppressedBy(
  suppressions: readonly Suppression[],
  finding: { readonly question: string; readonly host: string; readonly user: string },
  day: string,
): Suppression | null {
  const covers = (wanted: string | null, had: string) => wanted === null || wanted.toLowerCase() === had.toLowerCase();
  return (
    suppressions.find(
      (each) =>
        each.rule === finding.question &&
        day <= each.until &&
        covers(each.host, finding.host) &&
        covers(each.user, finding.user),
    ) ?? null
  );
}
