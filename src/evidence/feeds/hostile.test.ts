import { describe, expect, it } from 'vitest';
import { readSource } from '../testing/read-source.ts';
import { headBytes, headOf } from '../intake/head-of.ts';
import { recognise } from '../intake/recognise.ts';
import { readers } from '../readers/index.ts';
import { LineSplitter } from '../text/line-splitter.ts';

/** Reads a source as a scan does: recognised by its bytes, with every reader at hand. */
async function read(bytes: Uint8Array) {
  const head = headOf('source', bytes.subarray(0, headBytes), bytes.length <= headBytes);
  const reader = recognise(head, readers);
  if (reader === null) return { format: 'unknown', rows: [], rejects: [] };
  return { format: reader.id, ...(await readSource(reader, bytes, { readers })) };
}

const trail = (time: string) =>
  JSON.stringify({ eventVersion: '1.08', eventSource: 's3.amazonaws.com', eventName: 'GetObject', eventTime: time });
const good = trail('2026-02-05T17:32:18Z');

describe('hostile and broken sources', () => {
  it('one line of 1 GiB is passed over in bounded memory, and what follows is read', () => {
    const lines: string[] = [];
    const rejects: { offset: number; had: number }[] = [];
    const splitter = new LineSplitter(
      { encoding: 'utf-8', markBytes: 0 },
      { line: (text) => lines.push(text), reject: (reject) => rejects.push(reject) },
    );
    const piece = Buffer.alloc(1 << 20, 'a');
    const before = process.memoryUsage().arrayBuffers;
    for (let i = 0; i < 1_024; i++) splitter.push(piece);
    const grown = process.memoryUsage().arrayBuffers - before;
    splitter.push(Buffer.from('\nnext\n'));
    splitter.end();
    expect(lines).toEqual(['next']);
    expect(rejects).toMatchObject([{ offset: 0, had: 2 ** 30 + 1 }]);
    expect(grown).toBeLessThan(256 << 20);
  });

  it('a file that is cut off keeps what stands before the cut', async () => {
    const { format, rows, rejects } = await read(Buffer.from(`${good}\n${good.slice(0, 40)}`));
    expect(format).toBe('aws-cloudtrail');
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ offset: good.length + 1, why: { key: 'reader.json-wrong' } }]);
  });

  it('a list that is cut off keeps its whole records', async () => {
    const text = `{"Records":[${good},${good.slice(0, 40)}`;
    const { rows, rejects } = await read(Buffer.from(text));
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ offset: 12 + good.length + 1, why: { key: 'reader.json-cut' } }]);
  });

  it('lines of several products in one file are read by each product’s reader', async () => {
    const syslog = 'Feb  5 17:32:18 web1 sshd[77]: Failed password for root from 192.0.2.9 port 4022 ssh2';
    const access = '192.0.2.7 - - [05/Feb/2026:17:32:18 +0000] "GET / HTTP/1.1" 200 12 "-" "curl/8"';
    const { rows, rejects } = await read(Buffer.from(`${syslog}\n${syslog}\n${access}\n\0\x01\x02 no log\n`));
    expect(rows.map(({ source }) => source.product)).toEqual(['linux', 'linux', 'web']);
    expect(rejects).toMatchObject([{ offset: 2 * (syslog.length + 1) + access.length + 1 }]);
  });

  it.each(['1601-01-01T00:00:00Z', '2999-12-31T23:59:59Z'])(
    'the time %s is no time: the record stays without one',
    async (time) => {
      const { rows, rejects } = await read(Buffer.from(`${good}\n${trail(time)}\n`));
      expect(rows.map((row) => row.time)).toEqual(['2026-02-05T17:32:18.000000Z', null]);
      expect(rejects).toMatchObject([{ offset: good.length + 1, why: { key: 'reader.time-not-credible' } }]);
    },
  );

  it('columns of a table in another order mean the same; a table of unknown columns is taken for nothing', async () => {
    const rows = async (header: string, row: string) => (await read(Buffer.from(`${header}\n${row}\n`))).rows;
    const [first] = await rows(
      'firstSeen,duration,proto,srcAddr,srcPort,dstAddr,dstPort,packets,bytes',
      '2026-02-05 17:32:18.000,0.1,TCP,192.0.2.1,40000,192.0.2.2,443,1,60',
    );
    const [second] = await rows(
      'bytes,packets,dstPort,dstAddr,srcPort,srcAddr,proto,duration,firstSeen',
      '60,1,443,192.0.2.2,40000,192.0.2.1,TCP,0.1,2026-02-05 17:32:18.000',
    );
    expect(first?.fields.srcAddr).toBe('192.0.2.1');
    expect({ ...second?.fields }).toEqual({ ...first?.fields });
    expect(second?.time).toBe(first?.time);
    expect(await read(Buffer.from('name,size,colour\na,1,red\n'))).toMatchObject({ format: 'unknown' });
  });

  it('bytes that are no text, and an empty file, are taken for nothing', async () => {
    expect(await read(Buffer.from('89504e470d0a1a0a0000000d4948445200', 'hex'))).toMatchObject({ format: 'unknown' });
    expect(await read(new Uint8Array(0))).toMatchObject({ format: 'unknown' });
  });
});
