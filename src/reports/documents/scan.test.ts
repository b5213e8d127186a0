import { describe, expect, it } from 'vitest';
import type { ScanReportInput } from '../contract.ts';
import { printTable } from '../formats/table.ts';
import { madeUpScan } from '../testing/made-up-scan.ts';
import { report } from './scan.ts';

const print = (input: ScanReportInput, lang: 'en' | 'ja') =>
  [...printTable(report.build(input), { lang, width: 120, colour: false })].join('');
const firstLines = (input: ScanReportInput) => print(input, 'en').split('\n').slice(1, 4).join(' ');

function nothingFound(): ScanReportInput {
  const input = madeUpScan();
  const summary = {
    ...input.summary,
    findings: 0,
    matches: 0,
    rejects: 0,
    blindSpots: [],
    rules: { ...input.summary.rules, matched: 0, notApplicable: 0, suppressed: 0 },
  };
  return {
    ...input,
    findings: [],
    rejects: [],
    rules: [],
    summary: { ...summary, sources: summary.sources.slice(0, 5) },
  };
}

describe('the scan report', () => {
  it.each(['en', 'ja'] as const)('reads like its golden file (%s)', async (lang) => {
    await expect(print(madeUpScan(), lang)).toMatchFileSnapshot(`scan.${lang}.golden.txt`);
  });

  it('sorts worst first, then by number of records, whatever the order it is given', () => {
    const input = madeUpScan();
    expect(report.build({ ...input, findings: input.findings.toReversed() })).toEqual(report.build(input));
  });

  it('never shows a bare zero: nothing found stands beside rules, records, files and period', () => {
    expect(firstLines(nothingFound())).toContain(
      'Nothing was found: 11 rules ran over 41,220 records in 6 files, 2026-08-01 to 2026-08-02, and none matched.',
    );
    expect(print(nothingFound(), 'en')).toContain(
      'This counts only for the files, the period and the rules named on this page.',
    );
    expect(print(nothingFound(), 'en')).toContain(
      'No gap in the record numbers, no cleared log and no unreadable place in 6 files.',
    );
  });

  it('does not say that no rule matched where what rules found is suppressed or too mild', () => {
    const { summary, ...input } = nothingFound();
    const rules = { ...summary.rules, matched: 1, suppressed: 2 };
    const text = print({ ...input, summary: { ...summary, rules } }, 'en');
    expect(text).toContain('No finding is shown: 11 rules ran');
    expect(text).toContain('3 rules matched, but what they found is suppressed or below the level');
    expect(text).not.toContain('No rule matched');
  });

  it('does not say that nothing was found where nothing could be read', () => {
    const { summary, ...input } = nothingFound();
    const period = { from: null, to: null };
    expect(firstLines({ ...input, summary: { ...summary, records: 0, period } })).toContain(
      'Not one record could be read from 6 files',
    );
    expect(firstLines({ ...input, summary: { ...summary, files: 0, records: 0, period } })).toContain(
      'No file was read',
    );
  });

  it('counts missing records past what a number holds exactly', () => {
    const input = madeUpScan();
    const [hole] = input.summary.blindSpots;
    if (hole === undefined) throw new Error('the made-up scan has a hole');
    const blindSpots = [{ ...hole, fromRecord: '18446744073709551600', toRecord: '18446744073709551614' }];
    expect(print({ ...input, summary: { ...input.summary, blindSpots } }, 'en')).toContain(
      '1 gap in the record numbers: 15 records are missing.',
    );
  });

  it('says the reason in the language of the reader where it has one to say', () => {
    const input = madeUpScan();
    const id = input.findings[0]?.id ?? '';
    const reasons = new Map([[id, { key: 'report.made-by', values: { by: 'DC01' } } as const]]);
    const entry = JSON.stringify(report.build({ ...input, reasons }));
    expect(entry).toContain('{"inline":"said","phrase":{"key":"report.made-by","values":{"by":"DC01"}}}');
  });

  it('shows a record by its place where its fields were not kept', () => {
    const tree = JSON.stringify(report.build({ ...madeUpScan(), records: new Map() }));
    expect(tree).toContain('report.record-not-kept');
    expect(tree).toContain('"offset":"0x4a2000"');
  });

  it('shows a value that the log left empty as empty, alone and among several', () => {
    const input = madeUpScan();
    const records = new Map(
      [...input.records].map(([key, record]) => [key, { ...record, fields: { Hashes: null, Data: ['a', null, 'b'] } }]),
    );
    const tree = JSON.stringify(report.build({ ...input, records }));
    expect(tree).toContain('{"name":"Hashes","value":"","asked":false}');
    expect(tree).toContain('{"name":"Data","value":"a\\n\\nb","asked":false}');
  });
});
