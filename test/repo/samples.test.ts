import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../tools/sample-files.ts';

const root = join(import.meta.dirname, '..', '..', 'samples');

describe('samples/', () => {
  it('holds what the generator makes, byte for byte, and its README', () => {
    const made = sampleFiles();
    const there = globSync('**/*.*', { cwd: root });
    expect(there.toSorted()).toEqual([...made.map((file) => file.path), 'README.md'].toSorted());
    for (const { path, bytes } of made) {
      const isSame = readFileSync(join(root, path)).equals(bytes);
      expect({ path, isSame }).toEqual({ path, isSame: true });
    }
  });

  it('is small enough to be checked in: less than 3 MB', () => {
    expect(sampleFiles().reduce((sum, file) => sum + file.bytes.length, 0)).toBeLessThan(3_000_000);
  });

  it('uses only addresses and names that are reserved for documentation', () => {
    const texts = sampleFiles().map(
      ({ bytes }) => `${Buffer.from(bytes).toString('utf16le')}${Buffer.from(bytes).toString('latin1')}`,
    );
    const addresses = new Set(texts.flatMap((text) => text.match(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g) ?? []));
    const foreign = [...addresses].filter((address) => !/^(?:192\.0\.2|198\.51\.100|127\.0\.0)\./.test(address));
    // Versions of Windows and Defender look like addresses.
    expect(foreign.filter((address) => !/^(?:10\.0\.19041|4\.18\.25100)\./.test(address))).toEqual([]);
    const hosts = new Set(texts.flatMap((text) => text.match(/\b(?:https?|ftp):\/\/[^/\s"']+/g) ?? []));
    const named = [...hosts].filter((host) => !host.endsWith('.example') && !host.includes('198.51.100.'));
    expect(named.filter((host) => !host.endsWith('microsoft.com'))).toEqual([]);
  });
});
