import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';
import { madeCompound, type MadeStorage } from './testing/made-compound.ts';

const wide = (text: string) => Buffer.from(text, 'utf16le');
/** A short property: type and number, flags, and eight bytes of value. */
const short = (tag: number, value: bigint) => {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(tag, 0);
  bytes.writeBigUInt64LE(value, 8);
  return bytes;
};
const shorts = (header: number, ...values: Buffer[]) => Buffer.concat([Buffer.alloc(header), ...values]);

/** 2024-03-01T01:00:00Z in intervals of 100 ns since 1601. */
const sentAt = 116_444_736_000_000_000n + 1_709_254_800n * 10_000_000n;
const payload = Buffer.alloc(5_000, 0x4d);
const headers = [
  'Received: from gw.example.net ([192.0.2.7]) by mx.example.org; Fri, 01 Mar 2024 10:00:05 +0900',
  'Authentication-Results: mx.example.org; dmarc=fail header.from=bank.example',
  'From: Bank <info@bank.example>',
  'Reply-To: help@evil.example',
].join('\r\n');

const recipient = (type: bigint, address: string): MadeStorage => ({
  '__properties_version1.0': shorts(8, short(0x0c15_0003, type)),
  '__substg1.0_39FE001F': wide(address),
  '__substg1.0_3001001F': wide('Ana'),
});
const message: MadeStorage = {
  '__properties_version1.0': shorts(
    32,
    short(0x0039_0040, sentAt),
    short(0x3ffd_0003, 932n),
    short(0x3fde_0003, 65_001n),
  ),
  '__substg1.0_001A001F': wide('IPM.Note'),
  '__substg1.0_0037001E': Buffer.from([0x8f, 0x64, 0x97, 0x76]),
  '__substg1.0_0C1F001F': wide('/O=EXAMPLE/CN=EVA'),
  '__substg1.0_5D01001F': wide('eva@evil.example'),
  '__substg1.0_0C1A001F': wide('Eva'),
  '__substg1.0_1035001F': wide('<m-1@evil.example>'),
  '__substg1.0_1000001F': wide('see http://evil.example/x'),
  '__substg1.0_10130102': Buffer.from('<a href="https://evil.example/あ">x</a>'),
  '__substg1.0_007D001F': wide(headers),
  '__recip_version1.0_#00000000': recipient(1n, 'ana@example.org'),
  '__recip_version1.0_#00000001': recipient(0x1000_0002n, 'ben@example.org'),
  '__attach_version1.0_#00000000': {
    '__properties_version1.0': shorts(8),
    '__substg1.0_37010102': payload,
    '__substg1.0_3704001F': wide('INVOIC~1.EXE'),
    '__substg1.0_3707001F': wide('請求書.pdf.exe'),
    '__substg1.0_370E001F': wide('application/octet-stream'),
  },
  '__attach_version1.0_#00000001': {
    '__substg1.0_3001001F': wide('forwarded'),
    '__substg1.0_3701000D': { inner: Buffer.from('x') },
  },
};
const file = madeCompound(message);
const keysOf = async (bytes: Buffer) => (await readSource(reader, bytes)).rejects.map(({ why }) => why.key);

describe('a message saved by Outlook', () => {
  it('gives sender, recipients, time, subject and body in their code pages', async () => {
    const { rows, rejects } = await readSource(reader, file);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        offset: 0,
        length: file.length,
        source: { product: 'email', channel: 'message' },
        time: '2024-03-01T01:00:00.000000Z',
        recordId: '<m-1@evil.example>',
        fields: {
          'message.class': 'IPM.Note',
          'message.subject': '重要',
          'message.from.address': 'info@bank.example',
          'message.sender.address': 'eva@evil.example',
          'message.to.address': 'ana@example.org',
          'message.cc.address': 'ben@example.org',
          'message.replyTo.domain': 'evil.example',
          'message.auth.dmarc': 'fail',
          'message.received.ip': '192.0.2.7',
          'message.urls': ['hxxp://evil[.]example/x', 'hxxps://evil[.]example/あ'],
        },
      },
    ]);
  });

  it('names its attachments by their hash, and one that is a message without looking into it', async () => {
    const { rows } = await readSource(reader, file);
    expect(rows[0]?.fields).toMatchObject({
      'message.attachments.name': ['請求書.pdf.exe', 'forwarded'],
      'message.attachments.type': ['application/octet-stream', 'application/vnd.ms-outlook'],
      'message.attachments.size': ['5000', '0'],
      'message.attachments.sha256': [createHash('sha256').update(payload).digest('hex'), ''],
    });
  });

  it('that was never sent has no headers, and its sender by name', async () => {
    const { '__substg1.0_007D001F': _, ...draft } = message;
    const { rows } = await readSource(reader, madeCompound(draft));
    expect(rows[0]?.fields).toMatchObject({ 'message.from.address': 'eva@evil.example', 'message.from.name': 'Eva' });
  });

  it('is refused where its sectors or its directory run in a circle', async () => {
    const loops = Buffer.from(file);
    const table = (loops.readUInt32LE(0x4c) + 1) * 512;
    const directory = loops.readUInt32LE(0x30);
    loops.writeUInt32LE(directory, table + 4 * directory);
    expect(await keysOf(loops)).toEqual(['mail.compound-broken']);
    const tree = Buffer.from(file);
    // The first child is its own sibling.
    tree.writeUInt32LE(1, (directory + 1) * 512 + 128 + 72);
    expect(await keysOf(tree)).toEqual(['mail.no-message']);
  });

  it('is told from other compound files', async () => {
    const recognise = (bytes: Buffer) => reader.recognise(headOf('', bytes, true));
    const other = madeCompound({ WordDocument: Buffer.alloc(5_000) });
    expect([recognise(file), recognise(other), recognise(Buffer.from('PK\x03\x04'))]).toEqual([1, 0, 0]);
    expect(await keysOf(other)).toEqual(['mail.no-message']);
  });

  it('survives damage', () => expectSurvivesMutations(reader, file));
});
