import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample-files.ts';

/** Writes samples/ anew. The same generator makes the same bytes; test/repo/samples.test.ts compares them. */
const root = join(import.meta.dirname, '..', 'samples');

for (const file of sampleFiles()) {
  const path = join(root, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.bytes);
  process.stderr.write(`written: samples/${file.path} (${file.bytes.length} bytes)\n`);
}
