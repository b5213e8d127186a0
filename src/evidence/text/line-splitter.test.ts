import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reject } from '#base/reject.ts';
import type { TextStart } from './encoding.ts';
import { LineSplitter } from './line-splitter.ts';

/** Lines of the bytes when they come in pieces of these sizes, each with its offset. */
function linesOf(bytes: Uint8Array, start: TextStart, pieces: readonly number[], limit?: number) {
  const lines: [number, string][] = [];
  const rejects: Reject[] = [];
  const splitter = new LineSplitter(
    start,
    {
      line: (text, place) => {
        expect(Buffer.from(place.bytes())).toEqual(
          Buffer.from(bytes.subarray(place.offset, place.offset + place.length)),
        );
        lines.push([place.offset, text]);
      },
      reject: (reject) => rejects.push(reject),
    },
    limit,
  );
  let at = 0;
  for (const size of pieces) splitter.push(bytes.subarray(at, (at += size)));
  splitter.push(bytes.subarray(at));
  splitter.end();
  return { lines, rejects };
}

const utf8: TextStart = { encoding: 'utf-8', markBytes: 0 };

describe('lines of text', () => {
  it('are cut at LF and CRLF, with the last one whether or not it has an end', () => {
    expect(linesOf(Buffer.from('a\r\n\nb'), utf8, []).lines).toEqual([
      [0, 'a'],
      [3, ''],
      [4, 'b'],
    ]);
    expect(linesOf(Buffer.from('a\n'), utf8, []).lines).toEqual([[0, 'a']]);
    expect(linesOf(Buffer.alloc(0), utf8, []).lines).toEqual([]);
  });

  it('stand at their offset in bytes, the mark before the text counted', () => {
    const bytes = Buffer.from('\ufeff失敗\n成功\n');
    expect(linesOf(bytes, { encoding: 'utf-8', markBytes: 3 }, [1, 4]).lines).toEqual([
      [3, '失敗'],
      [10, '成功'],
    ]);
  });

  it('are read in UTF-16 of either order, Shift_JIS, EUC-JP and ISO-2022-JP', () => {
    const big = Buffer.from('\ufeff失\n敗\n', 'utf16le').swap16();
    expect(linesOf(big, { encoding: 'utf-16be', markBytes: 2 }, [3, 2, 1]).lines).toEqual([
      [2, '失'],
      [6, '敗'],
    ]);
    const shiftJis = Buffer.from('8eb8945c0a905c', 'hex');
    expect(linesOf(shiftJis, { encoding: 'shift_jis', markBytes: 0 }, [1]).lines[0]).toEqual([0, '失能']);
    const eucJp = Buffer.from('bcba0ac7d40a', 'hex');
    expect(linesOf(eucJp, { encoding: 'euc-jp', markBytes: 0 }, [1]).lines).toEqual([
      [0, '失'],
      [3, '敗'],
    ]);
    const jis = Buffer.from('\x1b$B<:GT\x1b(B\nok\n', 'latin1');
    expect(linesOf(jis, { encoding: 'iso-2022-jp', markBytes: 0 }, [5]).lines).toEqual([
      [0, '失敗'],
      [11, 'ok'],
    ]);
  });

  it('come out the same however the bytes are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '失', '\r', '\n', '\0', '😀'), maxLength: 60 });
    const cuts = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 });
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be');
    fc.assert(
      fc.property(text, cuts, encodings, (all, pieces, encoding) => {
        const bytes = encoding === 'utf-8' ? Buffer.from(all) : Buffer.from(all, 'utf16le');
        if (encoding === 'utf-16be') bytes.swap16();
        const start: TextStart = { encoding, markBytes: 0 };
        const { lines } = linesOf(bytes, start, pieces);
        expect(lines).toEqual(linesOf(bytes, start, []).lines);
        expect(lines.map(([, line]) => line)).toEqual(
          all
            .split('\n')
            .slice(0, all.endsWith('\n') || all === '' ? -1 : undefined)
            .map((line, i, { length }) => (i < length - 1 || all.endsWith('\n') ? line.replace(/\r$/, '') : line)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('are rejected with their offset when they are too long, and the next one is read', () => {
    const { lines, rejects } = linesOf(Buffer.from('ok\n0123456789\nnext\n'), utf8, [5, 4, 3], 8);
    expect(lines).toEqual([
      [0, 'ok'],
      [14, 'next'],
    ]);
    expect(rejects).toMatchObject([{ offset: 3, needed: 8, had: 11, why: { key: 'reader.line-too-long' } }]);
  });
});
