import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { logTypeOf } from './log-type.ts';
import { reader } from './reader.ts';

const connection = {
  ts: 1521911720.865716,
  uid: 'Cu1',
  'id.orig_h': '192.0.2.7',
  'id.resp_h': '198.51.100.1',
  proto: 'tcp',
};
const lines = (...records: readonly object[]) =>
  Buffer.from(records.map((each) => `${JSON.stringify(each)}\n`).join(''));

describe('Zeek logs in JSON', () => {
  it('are of the log their path names, with time and sensor, and are told by their members without one', async () => {
    const { rows, rejects } = await readSource(
      reader,
      lines(
        {
          _path: 'dns',
          _system_name: 'sensor1',
          ts: '2018-03-24T17:15:20.865716Z',
          query: 'example.org',
          answers: ['192.0.2.1', '192.0.2.2'],
        },
        { ...connection, missed_bytes: 0, orig_pkts: 3 },
        { '@stream': 'http', '@system': 'sensor2', ts: 1521911721, id_orig_h: '192.0.2.7' },
        connection,
      ),
    );
    expect(rejects).toEqual([]);
    expect(rows.map(({ source, host, time }) => [source.channel, host, time])).toEqual([
      ['dns', 'sensor1', '2018-03-24T17:15:20.865716Z'],
      ['conn', '', '2018-03-24T17:15:20.865716Z'],
      ['http', 'sensor2', '2018-03-24T17:15:21.000000Z'],
      ['', '', '2018-03-24T17:15:20.865716Z'],
    ]);
    expect(rows[0]?.fields['answers']).toEqual(['192.0.2.1', '192.0.2.2']);
  });

  it('are read with the connection in an object of its own', async () => {
    const { rows } = await readSource(
      reader,
      lines({ ts: 1521911721, uid: 'Cu2', id: { orig_h: '192.0.2.7', resp_h: '192.0.2.8' } }),
    );
    expect(rows[0]?.fields).toMatchObject({ 'id.orig_h': '192.0.2.7' });
  });

  it('name a line that is no JSON by its offset', async () => {
    const good = lines(connection);
    const { rows, rejects } = await readSource(reader, Buffer.concat([good, Buffer.from('{"ts":1,\n'), good]));
    expect([rows.length, rejects.map(({ offset }) => offset)]).toEqual([2, [good.length]]);
  });

  it('are not taken from JSON that only has a time', () => {
    expect(reader.claims({ ts: 1, level: 'info', msg: 'started' })).toBe(0);
    expect(reader.claims({ event_type: 'flow', timestamp: '2024-01-01T00:00:00Z', src_ip: '192.0.2.1' })).toBe(0);
    expect(reader.claims({ _path: 'C:\\x', ts: 1 })).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, lines(connection, connection, connection)));
});

const zeek = `${sharedData}/zeek`;
const bytesOf = (path: string) => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path));
const jsonLogsOf = (folder: string) =>
  readdirSync(folder, { encoding: 'utf8' })
    .filter((name) => /\.(?:log|json)(?:\.gz)?$/.test(name))
    .toSorted();

describe.skipIf(sharedData === null)('Zeek JSON of real sensors (skipped where ../shared/data is absent)', () => {
  it('gives as many records as counted', async () => {
    for (const row of readFileSync(`${zeek}/zed-sample/COUNTS.csv`, 'utf8').split('\n')) {
      const [path = '', records] = row.split(',');
      if (!path.startsWith('zeek-json/')) continue;
      const { rows, rejects } = await readSource(reader, bytesOf(`${zeek}/zed-sample/${path}`));
      expect([path, rows.length, rejects.length]).toEqual([path, Number(records), 0]);
    }
  });

  it('is never taken for another log than it is of, where no path says which', async () => {
    const folder = `${zeek}/ocsf-raw`;
    const untold = new Map<string, number>();
    for (const name of jsonLogsOf(folder)) {
      const { rows, rejects } = await readSource(reader, readFileSync(`${folder}/${name}`));
      // Two of the captures were made before 1990, when no log of ours was.
      expect([name, rejects.filter(({ why }) => why.key !== 'reader.time-not-credible')]).toEqual([name, []]);
      for (const { source } of rows) {
        expect(['', name.replace('.log', '')]).toContain(source.channel);
        if (source.channel === '') untold.set(name, (untold.get(name) ?? 0) + 1);
      }
    }
    // Zeek writes no member of its own for a connection that Kerberos only was guessed for.
    expect([...untold.keys()]).toEqual(['kerberos.log']);
  });

  it('tells every log of Zeek that has members of its own', () => {
    const wrong = jsonLogsOf(`${zeek}/zed-sample/zeek-json`).flatMap((name) => {
      const [first = '{}'] = bytesOf(`${zeek}/zed-sample/zeek-json/${name}`).toString('utf8').split('\n');
      const told = logTypeOf(JSON.parse(first) as object as Record<string, unknown>);
      return told === name.replace('.json.gz', '') ? [] : [`${name}: ${told}`];
    });
    expect(wrong).toEqual(['known_hosts.json.gz: ', 'loaded_scripts.json.gz: ']);
  });

  it('gives the sensor and the log of RockNSM, of every log of APT29 day 1', async () => {
    const folder = `${zeek}/otrf-apt29-day1/individual_zeek_logs`;
    for (const name of jsonLogsOf(folder)) {
      const { rows, rejects } = await readSource(reader, readFileSync(`${folder}/${name}`));
      expect([name, rejects]).toEqual([name, []]);
      expect(rows.length).toBeGreaterThan(0);
      const channel = name.replace(/^[A-Z]+_|\.log$/g, '');
      const host = name.startsWith('NASHUA') ? 'bobs.bigwheel.local' : 'simplerockbuild.simplerock.lan';
      expect(rows.filter((row) => row.source.channel !== channel || row.host !== host || row.time === null)).toEqual(
        [],
      );
    }
  });
});
