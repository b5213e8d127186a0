import { existsSync } from 'node:fs';
import type { Level } from '#base/level.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { appendEntry } from '#app/journal/append-entry.ts';
import { withRecords } from '#app/records/with-records.ts';
import { standingNamed } from '#app/saved-hunts/find-hunts.ts';
import { huntError } from '#app/saved-hunts/hunt-refused.ts';
import { huntAsRule } from '#app/saved-hunts/hunt-as-rule.ts';
import { requestCase } from '#app/saved-hunts/request-case.ts';
import { Output } from '#app/scan/output.ts';
import { keptRecords } from '../hunt.ts';
import { orEnd } from './asked-question.ts';
import { doing } from './save.ts';

export interface RuleOptions {
  readonly out?: string;
  readonly level: Level;
  readonly product?: string;
  readonly workspace?: string;
}

/** Writes a hunt as a rule, and enters into the journal that it became one. */
export async function huntsRule(name: string, options: RuleOptions, lang: Lang): Promise<void> {
  const { out = null, level, product = null } = options;
  if (out !== null && existsSync(out)) throw huntError({ why: 'out-exists', values: { path: out } });
  await withRecords(keptRecords(options.workspace), async ({ db }) => {
    const { hunt } = orEnd(await standingNamed(db, name, Date.now() * 1000));
    const text = orEnd(huntAsRule(hunt, { level, product: product?.toLowerCase() ?? null }));
    const output = new Output(out);
    await output.write(text);
    await output.close();
    const { id, version } = hunt.row;
    const payload = { hunt: name, version, question_sha256: hunt.asked.question_sha256, path: out };
    await db
      .transaction()
      .execute((step) => appendEntry(step, { action: 'hunt.rule', subject: id, payload, ...doing() }));
    if (out !== null) process.stderr.write(`${say(lang, 'hunts.rule-written', { name, version, path: out })}\n`);
  });
}

export interface CaseOptions {
  /** Id of the ledger's row; the last run of the hunt without it. */
  readonly run?: string;
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Asks that a case be opened on what a run found. Cases themselves are yet to come; the entry is what they will be opened from. */
export async function huntsCase(name: string, { run, workspace, json }: CaseOptions, lang: Lang): Promise<void> {
  const requested = await withRecords(keptRecords(workspace), async ({ db }) => {
    const standing = orEnd(await standingNamed(db, name, Date.now() * 1000));
    return orEnd(await requestCase(db, standing, run ?? null, doing()));
  });
  const { entry, run: id, findings, records } = requested;
  const text =
    json === true
      ? JSON.stringify({
          kind: 'case-request',
          hunt: name,
          run: id,
          entry: entry.seq,
          hash: entry.hash,
          findings,
          records,
        })
      : say(lang, 'hunts.case-requested', { name, id, entry: entry.seq, findings: findings.length, records });
  process.stdout.write(`${text}\n`);
}
