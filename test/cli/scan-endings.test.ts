import { spawn } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { entry, environment, holdfast, tempFolder } from './run-holdfast.ts';

const files = () => ({
  'logs/a.evtx': logOf(...Array.from({ length: 400 }, (_, i) => started(`say one ${i}`, i))),
  'rules/one.yml': ruleFor('one'),
});

const threeLines = (stderr: string) => {
  const lines = stderr.split('\n');
  expect(lines, stderr).toHaveLength(4);
  expect(lines[3]).toBe('');
  return lines;
};

describe('output that cannot be written ends with 4 and three lines', () => {
  it.each([
    ['a full device', '/dev/full', 'ENOSPC'],
    ['a folder', '.', 'EISDIR'],
    ['a folder that is not there', 'nowhere/found.ndjson', 'ENOENT'],
  ])('--out is %s', (_what, out, code) => {
    const ended = holdfast(['scan', 'logs', '--rules', 'rules', '--format', 'ndjson', '--out', out], {
      cwd: tempFolder(files()),
    });
    expect(ended.code).toBe(4);
    const [what, why] = threeLines(ended.stderr);
    expect(what).toContain(out);
    expect(why).toContain(code);
  });

  it.each([
    ['/dev/full', 'ENOSPC'],
    ['nowhere/page.html', 'ENOENT'],
  ])('--html is %s', (html, code) => {
    const ended = holdfast(['scan', 'logs', '--rules', 'rules', '--html', html], { cwd: tempFolder(files()) });
    expect(ended.code).toBe(4);
    expect(threeLines(ended.stderr)[1]).toContain(code);
  });

  it('standard output is full', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await run(['scan', 'logs', '--rules', 'rules'], tempFolder(files()), full);
    closeSync(full);
    expect(code).toBe(4);
    expect(threeLines(stderr)[1]).toContain('ENOSPC');
  });

  it.each(['logs/a.evtx/kept', '/proc/kept', '/dev/null'])(
    '--workspace is %s: said before anything is read',
    (workspace) => {
      const cwd = tempFolder(files());
      const ended = holdfast(['scan', 'logs', '--rules', 'rules', '--workspace', workspace], { cwd });
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 4, stdout: '' });
      expect(threeLines(ended.stderr)[0]).toContain(workspace);
    },
  );

  it('demo has no room for its results', () => {
    const ended = holdfast(['demo', '--out', 'logs/a.evtx/demo'], { cwd: tempFolder(files()) });
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain('logs/a.evtx/demo');
  });

  it('the folder of the cache cannot be written: the rules are compiled all the same', () => {
    const ended = holdfast(['scan', 'logs', '--rules', 'rules', '--format', 'ndjson', '--only', 'summary'], {
      cwd: tempFolder(files()),
      env: { XDG_CACHE_HOME: '/dev/null' },
    });
    expect(ended.code).toBe(0);
    expect(linesOf(ended.stdout)[0]).toMatchObject({ matches: 400 });
  });
});

describe('what a scan leaves behind', () => {
  it('keeps findings and summary in .holdfast, or where --workspace says, or nowhere with --no-store', () => {
    const cwd = tempFolder(files());
    const scan = (...args: string[]) => holdfast(['scan', 'logs', '--rules', 'rules', ...args], { cwd });
    scan('--no-store');
    expect(readdirSync(cwd)).not.toContain('.holdfast');
    scan();
    scan('--workspace', 'case-7');
    for (const workspace of ['.holdfast', 'case-7']) {
      const [name, ...others] = readdirSync(join(cwd, workspace, 'scans'));
      expect(others).toEqual([]);
      const kept = linesOf(readFileSync(join(cwd, workspace, 'scans', name ?? ''), 'utf8'));
      expect([...new Set(kept.map((line) => line.kind))]).toEqual(['finding', 'summary']);
    }
  });
});

