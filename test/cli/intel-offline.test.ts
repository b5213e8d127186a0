import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { environment, entry, holdfast, projectRoot, tempFolder } from './run-holdfast.ts';

const values = ['45.61.1.2', 'bad.attack.ru', 'http://bad.attack.ru/a.exe', '45.62.0.0/16', 'someone@bad.attack.ru'];

const trail = values
  .map(
    (value, i) =>
      `{"eventVersion":"1.08","eventTime":"2026-01-01T03:04:0${i}Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","eventID":"${i}","sourceIPAddress":"45.61.1.2","requestParameters":{"url":"${value}"}}\n`,
  )
  .join('');

/** What adds, matches, searches, lists and shows indicators. */
const commands = [
  ['intel', 'add', 'iocs.txt', '--workspace', 'w'],
  ['scan', 'log.json', '--workspace', 'w', '--format', 'ndjson'],
  ['intel', 'retro', '--all', '--workspace', 'w', '--format', 'ndjson'],
  ['intel', 'list', '--workspace', 'w'],
  ['intel', 'preview', 'iocs.txt'],
  ['scan', 'log.json', '--workspace', 'w', '--html', 'page.html'],
] as const;

/** Runs what follows in a network of its own that has no route but to itself (unshare of util-linux, ip of iproute2). */
const alone = ['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'] as const;
const canBeAlone = spawnSync('unshare', [...alone.slice(1), 'true']).status === 0;

describe('indicators', () => {
  it('are neither resolved nor asked: no socket is opened and no name looked up', () => {
    const cwd = tempFolder({ 'iocs.txt': `${values.join('\n')}\n`, 'log.json': trail });
    const calls = join(cwd, 'calls');
    const preload = pathToFileURL(join(projectRoot, 'test/cli/offline/tell-network.mjs')).href;
    const env = { NODE_OPTIONS: `--import=${preload}`, NETWORK_CALLS: calls };
    for (const args of commands) expect([args, holdfast(args, { cwd, env }).code]).toEqual([args, 0]);
    expect(existsSync(calls)).toBe(false);
    // The one verb that asks a network shows that a call would have been told.
    const taxii = holdfast(['intel', 'taxii', 'http://localhost:47808/', '--workspace', 'w'], { cwd, env });
    expect(taxii.code).toBe(3);
    expect(readFileSync(calls, 'utf8')).not.toBe('');
  });

  it.skipIf(!canBeAlone)(
    'find the same where there is no network at all (skipped where no namespace can be made)',
    () => {
      const outcome = (prefix: readonly string[]) => {
        const cwd = tempFolder({ 'iocs.txt': `${values.join('\n')}\n`, 'log.json': trail });
        return commands.map((args) => {
          const [program = '', ...rest] = [...prefix, process.execPath, entry, ...args];
          const { status, stdout } = spawnSync(program, rest, { cwd, env: environment(), encoding: 'utf8' });
          return { args, status, found: stdout.split('\n').filter((line) => /"kind":"(?:match|finding)"/.test(line)) };
        });
      };
      const there = outcome(alone);
      expect(there).toEqual(outcome([]));
      expect(there[1]?.found.length).toBeGreaterThan(0);
    },
  );

  it.skipIf(!canBeAlone)(
    'pass their own tests where there is no network at all (skipped where no namespace can be made)',
    () => {
      const suite = ['src/questions/indicators', 'src/app/intel', 'src/app/cli/intel', 'test/cli/intel-add.test.ts'];
      const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
      const args = [...alone.slice(1), process.execPath, vitest, 'run', ...suite];
      const { status, stdout } = spawnSync('unshare', args, { cwd: projectRoot, encoding: 'utf8', timeout: 110_000 });
      expect({ status, failed: /FAIL[^\n]*/.exec(stdout)?.[0] }).toEqual({ status: 0, failed: undefined });
    },
  );
});
