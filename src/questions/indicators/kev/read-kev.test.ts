import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../testing/intel-sample.ts';
import { readKev } from './read-kev.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) * 1_000;

describe('readKev', () => {
  it("reads CISA's catalogue in both forms alike", () => {
    const entry = {
      cveID: 'CVE-2024-0001',
      vendorProject: 'Vendor',
      product: 'Product',
      vulnerabilityName: 'Name',
      dateAdded: '2024-01-02',
      dueDate: '2024-01-23',
      knownRansomwareCampaignUse: 'Known',
      cwes: ['CWE-79', 'CWE-20'],
    };
    const json = readKev(bytesOf(JSON.stringify({ title: 'x', count: 1, vulnerabilities: [entry] })));
    const csv = readKev(
      bytesOf(`${Object.keys(entry).join(',')}\n${Object.values({ ...entry, cwes: '"CWE-79, CWE-20"' }).join(',')}\n`),
    );
    expect(json.vulnerabilities).toMatchObject([
      {
        cve: 'CVE-2024-0001',
        listedUs: day('2024-01-02'),
        dueUs: day('2024-01-23'),
        exploitation: ['ransomware'],
        weaknesses: ['CWE-79', 'CWE-20'],
      },
    ]);
    expect(csv).toEqual(json);
  });

  it('reads the EU KEV in both its shapes alike: texts with a dash for none and days with slashes, lists and nothing', () => {
    const shared = {
      cveID: 'CVE-2024-0002',
      euvdID: 'EUVD-2024-2',
      vendorProject: 'V',
      product: 'P',
      originSource: 'CNW',
    };
    const texts = {
      ...shared,
      dateReported: '2024-03-04',
      exploitationType: 'APT',
      threatActorsExploiting: 'Vixen',
      cwes: 'CWE-1, CWE-2',
      patchedSince: '-',
    };
    const lists = {
      ...shared,
      dateReported: '2024/03/04',
      exploitationType: ['APT'],
      threatActorsExploiting: ['Vixen'],
      cwes: ['CWE-1', 'CWE-2'],
      patchedSince: null,
    };
    const expected = {
      cve: 'CVE-2024-0002',
      euvd: 'EUVD-2024-2',
      listedUs: day('2024-03-04'),
      patchedUs: null,
      exploitation: ['apt'],
      actors: ['Vixen'],
      weaknesses: ['CWE-1', 'CWE-2'],
      sources: ['CNW'],
    };
    for (const entry of [texts, lists])
      expect(readKev(bytesOf(JSON.stringify([entry]))).vulnerabilities).toMatchObject([expected]);
  });

  it("reads the joint dump of ENISA's EUVD", () => {
    const entry = {
      cveId: 'CVE-2024-0003',
      euvdId: 'EUVD-2024-3',
      dateAdded: '2025-10-06',
      sources: ['cisa_kev', 'eukev_kev'],
    };
    expect(readKev(bytesOf(JSON.stringify([entry]))).vulnerabilities).toMatchObject([
      { cve: 'CVE-2024-0003', euvd: 'EUVD-2024-3', sources: ['cisa_kev', 'eukev_kev'] },
    ]);
    expect(
      readKev(bytesOf('cveId,euvdId,dateAdded,sources\nCVE-2024-0003,EUVD-2024-3,2025-10-06,cisa_kev\n'))
        .vulnerabilities,
    ).toMatchObject([{ cve: 'CVE-2024-0003', sources: ['cisa_kev'] }]);
  });

  it('an entry without an identifier is refused, the rest goes on', () => {
    const content = readKev(bytesOf('[{"cveID":"-"},7,{"cveID":"CVE-2024-0001"},{"__proto__":1}]'));
    expect(content.vulnerabilities.map(({ cve }) => cve)).toEqual(['CVE-2024-0001']);
    expect(content.refused.map(({ why }) => why.key)).toEqual(Array.from({ length: 3 }, () => 'intel.kev-without-id'));
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.json().map(bytesOf), fc.string().map(bytesOf)),
        (bytes) => {
          expect(() => readKev(bytes)).not.toThrow();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
