import { basename, join, relative, resolve } from 'node:path';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { ownPaths } from '../paths.ts';
import { exitCode } from '../user-error.ts';
import { scan } from './scan.ts';

export interface DemoOptions {
  readonly out?: string;
}

/** Runs the main job on the made-up organisation's logs and says where the page is. */
export async function demo(options: DemoOptions, lang: Lang): Promise<void> {
  const folder = options.out ?? '.holdfast/demo';
  process.stderr.write(`${say(lang, 'cli.demo-intro')}\n\n`);
  const html = join(folder, 'report.html');
  await scan(
    [ownPaths.samples],
    { store: true, evidence: 'keep', format: 'table', cache: true, html, workspace: folder },
    lang,
  );
  process.stdout.write(`\n${say(lang, 'cli.demo-verify', { command: `${ownCommand()} verify`, folder })}\n`);
  process.stdout.write(`${say(lang, 'cli.demo-done', { path: resolve(html) })}\n`);
  // The samples hold a damaged record on purpose; for a demonstration that is as it should be.
  process.exitCode = exitCode.fine;
}

/** How the command was called, as it can be typed again: linked onto the path, or as a file of the clone. */
function ownCommand(): string {
  const called = process.argv[1] ?? 'holdfast';
  return basename(called) === 'holdfast' ? 'holdfast' : `node ${relative('.', called)}`;
}
