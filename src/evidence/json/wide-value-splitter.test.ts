import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place } from '../record/place.ts';
import { ValueSplitter } from './value-splitter.ts';
import { WideValueSplitter } from './wide-value-splitter.ts';

const texts = fc.array(
  fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify({ 日: value })),
    fc.constantFrom('[', ']', ',', ' ', '\n', 'x', '{"a":"', '\\"'),
  ),
  { maxLength: 12 },
);

it('finds in UTF-16 the records that the scanner of UTF-8 finds, wherever the pieces are cut', () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom<'utf-16le' | 'utf-16be'>('utf-16le', 'utf-16be'),
      (parts, size, encoding) => {
        const text = parts.join('');
        const wanted: string[] = [];
        const narrow = new ValueSplitter({ value: (json) => wanted.push(json), reject: () => {} });
        narrow.push(Buffer.from(text));
        const file = Buffer.from(`\ufeff${text}`, 'utf16le');
        if (encoding === 'utf-16be') file.swap16();
        const found: string[] = [];
        const value = (json: string, { offset, length, bytes }: Place) => {
          expect(Buffer.from(bytes())).toEqual(file.subarray(offset, offset + length));
          found.push(json);
        };
        const wide = new WideValueSplitter({ encoding, markBytes: 2 }, { value, reject: () => {} });
        for (let at = 0; at < file.length; at += size) wide.push(file.subarray(at, at + size));
        wide.end();
        expect(found).toEqual(wanted);
      },
    ),
  );
});

it('gives up a record past the limit, and goes on after it', () => {
  const offsets: number[] = [];
  const found: string[] = [];
  const sink = {
    value: (json: string) => void found.push(json),
    reject: ({ offset }: { offset: number }) => void offsets.push(offset),
  };
  const wide = new WideValueSplitter({ encoding: 'utf-16le', markBytes: 0 }, sink, 20);
  const file = Buffer.from(`  {"a":"${'b'.repeat(90)}"} {"c":1}`, 'utf16le');
  for (let at = 0; at < file.length; at += 7) wide.push(file.subarray(at, at + 7));
  wide.end();
  expect([offsets, found]).toEqual([[4], ['{"c":1}']]);
});
