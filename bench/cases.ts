import type { BenchCase } from './bench-case.ts';
import { help } from './cases/help.ts';
import { ndjson20, ndjson20Wide, ndjson256 } from './cases/ndjson.ts';
import { readNdjson, readNetflow, readZeek } from './cases/readers.ts';
import { scan1g } from './cases/scan-1g.ts';
import { scanSmall } from './cases/scan-small.ts';
import { scanSteady20, scanSteady20Wide, scanSteady256 } from './cases/scan-steady.ts';
import { storeHunt } from './cases/store-hunt.ts';
import { storeIngest, storeIngestLarge } from './cases/store-ingest.ts';
import { storeMemory, storeMemoryRules } from './cases/store-memory.ts';
import { storeRetro } from './cases/store-retro.ts';

/** In the order in which they run and stand on the page: short ones first. */
export const benchCases: readonly BenchCase[] = [
  help,
  scanSmall,
  ndjson20,
  ndjson20Wide,
  ndjson256,
  readNdjson,
  readZeek,
  readNetflow,
  scanSteady20,
  scanSteady20Wide,
  scanSteady256,
  scan1g,
  storeIngest,
  storeIngestLarge,
  storeHunt,
  storeRetro,
  storeMemory,
  storeMemoryRules,
];
