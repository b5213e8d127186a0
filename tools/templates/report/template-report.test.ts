import type { ScanReportInput } from '#reports/contract.ts';
import { describe, expect, it } from 'vitest';
import { report } from './template-report.ts';

const input = (findings: number): ScanReportInput => ({
  meta: { title: '', toolVersion: '1.2.3', command: '', ruleFolders: [], generatedBy: '' },
  summary: {
    kind: 'summary',
    files: 1,
    bytes: 1,
    records: 1,
    rejects: 0,
    matches: findings,
    findings,
    rules: { loaded: 1, matched: 1, notSupported: 0, notApplicable: 0, suppressed: 0 },
    sources: [],
    period: { from: null, to: null },
    blindSpots: [],
  },
  findings: [],
  reasons: new Map(),
  rejects: [],
  records: new Map(),
  rules: [],
  hosts: [],
});

describe('template-report', () => {
  it('leads with the number of findings, and does not hide that there is none', () => {
    for (const findings of [0, 3]) {
      expect(report.build(input(findings)).blocks).toMatchObject([{ role: 'lead', content: [{ value: findings }] }]);
    }
  });

  it('is the same tree for the same input, and says what made it', () => {
    expect(report.build(input(3))).toEqual(report.build(input(3)));
    expect(JSON.stringify(report.build(input(3)).provenance)).toContain('1.2.3');
  });
});
