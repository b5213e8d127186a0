import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { langs } from '#catalog/lang.ts';
import type { ScanReportInput } from '../contract.ts';
import { report } from '../documents/scan.ts';
import { madeUpScan } from '../testing/made-up-scan.ts';
import { printTable } from './table.ts';

const print = (input: ScanReportInput, width: number, lang: 'en' | 'ja' = 'en', colour = false) =>
  [...printTable(report.build(input), { lang, width, colour })].join('');

function withTitle(title: string): ScanReportInput {
  const input = madeUpScan();
  return { ...input, findings: input.findings.slice(0, 1).map((finding) => ({ ...finding, title })) };
}

describe('printTable', () => {
  it.each([40, 60, 79, 80, 100, 120, 200])('keeps every line within %i columns, in both languages', (width) => {
    for (const lang of langs) {
      for (const line of print(madeUpScan(), width, lang).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('leaves out the user first, then the time, and keeps level, host, title and id', () => {
    const head = (width: number) =>
      print(madeUpScan(), width)
        .split('\n')
        .find((line) => line.startsWith('Level'))
        ?.split(/\s{2,}/);
    expect(head(120)).toEqual(['Level', 'Records', 'Host', 'User', 'Finding', 'First – last', 'Id']);
    expect(head(100)).toEqual(['Level', 'Records', 'Host', 'Finding', 'First – last', 'Id']);
    expect(head(80)).toEqual(['Level', 'Records', 'Host', 'Finding', 'Id']);
  });

  it('lines up columns behind full-width text', () => {
    const lines = print(withTitle('同じ端末から管理共有への接続'), 140, 'ja').split('\n');
    const row = lines.find((line) => line.includes('管理共有'));
    const head = lines[lines.indexOf(row ?? '') - 1] ?? '';
    const columnOf = (line: string, word: string) => stringWidth(line.slice(0, line.indexOf(word)));
    expect(columnOf(row ?? '', 'F-')).toBe(columnOf(head, '番号'));
  });

  it('colours levels only when asked to', () => {
    expect(print(madeUpScan(), 120)).not.toContain('\u001b');
    expect(print(madeUpScan(), 120, 'en', true)).toContain('\u001b[31mHigh\u001b[39m');
  });

  it('lets no text of the evidence move the cursor, begin a line or turn the line around', () => {
    const text = print(withTitle('\u001b[2Jx\r\nHigh  1  fake\u202E\u0000'), 200);
    expect(text).toContain('⟨U+001B⟩[2Jx⏎High  1  fake⟨U+202E⟩⟨U+0000⟩');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('defangs addresses in titles', () => {
    expect(print(madeUpScan(), 200)).toContain('certutil from hxxp://192[.]0[.]2[.]77/a.txt');
  });
});
