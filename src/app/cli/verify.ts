import type { Reason } from '#base/reason.ts';
import type { Lang } from '#catalog/lang.ts';
import { badCopyError } from '../copies/bad-copy-error.ts';
import { defaultWorkspace } from '../paths.ts';
import { errorCode } from '../scan/walk.ts';
import { exitCode, UserError } from '../user-error.ts';
import { type Claim, claimsOf } from '../verify/claims.ts';
import { checkCopies, withCopies } from '../verify/copies.ts';
import { type Comparison, reExtract } from '../verify/re-extract.ts';
import { checkJournal } from '../verify/journal.ts';
import { checkSegments } from '../verify/segments.ts';
import { keptScans } from '../workspace/kept-scans.ts';
import { isBroken, verifyJson, verifyText } from './verify-report.ts';

export interface VerifyOptions {
  readonly finding?: string;
  readonly from?: string;
  readonly workspace?: string;
  readonly json?: boolean;
}

/**
 * Reads the records of findings again from their files and says of each whether it is the same to the byte; unless only a
 * finding or a file is asked for, also whether the journal, every segment of the store and every kept file of the evidence are
 * what they were when written.
 */
export async function verify(options: VerifyOptions, lang: Lang): Promise<void> {
  const isWhole = options.finding === undefined && options.from === undefined;
  const workspace = options.workspace ?? defaultWorkspace;
  const journal = isWhole ? await checkJournal(workspace) : null;
  const segments = isWhole ? await checkSegments(workspace) : null;
  const evidence = isWhole ? await checkCopies(workspace) : null;
  const claims = await findClaims(options, segments !== null && segments.checked > 0);
  const { comparisons, badCopies } = await withCopies(workspace, (copies) => reExtract(claims, copies));
  const report = { comparisons, segments, evidence, journal };
  process.stdout.write(
    options.json === true ? verifyJson(report) : verifyText(report, options.finding !== undefined, lang),
  );
  const [badCopy] = badCopies;
  if (badCopy !== undefined) throw badCopyError(badCopy);
  process.exitCode = exitCodeOf(
    comparisons.filter((each) => each.outcome !== 'equal'),
    isBroken(report),
  );
}

/** What is missing or changed in our own store is no matter of evidence that was moved away. */
function exitCodeOf(bad: readonly Comparison[], storeIsBroken: boolean): number {
  if (storeIsBroken) return exitCode.integrity;
  if (bad.length === 0) return exitCode.fine;
  return bad.every((each) => each.outcome === 'file-missing') ? exitCode.unreadable : exitCode.integrity;
}

/** From the file that is named, else from the newest kept scan, or the newest that knows the finding. */
async function findClaims(
  { finding, from, workspace }: VerifyOptions,
  hasSegments: boolean,
): Promise<readonly Claim[]> {
  const files = from === undefined ? keptScans(workspace ?? defaultWorkspace) : [from];
  for (const file of files) {
    const claims = await readClaims(file, finding ?? null);
    if (claims.length > 0 || finding === undefined) return claims;
  }
  if (finding === undefined) {
    if (hasSegments) return [];
    throw new UserError(
      exitCode.usage,
      { key: 'cli.no-scan' },
      { key: 'cli.no-scan-why', values: { path: workspace ?? defaultWorkspace } },
      { key: 'cli.no-scan-todo' },
    );
  }
  throw new UserError(
    exitCode.usage,
    { key: 'cli.finding-unknown', values: { id: finding } },
    from === undefined
      ? { key: 'cli.finding-unknown-why', values: { scans: files.length } }
      : { key: 'cli.finding-unknown-from', values: { path: from } },
    { key: 'cli.finding-unknown-todo' },
  );
}

async function readClaims(file: string, finding: string | null): Promise<readonly Claim[]> {
  const read = await claimsOf(file, finding).catch((error: unknown) => ({ code: errorCode(error) }));
  if ('claims' in read && read.wrongLine === null && read.known > 0) return read.claims;
  const why: Reason =
    'code' in read
      ? { key: 'cli.path-missing-why', values: read }
      : { key: 'cli.claims-unreadable-line', values: { line: read.wrongLine ?? 0 } };
  throw new UserError(exitCode.usage, { key: 'cli.claims-unreadable', values: { path: file } }, why, {
    key: 'cli.claims-unreadable-todo',
  });
}
