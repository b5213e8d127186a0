import type { SourceSummary } from '#base/summary-line.ts';
import type { ScanReportInput } from '../contract.ts';
import type { Block, Column, Inline } from '../document.ts';
import { count, named, phrase, said, when } from '../inline.ts';
import { lines } from './lines.ts';
import { listing } from './listing.ts';

const mostFiles = 1000;
const mostHosts = 60;

/** What was read: period, hosts, sizes, then every file, those that gave trouble first. */
export function whatWasRead(input: ScanReportInput): Block {
  const sources = input.summary.sources.toSorted(troubledFirst);
  return {
    block: 'section',
    id: 'read',
    title: phrase('report.read'),
    aside: [said('report.times-in-utc')],
    blocks: [summary(input), ...lines(phrase('report.files-read'), columns, sources, mostFiles, fileRow)],
  };
}

/** Id of the row of the first file no reader took, so that its number can be opened. */
export function firstUnknownFile(sources: readonly SourceSummary[]): string {
  return `file-${sources.toSorted(troubledFirst).findIndex(({ format }) => format === 'unknown') + 1}`;
}

const columns: readonly Column[] = [
  { title: phrase('report.file'), least: 16 },
  { title: phrase('report.format'), least: 6, drop: 3 },
  { title: phrase('report.records'), align: 'right', least: 7 },
  { title: phrase('report.unreadable'), align: 'right', least: 7 },
  { title: phrase('report.first-last'), least: 30, drop: 2 },
  { title: phrase('report.sha256'), least: 12, drop: 1 },
];

function troubledFirst(a: SourceSummary, b: SourceSummary): number {
  return (
    Number(b.format === 'unknown') - Number(a.format === 'unknown') ||
    b.rejects - a.rejects ||
    (a.file < b.file ? -1 : 1)
  );
}

function summary({ summary: { period, records, bytes, rejects }, hosts }: ScanReportInput): Block {
  const read: Inline[] = [said('report.records-of-size', { records, size: sizeOf(bytes) })];
  if (rejects > 0) read.push(said('report.places-unread', { rejects }, { unread: 'unread' }));
  return {
    block: 'definitions',
    items: [
      { term: phrase('report.period-read'), content: [when(period.from, period.to)] },
      ...(hosts.length > 0 ? [{ id: 'hosts', term: phrase('report.hosts'), content: listing(hosts, mostHosts) }] : []),
      { term: phrase('report.records'), content: read },
    ],
  };
}

function fileRow(source: SourceSummary, index: number): { id: string; cells: readonly (readonly Inline[])[] } {
  const format = source.format === 'unknown' ? said('report.format-unknown') : named(source.format);
  return {
    id: `file-${index + 1}`,
    cells: [
      [named(source.file)],
      [format],
      [count(source.records)],
      [source.rejects > 0 ? count(source.rejects, 'unread') : count(0)],
      [when(source.from, source.to)],
      [{ inline: 'hash', hex: source.sha256 }],
    ],
  };
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const steps = ['KiB', 'MiB', 'GiB', 'TiB'];
  const step = Math.min(steps.length, Math.floor(Math.log2(bytes) / 10));
  return `${(bytes / 1024 ** step).toFixed(1)} ${steps[step - 1]}`;
}
