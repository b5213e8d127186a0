import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SteadyEngine } from './request.ts';

/** What is used of the prototype's three modules. */
interface Reader {
  readonly stats: { readonly records: number };
  /** Bytes of whole chunks behind a file header, of which nothing is read. */
  parse(bytes: Buffer, onRecord: () => void): void;
  get(field: string): unknown;
}

interface Rule {
  readonly id: string;
  readonly title: string;
  readonly level: string;
}

/** The rules of one log source, in the engine with an index. */
interface Bucket {
  run(event: Event, found: (rule: Rule) => void): void;
}

interface NaiveEngine {
  run(event: Event, buckets: readonly unknown[], found: (rule: Rule) => void): void;
}

interface Event {
  /** Buckets of the event the reader is at; for the naive engine their names. */
  begin(engine: unknown): readonly unknown[];
}

interface Modules {
  readonly Reader: new () => Reader;
  readonly EvtxEvent: new (reader: Reader, raw: boolean) => Event;
  readonly Engine: new (rules: readonly Rule[]) => unknown;
  readonly Naive: new (rules: readonly Rule[]) => NaiveEngine;
  loadRules(json: string): { readonly rules: readonly Rule[] };
}

export interface PrototypeRun {
  readonly folder: string;
  readonly rulesJson: string;
  readonly log: string;
  readonly isNaive: boolean;
}

/** The same work in the prototype's classes: ranges of the log from disk, all rules, a line of JSON for each match. */
export async function prototypeEngine({ folder, rulesJson, log, isNaive }: PrototypeRun): Promise<SteadyEngine> {
  const modules = await modulesOf(folder);
  const { rules } = modules.loadRules(rulesJson);
  const reader = new modules.Reader();
  const event = new modules.EvtxEvent(reader, true);
  let lines: string[] = [];
  const found = (rule: Rule) => void lines.push(lineOf(rule, reader));
  const ask = isNaive
    ? askNaive(new modules.Naive(rules), event, found)
    : askIndex(new modules.Engine(rules), event, found);
  return {
    name: isNaive ? 'prototype-naive' : 'prototype-index',
    pass() {
      const before = reader.stats.records;
      let matches = 0;
      eachRange(log, (bytes) => {
        reader.parse(bytes, ask);
        matches += lines.length;
        lines = [];
      });
      return { events: reader.stats.records - before, matches };
    },
  };
}

async function modulesOf(folder: string): Promise<Modules> {
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href) as Promise<Partial<Modules>>;
  const [evtx, source, sigma] = await Promise.all([load('evtx.mjs'), load('evsrc.mjs'), load('sigma.mjs')]);
  return { ...evtx, ...source, ...sigma } as Modules;
}

function askNaive(engine: NaiveEngine, event: Event, found: (rule: Rule) => void): () => void {
  return () => {
    const buckets = event.begin(engine);
    if (buckets.length > 0) engine.run(event, buckets, found);
  };
}

function askIndex(engine: unknown, event: Event, found: (rule: Rule) => void): () => void {
  return () => {
    for (const bucket of event.begin(engine) as readonly Bucket[]) bucket.run(event, found);
  };
}

function lineOf({ id, title, level }: Rule, reader: Reader): string {
  const at = {
    ts: reader.get('TimeCreated_SystemTime'),
    rec: reader.get('EventRecordID'),
    computer: reader.get('Computer'),
  };
  return `${JSON.stringify({ id, title, level, ...at })}\n`;
}

const headerSize = 0x1000;
/** 4 MiB of chunks, as its workers take them. */
const rangeSize = 64 * 0x1_0000;

function eachRange(log: string, use: (bytes: Buffer) => void): void {
  const { size } = statSync(log);
  const buffer = Buffer.alloc(headerSize + rangeSize);
  const fd = openSync(log, 'r');
  for (let at = headerSize; at < size; at += rangeSize) {
    const read = readSync(fd, buffer, headerSize, Math.min(rangeSize, size - at), at);
    use(buffer.subarray(0, headerSize + read));
  }
  closeSync(fd);
}
