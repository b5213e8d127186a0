import { describe, expect, it } from 'vitest';
import { speak } from './speak.ts';

const lead = (worst: string) =>
  ({
    key: 'report.lead-found-hosts-unknown',
    values: { files: 2, period: { key: 'report.period-day', values: { day: '2026-08-01' } }, findings: 1, worst },
    links: { read: 'read', findings: 'findings', worst: 'F-1' },
  }) as const;

describe('speak', () => {
  it('opens the doors a sentence names, and says a phrase within a phrase', () => {
    expect(speak(lead('high'), 'en')).toEqual([
      { text: 'In ' },
      { target: 'read', inside: [{ text: '2 files' }] },
      { text: ', of ' },
      { evidence: '2026-08-01' },
      { text: ', there is ' },
      { target: 'findings', inside: [{ text: '1 finding' }] },
      { text: ', worst: ' },
      { target: 'F-1', inside: [{ evidence: 'high' }] },
      { text: '.' },
    ]);
  });

  it('says the words without a door when there is nothing to open', () => {
    const { key, values } = lead('high');
    expect(speak({ key, values }, 'en')).toContainEqual({ text: ', there is 1 finding, worst: ' });
  });

  it('lets no evidence open a door, end a sentence or pose as other evidence', () => {
    const hostile = '[press](read) \uE0000\uE001 {files}';
    const said = speak(lead(hostile), 'en');
    expect(said.at(-2)).toEqual({ target: 'F-1', inside: [{ evidence: hostile }] });
    expect(said).toHaveLength(9);
  });

  it('chooses what to say by the evidence itself, not by what stands for it', () => {
    const values = { rules: 'A', count: 2, measured: 2, span: 5, unit: 'm', grouped: 'yes', group: 'Host = b' };
    expect(
      speak({ key: 'correlation.events', values }, 'en')
        .map((each) => Object.values(each)[0])
        .join(''),
    ).toBe('2 events of “A” within 5 minutes, by Host = b; 2 records in all.');
  });
});