describe('a scan of the folder in which it writes', () => {
  const summaryOf = (text: string) => linesOf(text).at(-1) as unknown as { files: number; sources: { file: string }[] };

  it('does not take its own output and workspace for evidence: the second run says what the first said', () => {
    const cwd = tempFolder({ 'a.evtx': files()['logs/a.evtx'], 'rules/one.yml': ruleFor('one') });
    const args = [
      'scan',
      '.',
      '--rules',
      'rules',
      '--format',
      'ndjson',
      '--out',
      'found.ndjson',
      '--html',
      'page.html',
    ];
    const texts = [1, 2].map(() => {
      expect(holdfast(args, { cwd }).code).toBe(0);
      return readFileSync(join(cwd, 'found.ndjson'), 'utf8');
    });
    expect(texts[1]).toBe(texts[0]);
    expect(summaryOf(texts[0] ?? '').sources.map(({ file }) => file)).toEqual(['./a.evtx', './rules/one.yml']);
  });

  it('nor a file of the shell into which it writes', async () => {
    const cwd = tempFolder({ 'a.evtx': files()['logs/a.evtx'], 'rules/one.yml': ruleFor('one') });
    const found = openSync(join(cwd, 'found.ndjson'), 'w');
    expect(await run(['scan', '.', '--rules', 'rules', '--format', 'ndjson'], cwd, found)).toMatchObject({ code: 0 });
    closeSync(found);
    expect(summaryOf(readFileSync(join(cwd, 'found.ndjson'), 'utf8')).files).toBe(2);
  });

  it.each(['--out', '--html'])('and never writes over evidence with %s', (option) => {
    const cwd = tempFolder(files());
    const before = readFileSync(join(cwd, 'logs/a.evtx'));
    const ended = holdfast(['scan', 'logs', '--rules', 'rules', option, 'logs/a.evtx'], { cwd });
    expect(ended.code).toBe(2);
    expect(threeLines(ended.stderr)[0]).toContain('logs/a.evtx is evidence');
    expect(readFileSync(join(cwd, 'logs/a.evtx')).equals(before)).toBe(true);
  });
});

describe('a scan that is not left to end', () => {
  it('ends quietly when the reader of its output has seen enough', async () => {
    const cwd = tempFolder(files());
    const child = spawn(process.execPath, [entry, 'scan', 'logs', '--rules', 'rules', '--format', 'ndjson'], {
      cwd,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    for await (const chunk of child.stderr.setEncoding('utf8')) stderr += chunk as string;
    expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{"kind":"run"'))).toEqual([]);
    expect(child.exitCode ?? (await exitOf(child))).toBe(0);
  });

  it.each([['--help'], ['verify', '--from', 'none.ndjson'], ['rules', 'list'], ['doctor']])(
    '%s ends quietly too when nobody reads',
    async (...args) => {
      const child = spawn(process.execPath, [entry, ...args], {
        cwd: tempFolder(),
        env: environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let stderr = '';
      for await (const chunk of child.stderr.setEncoding('utf8')) stderr += chunk as string;
      expect(stderr).not.toMatch(/EPIPE|\n {4}at /);
    },
  );

  it('ends with 130 on Ctrl-C, in the middle of its work', async () => {
    const cwd = tempFolder(files());
    const fd = openSync(join(cwd, 'logs/a.evtx'), 'r+');
    ftruncateSync(fd, 2 ** 31);
    closeSync(fd);
    const child = spawn(process.execPath, [entry, 'scan', 'logs'], { cwd, env: environment(), stdio: 'ignore' });
    const exit = exitOf(child);
    while (!filesOpenIn(child.pid ?? 0).some((path) => path.endsWith('a.evtx'))) await setTimeout(20);
    child.kill('SIGINT');
    expect(await exit).toBe(130);
  });
});

/** Linux tells what a process has open. */
function filesOpenIn(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((name) => {
    try {
      return readlinkSync(join(folder, name));
    } catch {
      return [];
    }
  });
}

function exitOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

async function run(
  args: readonly string[],
  cwd: string,
  stdout: number,
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: environment(),
    stdio: ['ignore', stdout, 'pipe'],
  });
  const exit = exitOf(child);
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return { code: await exit, stderr };
}
