import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry, environment, holdfast, projectRoot, tempFolder } from './run-holdfast.ts';

describe('holdfast doctor', () => {
  it('says line by line that all is there, and ends well', () => {
    const { code, stdout, stderr } = holdfast(['doctor']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.filter((line) => !line.startsWith('✓ '))).toEqual([]);
    expect(stdout).toContain(`Node ${process.versions.node}.`);
  });

  it('says what to do where the cache cannot be written, and ends with 4', () => {
    const { code, stdout } = holdfast(['doctor'], { env: { XDG_CACHE_HOME: '/dev/null' } });
    expect(code).toBe(4);
    expect(stdout).toMatch(/^✗ .*XDG_CACHE_HOME/m);
  });

  it('takes a cache that is not there yet for one that can be made', () => {
    expect(holdfast(['doctor'], { env: { XDG_CACHE_HOME: join(tempFolder(), 'a/b/c') } }).code).toBe(0);
  });

  it('in Japanese', () => {
    const { stdout } = holdfast(['doctor', '--lang', 'ja']);
    expect(stdout).toContain('ネットワークは不要で、使用もしません。');
  });
});

/** Any Node on the path that is not the bundled one and is older than it. */
const older = (process.env.PATH ?? '')
  .split(':')
  .map((folder) => join(folder, 'node'))
  .find((path) => {
    if (path.includes('node_modules')) return false;
    const { stdout, status } = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    return status === 0 && Number(stdout.split('.')[0]) < 24 && Number(stdout.split('.')[0]) >= 18;
  });

describe.skipIf(older === undefined)('started by an older Node (needs one on the path)', () => {
  const run = (...args: string[]) =>
    spawnSync(older ?? '', [entry, ...args], { cwd: tempFolder(), env: environment(), encoding: 'utf8' });

  it('runs on the bundled one, with the same output and exit code', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run('doctor').stdout).toContain('Node 24.');
    expect(run('scan', './nowhere').status).toBe(2);
  });
});
