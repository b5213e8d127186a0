import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { reader } from './reader.ts';

const attachment = Buffer.from('MZ harmless');
const message = [
  'Received: from gw.example.net ([192.0.2.7]) by mx.example.org with ESMTPS; Fri, 01 Mar 2024 10:00:05 +0900',
  'Received: from [198.51.100.9] (unknown [IPv6:2001:db8::9]) by gw.example.net; Fri, 01 Mar 2024 01:00:01 +0000',
  'Authentication-Results: mx.example.org; spf=fail (not "allowed") smtp.mailfrom=bounce@evil.example;',
  '\tdkim=pass (ok; really) header.d=evil.example; dkim=none; dmarc=fail (p=none) header.from=bank.example',
  'message.auth.spf: pass',
  'Return-Path: <bounce@evil.example>',
  'From: =?ISO-2022-JP?B?GyRCNmQ5VBsoQg==?= <info@bank.example>',
  'Reply-To: help@evil.example, other@evil.example',
  'To: Team: a@example.org, B <b@example.org>;',
  'Subject: =?ISO-2022-JP?B?GyRCPUVNVxsoQg==?=',
  'Date: Fri, 1 Mar 2024 10:00:00 +0900 (JST)',
  'Message-ID: <m-1@evil.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: multipart/alternative; boundary="c"',
  '',
  '--c',
  'Content-Type: text/plain; charset=iso-2022-jp',
  '',
  '\x1b$B=EMW\x1b(B http://login.bank.example.evil.example:8080/a?b=1.',
  '--c',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<a href="https://user@evil.example/x?y=1&amp;z=2">bank</a> <img src="http://login.bank.example.evil.example:8080/a?b=1">',
  '--c--',
  '--b',
  'Content-Type: application/octet-stream; name="invoice.pdf.exe"',
  'Content-Disposition: attachment; filename="invoice.pdf.exe"',
  'Content-Transfer-Encoding: base64',
  '',
  attachment.toString('base64'),
  '--b--',
  '',
].join('\r\n');
const mail = Buffer.from(message, 'latin1');
const mailbox = (...messages: string[]) =>
  Buffer.from(messages.map((each) => `From a@example.org Fri Mar  1 10:00:00 2024\n${each}\n\n`).join(''), 'latin1');
const plain = 'From: a@example.org\nDate: 1 Mar 24 10:00 EST\nSubject: one\n\n>From here on\nFrom there on\n';

