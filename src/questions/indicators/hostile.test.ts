import { describe, expect, it } from 'vitest';
import type { IntelContent } from './intel-book.ts';
import { readList } from './lists/read-list.ts';
import { readTable } from './lists/read-table.ts';
import { readMisp } from './misp/read-misp.ts';
import { readStix } from './stix/read-stix.ts';
import { bytesOf, plainOptions } from './testing/intel-sample.ts';

const stix = (text: string): IntelContent => readStix(bytesOf(text), plainOptions);
const misp = (text: string): IntelContent => readMisp(bytesOf(text), plainOptions);
const list = (text: string): IntelContent => readList(text, plainOptions);
const table = (text: string): IntelContent => readTable(text, plainOptions);

const addresses = (count: number): string =>
  Array.from({ length: count }, (_, i) => `11.${i >> 16}.${(i >> 8) & 255}.${i & 255}`).join('\n');

describe('hostile files end as refusals, in time and memory that grow with their length only', () => {
  it.each<[string, IntelContent, number, number]>([
    ['a million opened objects', stix('{\n'.repeat(1_000_000)), 0, 1_000_000],
    ['an object a million deep', stix('{"a":'.repeat(1_000_000)), 0, 1],
    ['a nameless object a hundred thousand deep', stix('{"":'.repeat(100_000)), 0, 1],
    ['half a million empty objects', stix(`{"objects":[${'{},'.repeat(499_999)}{}]}`), 0, 500_000],
    ['more elements than are read', stix(`{"objects":[${'1,'.repeat(2_100_000)}1]}`), 0, 1],
    ['a string of escaped quotes', stix(`{"objects":["${'\\"'.repeat(2_000_000)}"]}`), 0, 1],
    ['a hundred thousand documents', misp('[]'.repeat(100_000)), 0, 100_000],
    ['attributes of no event', misp('{"Event":{"Attribute":[{"Attribute":[{}]},[],{"__proto__":[]}]}}'), 0, 1],
    ['a line without an end', list('a'.repeat(20_000_000)), 0, 1],
    ['brackets and dots', list(`${'[.'.repeat(8_000)}\n`.repeat(100)), 0, 100],
    ['more values than are kept', list(addresses(1_000_100)), 1_000_000, 100],
    ['a quotation mark without an end', table(`ip,x\n${'"'.repeat(5_000_000)}`), 0, 1],
    ['a heading of a million columns', table(`${'a,'.repeat(1_000_000)}\n`), 0, 0],
    ['a table that is too large', table('192.0.2.1,x\n'.repeat(6_000_000)), 0, 1],
  ])('%s', (_, content, indicators, refused) => {
    expect(content.indicators.length).toBe(indicators);
    expect(content.refused.length + content.refusedMore).toBe(refused);
    expect(content.refused.length).toBeLessThanOrEqual(10_000);
  });
});
