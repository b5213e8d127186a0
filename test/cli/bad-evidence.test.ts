import { closeSync, ftruncateSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  nestedBinXml,
  nestedElements,
  repeatedSlot,
  selfReferencingTemplate,
} from '#exercises/evtx-writer/hostile-binxml.ts';
import {
  badChecksum,
  recordPastChunk,
  valuesPastRecord,
  zeroChunk,
  zeroSizeRecord,
} from '#exercises/evtx-writer/hostile-structure.ts';
import { logOf, ruleFor, started } from './made-logs.ts';
import { type Line, linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const good = () => logOf(started('say one', 0), started('say one', 1));
const rule = { 'rules/one.yml': ruleFor('one') };

interface Read {
  readonly code: number | null;
  readonly rejects: readonly Line[];
  readonly summary: Line;
  readonly peakRssBytes: number;
}

function scan(cwd: string, ...more: readonly string[]): Read {
  const { stderr, ...read } = scanLogs(cwd, ...more);
  expect(stderr).toBe('');
  return read;
}

/** For what takes long on a busy machine: progress is told on standard error every ten seconds. */
function scanLogs(cwd: string, ...more: readonly string[]): Read & { readonly stderr: string } {
  const { code, stdout, stderr, run } = holdfast(['scan', 'logs', '--format', 'ndjson', ...more, '--rules', 'rules'], {
    cwd,
  });
  const lines = linesOf(stdout);
  return {
    code,
    stderr,
    rejects: lines.filter((line) => line.kind === 'reject'),
    summary: lines.at(-1) as Line,
    peakRssBytes: run?.peakRssBytes ?? Number.POSITIVE_INFINITY,
  };
}

describe('a log that is none, or not whole: named with place and reason, exit 3, and the others are read', () => {
  const cut = good().subarray(0, 4096 + 700);
  it.each([
    ['empty', new Uint8Array(0), /empty/],
    ['text', 'no log\n'.repeat(1000), /does not begin like/],
    ['zeros', new Uint8Array(200_000), /does not begin like/],
    ['cut in its first record', cut, /cut short/],
    ['cut in its header', good().subarray(0, 100), /./],
    ['with a template that holds itself', selfReferencingTemplate().bytes, /./],
    ['with elements 4,500 deep', nestedElements(4500).bytes, /./],
    ['with binary XML 2,600 deep', nestedBinXml(2600).bytes, /./],
    ['with values past the record', valuesPastRecord().bytes, /./],
    ['with a record past its chunk', recordPastChunk().bytes, /./],
    ['with a record of size zero', zeroSizeRecord().bytes, /./],
    ['with a wrong checksum', badChecksum('records').bytes, /checksum/],
  ])('%s', (_what, bytes, why) => {
    const { code, rejects, summary } = scan(tempFolder({ 'logs/bad.evtx': bytes, 'logs/good.evtx': good(), ...rule }));
    expect(code).toBe(3);
    expect(rejects.length).toBeGreaterThan(0);
    for (const reject of rejects) expect(reject.file).toBe('logs/bad.evtx');
    expect(rejects[0]?.why).toMatch(why);
    expect(summary).toMatchObject({ files: 2, rejects: rejects.length, matches: 2 });
  });

  it('a chunk of zeros in the midst of a log: a reject, and what is missing is named as a hole in the record numbers', () => {
    const { code, rejects, summary } = scan(tempFolder({ 'logs/bad.evtx': zeroChunk().bytes, ...rule }));
    expect(code).toBe(3);
    expect(rejects).toMatchObject([{ offset: 4096 + 65536, needed: 65536, had: 0 }]);
    expect(summary).toMatchObject({
      records: 6,
      blindSpots: [{ what: 'record-hole', fromRecord: '4', toRecord: '8' }],
    });
  });

  it('zeros at the end of one range with more behind them in the next are told, those at the end of the file are not', () => {
    const [header, chunk] = [good().subarray(0, 4096), good().subarray(4096, 4096 + 65536)];
    const gap = Buffer.alloc(63 * 65536);
    const bytes = Buffer.concat([header, chunk, gap, chunk, gap]);
    const { rejects, summary } = scan(tempFolder({ 'logs/bad.evtx': bytes, ...rule }));
    const zeros = rejects.filter((reject) => reject.needed === gap.length);
    expect(zeros).toMatchObject([{ offset: 4096 + 65536, had: 0 }]);
    expect(summary.rejects).toBe(rejects.length);
  });

  it('a value that unfolds to a hundred million characters is printed by nobody who does not ask', () => {
    const { summary, peakRssBytes } = scan(tempFolder({ 'logs/bad.evtx': repeatedSlot(5000, 20_000).bytes, ...rule }));
    expect(summary).toMatchObject({ records: 11 });
    expect(peakRssBytes).toBeLessThan(700e6);
  });
});

describe('a file of another kind is named in the summary and is no failure', () => {
  it.each([
    ['empty', ''],
    ['text', 'remember the milk\n'],
    ['an event log by another name', good()],
  ])('%s', (what, content) => {
    const { code, rejects, summary } = scan(tempFolder({ 'logs/note.txt': content, ...rule }));
    expect({ code, rejects }).toEqual({ code: 0, rejects: [] });
    expect(summary).toMatchObject({
      files: 1,
      sources: [{ file: 'logs/note.txt', format: what.startsWith('an event log') ? 'evtx' : 'unknown' }],
    });
  });

  it('an empty folder is no failure either, and says that no file was read', () => {
    const cwd = tempFolder({ ...rule, 'logs/deeper/.keep': '' });
    expect(scan(cwd).summary).toMatchObject({ files: 1, records: 0 });
    const table = holdfast(['scan', 'logs', '--rules', 'rules'], { cwd });
    expect(table.stdout).toContain('Not one record could be read from 1 file');
  });
});

describe('a huge file', () => {
  it('of 2.5 GiB, nearly all of it never written, ends within bounded memory', () => {
    const cwd = tempFolder({ 'logs/sparse.evtx': good(), ...rule });
    const fd = openSync(join(cwd, 'logs/sparse.evtx'), 'r+');
    ftruncateSync(fd, 2.5 * 2 ** 30);
    closeSync(fd);
    const { code, summary, peakRssBytes } = scanLogs(cwd);
    expect(code).toBe(0);
    expect(summary).toMatchObject({ bytes: 2_684_354_560, records: 2, matches: 2 });
    expect(peakRssBytes).toBeLessThan(700e6);
  });
});

describe('links', () => {
  it('that lead round in a circle are followed once', () => {
    const cwd = tempFolder({ 'logs/a.evtx': good(), ...rule });
    symlinkSync('.', join(cwd, 'logs/again'));
    symlinkSync('..', join(cwd, 'logs/up'));
    const { code, summary } = scan(cwd);
    expect(code).toBe(0);
    const { sources } = summary as unknown as { sources: { file: string }[] };
    expect(sources.map(({ file }) => file)).toEqual(['logs/a.evtx', 'logs/up/rules/one.yml']);
  });

  it('to a file that is read anyway do not count its records again', () => {
    const cwd = tempFolder({ 'logs/b.evtx': good(), ...rule });
    symlinkSync('b.evtx', join(cwd, 'logs/a.evtx'));
    symlinkSync('b.evtx', join(cwd, 'logs/c.evtx'));
    expect(scan(cwd).summary).toMatchObject({ files: 1, records: 2, sources: [{ file: 'logs/b.evtx' }] });
  });

  it('two to one file elsewhere: it is read once, by the first name', () => {
    const cwd = tempFolder({ 'elsewhere/x.evtx': good(), 'logs/.keep': '', ...rule });
    symlinkSync('../elsewhere/x.evtx', join(cwd, 'logs/b.evtx'));
    symlinkSync('../elsewhere/x.evtx', join(cwd, 'logs/a.evtx'));
    expect(scan(cwd, '--only', 'summary').summary).toMatchObject({ records: 2, matches: 2 });
    expect((scan(cwd, '--no-store').summary.sources as { file: string }[]).map(({ file }) => file)).toEqual([
      'logs/.keep',
      'logs/a.evtx',
    ]);
  });

  it('a file named twice is read once, however it is spelt', () => {
    const cwd = tempFolder({ 'logs/a.evtx': good(), ...rule });
    const { stdout } = holdfast(
      [
        'scan',
        'logs',
        './logs/a.evtx',
        'logs/',
        'logs/a.evtx',
        '--rules',
        'rules',
        '--format',
        'ndjson',
        '--only',
        'summary',
      ],
      { cwd },
    );
    expect(linesOf(stdout)[0]).toMatchObject({ files: 1, records: 2 });
  });

  it('that lead nowhere are named, also when they are what the user named', () => {
    const cwd = tempFolder({ 'logs/a.evtx': good(), ...rule });
    symlinkSync('gone.evtx', join(cwd, 'logs/dangling.evtx'));
    const { code, rejects, summary } = scan(cwd);
    expect({ code, files: summary.files }).toEqual({ code: 3, files: 2 });
    expect(rejects).toMatchObject([{ file: 'logs/dangling.evtx', why: expect.stringContaining('ENOENT') }]);
    expect(holdfast(['scan', 'logs/dangling.evtx', '--rules', 'rules'], { cwd }).code).toBe(3);
  });
});

describe('names', () => {
  const odd = [
    'new\nline.evtx',
    'quote".evtx',
    "it's.evtx",
    'back\\slash.evtx',
    '日本語の名前.evtx',
    '-rf.evtx',
    'bell\u0007.evtx',
    '$(id).evtx',
  ];

  it.each(odd)('%j is read and comes out as it is', (name) => {
    const cwd = tempFolder({ [`logs/${name}`]: good(), ...rule });
    const { code, summary } = scan(cwd);
    expect({ code, file: (summary.sources as { file: string }[])[0]?.file }).toEqual({ code: 0, file: `logs/${name}` });
    const verified = holdfast(['verify'], { cwd });
    const stdout =
      '2 of 2 records equal.\n1 of 1 segment of the store as written.\n1 of 1 kept file of the evidence as collected.\nThe journal holds 3 entries, chained without a break.\n';
    expect({ code: verified.code, stdout: verified.stdout }).toEqual({ code: 0, stdout });
  });

  it('cannot begin a line or an escape sequence of their own in the table', () => {
    const cwd = tempFolder({ 'logs/x\n\u001b[31mAll is well.evtx': 'text', ...rule });
    const { stdout } = holdfast(['scan', 'logs', '--rules', 'rules'], { cwd });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^All is well/m);
  });

  it('that are no UTF-8 are named byte by byte, each for itself, with what to do', () => {
    const cwd = tempFolder({ 'logs/a.evtx': good(), ...rule });
    for (const byte of [0x83, 0x84])
      writeFileSync(
        Buffer.concat([Buffer.from(join(cwd, 'logs/')), Buffer.from([byte]), Buffer.from('.evtx')]),
        good(),
      );
    const { code, rejects, summary } = scan(cwd);
    expect(code).toBe(3);
    expect(rejects.map(({ file }) => file)).toEqual(['logs/\\x83.evtx', 'logs/\\x84.evtx']);
    expect(rejects[0]?.why).toContain('Rename');
    expect(summary).toMatchObject({ files: 3, records: 2 });
  });
});