describe('a message', () => {
  it('gives its headers in order, and who it says it is from', async () => {
    const { rows, rejects } = await readSource(reader, mail);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        offset: 0,
        length: mail.length,
        source: { product: 'email', channel: 'message' },
        time: '2024-03-01T01:00:00.000000Z',
        recordId: '<m-1@evil.example>',
      },
    ]);
    expect(rows[0]?.fields).toMatchObject({
      'message.subject': '重要',
      'message.from.name': '銀行',
      'message.from.domain': 'bank.example',
      'message.replyTo.domain': ['evil.example', 'evil.example'],
      'message.returnPath.domain': 'evil.example',
      'message.to.address': ['a@example.org', 'b@example.org'],
      'message.received.from': ['gw.example.net', '[198.51.100.9]'],
      'message.received.ip': ['192.0.2.7', '2001:db8::9'],
    });
    expect(Object.keys(rows[0]?.fields ?? {}).slice(0, 3)).toEqual([
      'Received',
      'Authentication-Results',
      'header.message.auth.spf',
    ]);
  });

  it('gives what the receiving server found out, which the sender cannot write itself', async () => {
    const { rows } = await readSource(reader, mail);
    expect(rows[0]?.fields).toMatchObject({
      'message.auth.spf': 'fail',
      'message.auth.spf.domain': 'evil.example',
      'message.auth.dkim': ['pass', 'none'],
      'message.auth.dkim.domain': ['evil.example', ''],
      'message.auth.dmarc': 'fail',
      'message.auth.dmarc.domain': 'bank.example',
      'header.message.auth.spf': 'pass',
    });
  });

  it('lists web addresses so that nobody follows them, and attachments by their hash', async () => {
    const { rows } = await readSource(reader, mail);
    expect(rows[0]?.fields).toMatchObject({
      'message.urls': [
        'hxxp://login[.]bank[.]example[.]evil[.]example:8080/a?b=1',
        'hxxps://user@evil[.]example/x?y=1&z=2',
      ],
      'message.url.domains': ['login.bank.example.evil.example', 'evil.example'],
      'message.attachments.name': 'invoice.pdf.exe',
      'message.attachments.type': 'application/octet-stream',
      'message.attachments.size': String(attachment.length),
      'message.attachments.sha256': createHash('sha256').update(attachment).digest('hex'),
    });
  });

  it('stands in a mailbox at its own place', async () => {
    const file = mailbox(plain, plain.replace('one', 'two'));
    const { rows, rejects } = await readSource(reader, file);
    expect(rejects).toEqual([]);
    expect(rows.map(({ offset, fields, time }) => [offset, fields['message.subject'], time])).toEqual([
      [0, 'one', '2024-03-01T15:00:00.000000Z'],
      [file.lastIndexOf('From a@example.org'), 'two', '2024-03-01T15:00:00.000000Z'],
    ]);
  });

  it.each([
    ['shift_jis', Buffer.from([0x8f, 0x64, 0x97, 0x76])],
    ['iso-2022-jp', Buffer.from('\x1b$B=EMW\x1b(B')],
  ])('may have headers that are %s without saying so', async (_, subject) => {
    const before = Buffer.from('From: a@example.org\r\nTo: b@example.org\r\nSubject: ');
    const { rows } = await readSource(reader, Buffer.concat([before, subject, Buffer.from('\r\n\r\n\x8f\x64')]));
    expect(rows.map(({ fields, steps }) => [fields['Subject'], fields['message.subject'], steps])).toEqual([
      ['重要', '重要', ['encoding']],
    ]);
  });

  it('about another is a report, with the fields of the report', async () => {
    const arf = [
      'From: dmarc@example.net',
      'Received: by mx.example.org; 1 Mar 2024 10:00:00 +0000',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="r"',
      '',
      '--r',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: auth-failure',
      'Source-IP: 192.0.2.9',
      'Authentication-Results: dmarc=fail (p=none)',
      ' header.from=example.org',
      '--r--',
    ].join('\n');
    const { rows } = await readSource(reader, Buffer.from(arf));
    expect(rows).toMatchObject([
      {
        source: { channel: 'dmarc-failure' },
        time: '2024-03-01T10:00:00.000000Z',
        fields: {
          'report.source-ip': '192.0.2.9',
          'report.authentication-results': 'dmarc=fail (p=none) header.from=example.org',
        },
      },
    ]);
  });

  it('of more parts than anyone sends is a reject', async () => {
    const parts = `Content-Type: multipart/mixed; boundary="b"\n\n${'--b\n\nx\n'.repeat(60_000)}`;
    const { rejects } = await readSource(reader, Buffer.from(`From: a@example.org\n${parts}`));
    expect(rejects.map(({ why }) => why.key)).toEqual(['mail.unreadable']);
  });

  it('that nests without end is a reject', async () => {
    const nested = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
    ).join('');
    const { rows, rejects } = await readSource(reader, Buffer.from(`From: a@example.org\n${nested}`));
    expect([rows, rejects.map(({ why }) => why.key)]).toEqual([[], ['mail.unreadable']]);
  });

  it('is told by its headers', () => {
    const claim = (text: string) => reader.recognise(headOf('', Buffer.from(text), true));
    expect(claim(message)).toBe(0.95);
    expect(claim(mailbox(plain).toString())).toBe(0.95);
    expect(claim('Host: example.org\nDate: Fri, 1 Mar 2024 10:00:00 GMT\nContent-Type: text/html\n\n')).toBe(0);
    expect(claim('from: 1\nto: 2\n- list\n')).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, mail));
});

describe.skipIf(sharedData === null)('messages of real senders (skipped where ../shared/data is absent)', () => {
  const folder = `${sharedData}/mail/parsedmarc`;
  const messages = (sharedData === null ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' })).filter(
    (name) => name.endsWith('.eml'),
  );

  it('each give one record with time, sender and what is attached', async () => {
    expect(messages).toHaveLength(8);
    for (const name of messages) {
      const bytes = readFileSync(`${folder}/${name}`);
      const { rows, rejects } = await readSource(reader, bytes);
      expect([name, rows.length, rejects]).toEqual([name, 1, []]);
      expect([name, reader.recognise(headOf('', bytes, true))]).toEqual([name, 0.95]);
      const channel = name.startsWith('failure/') ? 'dmarc-failure' : 'message';
      expect([name, rows[0]?.source.channel, rows[0]?.time === null]).toEqual([name, channel, false]);
      expect(rows[0]?.fields['message.from.address']).toContain('@');
      expect(rows[0]?.fields['message.attachments.sha256']).toBeTruthy();
    }
  });

  it('report whose address failed', async () => {
    const sources = [];
    for (const name of messages.filter((each) => each.startsWith('failure/')).toSorted())
      sources.push((await readSource(reader, readFileSync(`${folder}/${name}`))).rows[0]?.fields['report.source-ip']);
    expect(sources).toEqual(['10.10.10.10', '167.89.69.24', '10.10.10.10', '10.10.10.10']);
  });
});
