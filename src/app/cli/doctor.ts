import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { MessageKey } from '#base/generated/message-keys.ts';
import type { Lang } from '#catalog/lang.ts';
import { say } from '#catalog/say.ts';
import { workersFor } from '../scan/worker-count.ts';
import { cacheFolder, ownPaths } from '../paths.ts';
import { exitCode } from '../user-error.ts';

/** Looks at what Holdfast needs from this machine and says what is missing and what to do. */
export function doctor(lang: Lang): void {
  const checks = [nodeCheck(), memoryCheck(), rulesCheck(), cacheCheck(), networkCheck()];
  for (const { good, key, values } of checks) process.stdout.write(`${good ? '✓' : '✗'} ${say(lang, key, values)}\n`);
  process.exitCode = checks.every((check) => check.good) ? exitCode.fine : exitCode.environment;
}

interface Check {
  readonly good: boolean;
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
}

function nodeCheck(): Check {
  const version = process.versions.node;
  const good = Number(version.split('.')[0]) >= 24;
  return { good, key: good ? 'cli.doctor-node' : 'cli.doctor-node-old', values: { version } };
}

/** A worker with some 3,000 rules takes about 220 MB (architecture.md 5). */
function memoryCheck(): Check {
  const gigabytes = Math.round((totalmem() / 2 ** 30) * 10) / 10;
  const good = totalmem() >= 2 ** 30;
  return {
    good,
    key: good ? 'cli.doctor-memory' : 'cli.doctor-memory-low',
    values: { gigabytes, cores: availableParallelism(), workers: workersFor(Number.MAX_SAFE_INTEGER) },
  };
}

function rulesCheck(): Check {
  const count = existsSync(ownPaths.rules)
    ? readdirSync(ownPaths.rules, { recursive: true }).filter((name) => String(name).endsWith('.yml')).length
    : 0;
  return {
    good: count > 0,
    key: count > 0 ? 'cli.doctor-rules' : 'cli.doctor-rules-none',
    values: { count, path: ownPaths.rules },
  };
}

function cacheCheck(): Check {
  const folder = cacheFolder(process.env);
  const good = writable(nearestFolder(folder));
  return { good, key: good ? 'cli.doctor-cache' : 'cli.doctor-cache-closed', values: { path: folder } };
}

/** The folder, or the one above it in which it would be made. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function networkCheck(): Check {
  return { good: true, key: 'cli.doctor-network', values: {} };
}
