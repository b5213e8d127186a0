import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const log = `#Version: 1.0
#Fields: date time c-ip cs-uri cs(User-Agent) x-comment
2023-05-01 09:30:00 192.0.2.7 http://example.org/ "Mozilla/5.0 (X11)" "said ""yes"""
`;

describe('a log in the W3C extended format', () => {
  it('has the fields its header names, with quoted values whole, and its times in UTC', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(log));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: { product: 'w3c', channel: 'w3c' },
      time: '2023-05-01T09:30:00.000000Z',
      fields: { 'cs(User-Agent)': 'Mozilla/5.0 (X11)', 'x-comment': 'said "yes"' },
    });
  });

  it('has values between tabs where its lines do', async () => {
    const tabs = '#Version: 1.0\n#Fields: date time sc-status\n2023-05-01\t09:30:00\t200\n';
    const { rows } = await readSource(reader, Buffer.from(tabs));
    expect(rows[0]?.fields['sc-status']).toBe('200');
  });

  it('names a line whose quotes never end', async () => {
    const { rejects } = await readSource(reader, Buffer.from(`${log}2023-05-01 09:30:00 192.0.2.7 a "b c\n`));
    expect(rejects).toMatchObject([{ offset: log.length }]);
  });

  it('is taken only where no reader of the product is surer, and is no table of Zeek', () => {
    const confidence = (text: string) => reader.recognise?.(headOf('a', Buffer.from(text), true));
    expect(confidence(log)).toBe(0.6);
    expect(confidence('#separator \\x09\n#fields\tts\tuid\n')).toBe(0);
    expect(confidence('text\n#Fields: a b\n')).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(log)));
});
