#!/usr/bin/env node
// Starts Holdfast on the Node it was made for. Plain JavaScript that any Node since 18 can read.
import { existsSync, mkdirSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED_MAJOR = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Node strips no types under node_modules, so an installed package runs its build.
const built = root.split(sep).includes('node_modules') || process.env.HOLDFAST_DIST === '1';

if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) await run();
else await runOnBundledNode();

async function run() {
  const cache = codeCache();
  if (cache !== null) nodeModule.enableCompileCache(cache);
  if (!built) resolveStagesToSources();
  await import(pathToFileURL(join(root, built ? 'dist/app/cli/main.js' : 'src/app/cli/main.ts')).href);
}

/**
 * Folder of V8's compiled code: the user's own, since the default is one that all users of the machine share. Made step by
 * step, because Node's recursive mkdir, which its cache uses too, never returns below /proc. Null where it cannot be made.
 */
function codeCache() {
  let path = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  try {
    for (const name of ['', 'holdfast', 'code']) {
      path = join(path, name);
      if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
    }
    return path;
  } catch {
    return null;
  }
}

/** `#stage/file.ts` is src/stage/file.ts in a checkout, as `--conditions=source` would say, without a second process. */
function resolveStagesToSources() {
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier.startsWith('#') ? pathToFileURL(join(root, 'src', specifier.slice(1))).href : specifier, context),
  });
}

async function runOnBundledNode() {
  const { spawn } = await import('node:child_process');
  const child = spawn(bundledNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 130));
}

function bundledNode() {
  const require = nodeModule.createRequire(import.meta.url);
  try {
    const path = join(dirname(require.resolve(`node-linux-${process.arch}/package.json`)), 'bin', 'node');
    if (existsSync(path)) return path;
  } catch {
    // not installed for this platform: said below
  }
  console.error(`Holdfast needs Node ${NEEDED_MAJOR} or newer; this is Node ${process.versions.node}.`);
  console.error(`The bundled Node for ${process.platform}-${process.arch} is not installed.`);
  console.error('Run "npm ci" in the folder of Holdfast, or install Node 24, then try again.');
  return process.exit(4);
}
