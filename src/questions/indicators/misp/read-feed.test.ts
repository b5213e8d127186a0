import { describe, expect, it } from 'vitest';
import { fail, ok } from '#base/result.ts';
import { bytesOf, plainOptions, valuesOf } from '../testing/intel-sample.ts';
import { type OpenFeedFile, readFeed, readFeedHashes, readManifest } from './read-feed.ts';

const [first, second] = ['5c066053-0e94-46eb-9746-4b7d950d210f', '5c7cdc3b-2f40-4dca-8200-276c0a00020f'];

const files: Readonly<Record<string, unknown>> = {
  'manifest.json': {
    [first as string]: { info: 'one', timestamp: '100', Orgc: { name: 'CERT' } },
    [second as string]: { info: 'two', timestamp: 200 },
    '../../etc/passwd': { info: 'no', timestamp: 1 },
    __proto__: 1,
  },
  [`${first}.json`]: {
    Event: {
      uuid: first,
      info: 'one',
      Attribute: [{ type: 'domain', value: 'evil.example', to_ids: true, uuid: 'a' }],
    },
  },
};

const open: OpenFeedFile = (name) =>
  Promise.resolve(
    Object.hasOwn(files, name) ? ok(bytesOf(JSON.stringify(files[name]))) : fail({ key: 'intel.manifest-form' }),
  );

describe('readFeed', () => {
  it('reads what is new, and goes on where a file is missing', async () => {
    const seen: string[] = [];
    for await (const { event, content } of readFeed(open, plainOptions, new Map()))
      seen.push(`${event.info}: ${content.ok ? valuesOf(content.value).join() : content.error.key}`);
    expect(seen).toEqual(['one: domain evil.example', 'two: intel.manifest-form']);
  });

  it('what is known with its time is not opened again', async () => {
    const seen: string[] = [];
    for await (const { event } of readFeed(open, plainOptions, new Map([[first as string, 100]])))
      seen.push(event.info);
    expect(seen).toEqual(['two']);
  });

  it('a manifest that is none is refused', () => {
    for (const text of ['{', '[]', '{}', '{"a":{}}']) expect(readManifest(bytesOf(text)).ok).toBe(false);
  });

  it('hashes say which events hold a value', () => {
    const hash = 'ab'.repeat(16);
    const hashes = readFeedHashes(`${hash.toUpperCase()},${first}\n${hash},${second}\nbroken\n`);
    expect(hashes.get(hash)).toEqual([first, second]);
  });
});
