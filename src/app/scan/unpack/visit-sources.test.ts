import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Limits, PackingError, standardLimits } from './limits.ts';
import { metered } from './meter.ts';
import { tarOf } from './testing/made-tar.ts';
import { zipOf } from './testing/made-zip.ts';
import { packedFile, visitSources } from './visit-sources.ts';

const log = Buffer.from('one line\n'.repeat(40));
/** `bzip2` of "one line\n" forty times. */
const bzip2 = Buffer.from(
  '425a683931415926535964fe83b90000b3d100001040000225a000310c0052a0d1b0981304e8982784f09f17724538509064fe83b9',
  'hex',
);

/** What is told of a file of these bytes, without its folder. */
async function visited(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'evidence');
  writeFileSync(path, bytes);
  const told: { path: string; text?: string; format?: string; why?: string; sha256?: string }[] = [];
  let ordinal = 0;
  await visitSources(
    packedFile(path),
    {
      next: () => ordinal++,
      async source({ path: source, pieces, meter, again }) {
        const taken: Uint8Array[] = [];
        let why: string | undefined;
        try {
          for await (const piece of pieces) taken.push(Uint8Array.from(piece));
        } catch (error) {
          if (!(error instanceof PackingError)) throw error;
          why = error.why.key;
        }
        const whole = meter.isDone ? meter : await metered(again(), true);
        const text = Buffer.concat(taken).toString('latin1');
        const sha256 = whole.sha256();
        expect((await metered(again(), true)).sha256()).toBe(sha256);
        told.push({ path: source.slice(folder.length + 1), text, sha256, ...(why === undefined ? {} : { why }) });
      },
      async container({ path: source, format, why }) {
        told.push({ path: source.slice(folder.length + 1), format, ...(why === null ? {} : { why: why.why.key }) });
      },
    },
    { limits: { ...standardLimits, ...limits }, hashes: true },
  );
  return told;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sources are opened', () => {
  it.each([
    ['as they are', log],
    ['out of gzip', gzipSync(log)],
    ['out of Zstandard', zstdCompressSync(log)],
    ['out of bzip2', bzip2],
    ['out of gzip in gzip', gzipSync(gzipSync(log))],
  ])('%s, with the hash of the bytes as they stand', async (_how, bytes) => {
    expect(await visited(bytes)).toEqual([{ path: 'evidence', text: log.toString(), sha256: sha256(bytes) }]);
  });

  it('out of zip and tar archives in each other, each file with the path through them', async () => {
    const zip = zipOf({ name: 'b/c.log', content: gzipSync(log) });
    const bytes = gzipSync(await tarOf({ 'a.log': log, 'inner.zip': zip }));
    expect(await visited(bytes)).toEqual([
      { path: 'evidence!/a.log', text: log.toString(), sha256: sha256(log) },
      { path: 'evidence!/inner.zip!/b/c.log', text: log.toString(), sha256: sha256(gzipSync(log)) },
      { path: 'evidence!/inner.zip', format: 'zip' },
      { path: 'evidence', format: 'tar' },
    ]);
  });

  it('by names that climb out of the archive or are written in Shift_JIS: they are labels, nothing is written', async () => {
    const names = ['../../etc/passwd', Buffer.from('8eb89473', 'hex')];
    const told = await visited(zipOf(...names.map((name) => ({ name, content: log }))));
    expect(told.map(({ path }) => path)).toEqual(['evidence!/../../etc/passwd', 'evidence!/失敗', 'evidence']);
  });

  it('with bytes behind the end of the archive', async () => {
    const told = await visited(Buffer.concat([zipOf({ name: 'a', content: log }), Buffer.from('\n')]));
    expect(told).toMatchObject([{ path: 'evidence!/a', text: log.toString() }, { format: 'zip' }]);
  });
});

describe('what is damaged or hostile', () => {
  it('gives what stands before the damage, and says so', async () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, i) => 32 + ((i * 7919) % 90)));
    const bytes = gzipSync(noise);
    const [told] = await visited(bytes.subarray(0, bytes.length - 8));
    expect(told?.why).toBe('reader.archive-damaged');
    expect(noise.toString('latin1').startsWith(told?.text ?? '-')).toBe(true);
    expect(told?.text?.length).toBeGreaterThan(0);
  });

  it('is no archive after all, or an encrypted file in one', async () => {
    expect(await visited(Buffer.from('PK\x03\x04 and nothing more'))).toEqual([
      { path: 'evidence', format: 'zip', why: 'reader.archive-damaged' },
    ]);
    const told = await visited(zipOf({ name: 'a', content: log, isEncrypted: true }, { name: 'b', content: log }));
    expect(told).toMatchObject([
      { path: 'evidence!/a', text: '', why: 'reader.archive-locked' },
      { path: 'evidence!/b', text: log.toString() },
      { format: 'zip' },
    ]);
  });

  it('names an archive of a kind that is not opened', async () => {
    const told = await visited(Buffer.concat([Buffer.from('377abcaf271c', 'hex'), Buffer.alloc(64)]));
    expect(told).toEqual([{ path: 'evidence', format: '7z', why: 'reader.archive-not-ours' }]);
  });

  it('grows too far: a bomb ends with a reason, in gzip as in zip', async () => {
    const zeros = Buffer.alloc(8 << 20);
    const limits = { ratio: 100, ratioFrom: 1 << 20 };
    expect((await visited(gzipSync(zeros), limits))[0]).toMatchObject({ why: 'reader.archive-bomb' });
    expect((await visited(zipOf({ name: 'z', content: zeros }), limits))[0]).toMatchObject({
      why: 'reader.archive-bomb',
    });
    expect((await visited(gzipSync(zeros)))[0]?.why).toBeUndefined();
  });

  it('holds too much, too many files, or archives too deep in each other', async () => {
    const two = zipOf({ name: 'a', content: log }, { name: 'b', content: log });
    expect(await visited(two, { bytes: log.length + 1 })).toMatchObject([
      { path: 'evidence!/a', text: log.toString() },
      { path: 'evidence!/b', why: 'reader.archive-too-large' },
      { path: 'evidence' },
    ]);
    expect((await visited(two, { members: 1 })).at(-1)).toMatchObject({ why: 'reader.archive-too-many' });
    const nested = zipOf({ name: 'x', content: zipOf({ name: 'y', content: zipOf({ name: 'z', content: log }) }) });
    expect(await visited(nested, { depth: 2 })).toMatchObject([
      { path: 'evidence!/x!/y', format: 'zip', why: 'reader.archive-too-deep' },
      { path: 'evidence!/x' },
      { path: 'evidence' },
    ]);
  });
});
