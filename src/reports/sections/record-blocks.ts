import type { FieldValue } from '#base/lines.ts';
import type { RecordPointer } from '#base/provenance.ts';
import type { RecordSnapshot, ScanReportInput } from '../contract.ts';
import type { Block, Inline } from '../document.ts';
import { named, phrase, said, when } from '../inline.ts';
import { recordKey } from '../record-snapshot.ts';
import type { Allowance } from './allowance.ts';
import type { PlacedFinding } from './worst-first.ts';

const mostRecords = 20;
const mostFields = 120;
const longestValue = 4000;
/** Markup around a record and around a field, roughly. */
const perRecord = 2000;
const perField = 70;

type RecordBlock = Extract<Block, { block: 'record' }>;

/** The first records of a finding, as they were read, and a sentence that counts the others. */
export function recordBlocks(
  { finding, at }: PlacedFinding,
  { records }: ScanReportInput,
  room: Allowance,
): readonly Block[] {
  const blocks: RecordBlock[] = [];
  for (const pointer of finding.evidence.slice(0, mostRecords)) {
    const block = recordBlock(
      pointer,
      records.get(recordKey(pointer.sha256, pointer.offset)),
      `${at}-r${blocks.length + 1}`,
    );
    if (!room.take(charactersOf(block))) break;
    blocks.push(block);
  }
  const rest = finding.count - blocks.length;
  if (rest <= 0) return blocks;
  return [...blocks, { block: 'paragraph', role: 'small', content: [said('report.more-in-ndjson', { count: rest })] }];
}

function recordBlock(pointer: RecordPointer, snapshot: RecordSnapshot | undefined, id: string): RecordBlock {
  return {
    block: 'record',
    id,
    open: id.endsWith('-r1'),
    title: titleOf(pointer, snapshot),
    fields: snapshot === undefined ? [] : fieldsOf(snapshot),
    source: sourceOf(pointer),
  };
}

function titleOf(pointer: RecordPointer, snapshot: RecordSnapshot | undefined): readonly Inline[] {
  const number = said('report.record-number', { number: pointer.record });
  if (snapshot === undefined) return [number, named(' · '), said('report.record-not-kept')];
  const written = [snapshot.host, snapshot.channel, snapshot.code]
    .filter((part) => part !== '')
    .map((part) => named(` · ${part}`));
  return [number, named(' · '), when(snapshot.time), ...written];
}

function fieldsOf({ fields, provider, asked }: RecordSnapshot): RecordBlock['fields'] {
  const names = new Set(asked);
  const shown = Object.entries(fields)
    .slice(0, mostFields)
    .map(([name, value]) => ({
      name,
      value: clipped(valueText(value)),
      asked: names.has(name),
    }));
  return provider === '' ? shown : [{ name: 'Provider', value: provider, asked: false }, ...shown];
}

function valueText(value: FieldValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : value.map((each) => each ?? '').join('\n');
}

function clipped(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)} … (+${value.length - longestValue})` : value;
}

/** File, place and hashes: enough to read the same bytes again and compare them. */
function sourceOf(pointer: RecordPointer): RecordBlock['source'] {
  const { file, record, offset, length, recordSha256, sha256, origin } = pointer;
  const place = said('report.record-source', { file, number: record, offset: `0x${offset.toString(16)}`, length });
  const carved: readonly Inline[] = origin === 'live' ? [] : [said(`report.origin-${origin}`)];
  return [
    { term: phrase('report.source'), content: [place, ...carved] },
    { term: phrase('report.record-hash'), content: [{ inline: 'hash', hex: recordSha256 }] },
    { term: phrase('report.file-hash'), content: [{ inline: 'hash', hex: sha256 }] },
  ];
}

function charactersOf({ fields }: RecordBlock): number {
  return fields.reduce(
    (sum, { name, value }) => sum + perField + name.length + Math.ceil(value.length * 1.2),
    perRecord,
  );
}
