import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const policy = (domain: string) => ({
  policy: { 'policy-type': 'sts', 'policy-domain': domain },
  summary: { 'total-successful-session-count': 5, 'total-failure-session-count': 2 },
  'failure-details': [
    { 'result-type': 'certificate-expired', 'failed-session-count': 1 },
    { 'result-type': 'starttls-not-supported', 'failed-session-count': 1 },
  ],
});
const report = {
  'organization-name': 'Example',
  'date-range': { 'start-datetime': '2024-01-09T00:00:00Z', 'end-datetime': '2024-01-09T23:59:59Z' },
  'report-id': 'r-1',
  policies: [policy('example.org'), policy('example.net'), 'damage'],
};
const file = Buffer.from(JSON.stringify(report, null, 2));

describe('SMTP TLS reports', () => {
  it('give a record for each policy, with sessions and failures', async () => {
    const { rows, rejects } = await readSource(reader, file);
    expect(rejects).toEqual([]);
    expect(rows.map(({ fields }) => fields['policy.policy-domain'])).toEqual(['example.org', 'example.net']);
    expect(rows[0]).toMatchObject({
      source: { product: 'email', channel: 'tls-report' },
      time: '2024-01-09T00:00:00.000000Z',
      recordId: 'r-1',
      fields: {
        'organization-name': 'Example',
        'summary.total-failure-session-count': '2',
        'failure-details.result-type': ['certificate-expired', 'starttls-not-supported'],
      },
    });
  });

  it('that would repeat thousands of fields for each policy are refused', async () => {
    const wide = { ...report, ...Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x${i}`, 1])) };
    const { rows, rejects } = await readSource(reader, Buffer.from(JSON.stringify(wide)));
    expect([rows, rejects.map(({ why }) => why.key)]).toEqual([[], ['mail.report-too-wide']]);
  });

  it('are told by their members', () => {
    expect(reader.claims({ 'organization-name': 'x', policies: [] })).toBe(0);
    expect(reader.claims({ policies: [{ policy: {} }] })).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, file));
});

describe.skipIf(sharedData === null)(
  'SMTP TLS reports of real senders (skipped where ../shared/data is absent)',
  () => {
    it.each([
      ['mail.ru.json', 1, 'Mail.ru', 2],
      ['rfc8460.json', 1, 'Company-X', 3],
      ['smtp_tls.json', 1, 'Example Inc.', 2],
    ])('%s gives %i policies', async (name, policies, organisation, failures) => {
      const { rows, rejects } = await readSource(
        reader,
        readFileSync(`${sharedData}/mail/parsedmarc/smtp_tls/${name}`),
      );
      expect([rows.length, rejects]).toEqual([policies, []]);
      expect(rows[0]?.fields['organization-name']).toBe(organisation);
      expect([rows[0]?.fields['failure-details.result-type']].flat()).toHaveLength(failures);
    });
  },
);
