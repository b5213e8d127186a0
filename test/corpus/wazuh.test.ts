import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { type RuleTestLine, ruleTestLines } from './wazuh-corpus.ts';
import decoders from './wazuh-decoders.json' with { type: 'json' };
import exceptions from './wazuh-exceptions.json' with { type: 'json' };

/** What a record has to say of its source: as much as is stated. */
interface Origin {
  readonly product: string;
  readonly channel?: string;
  readonly provider?: string;
  readonly service?: string;
}

/** 657 lines of a rule set's own tests, each read alone. A decoder that the table does not name is one of a program of its name. */
describe.skipIf(sharedData === null)('the lines of a rule set (skipped where ../shared/data is absent)', () => {
  const rows = new Map<RuleTestLine, ReadRow | undefined>();
  beforeAll(async () => {
    for (const each of ruleTestLines(join(sharedData ?? '', 'linux/wazuh-ruleset')))
      rows.set(each, await read(each.line));
  });

  it('are 657 of 71 decoders', () => {
    expect(rows.size).toBe(657);
    expect(new Set([...rows.keys()].map(({ decoder }) => decoder)).size).toBe(71);
  });

  it('are each recognised as the product that the decoder names, but for those a table explains', () => {
    const known = new Map(exceptions.map(({ at, reads }) => [at, reads]));
    const unlike = [...rows].flatMap(([each, row]) => {
      const wanted = known.has(each.at) ? (known.get(each.at) ?? null) : originOf(each.decoder);
      return isFrom(row, wanted)
        ? []
        : [`${each.at} ${each.decoder}: ${row === undefined ? 'no record' : JSON.stringify(row.source)}`];
    });
    expect(unlike).toEqual([]);
  });

  it('need every exception of the table', () => {
    const needed = [...rows].filter(([each, row]) => !isFrom(row, originOf(each.decoder))).map(([{ at }]) => at);
    expect(needed.sort()).toEqual(exceptions.map(({ at }) => at).sort());
  });

  it.each([
    ['apache-errorlog', 'source.ip', 15],
    ['checkpoint-smart1', 'event.action', 16],
    ['checkpoint-smart1', 'source.ip', 5],
    ['cisco-asa', 'source.ip', 53],
    ['cisco-asa', 'destination.ip', 42],
    ['cisco-asa', 'destination.port', 27],
    ['cisco-asa', 'user.name', 15],
    ['cisco-ios', 'source.ip', 5],
    ['cpanel-login', 'user.name', 2],
    ['doas', 'user.name', 4],
    ['junos-rt-flow', 'source.ip', 2],
    ['macos-date-format-sshd', 'source.ip', 20],
    ['named', 'source.ip', 4],
    ['netscreenfw', 'source.ip', 4],
    ['openvpn', 'event.outcome', 2],
    ['pam', 'user.name', 4],
    ['proftpd', 'source.ip', 5],
    ['sonicwall', 'source.ip', 8],
    ['sonicwall', 'destination.ip', 8],
    ['squid-accesslog', 'source.ip', 2],
    ['squid-accesslog', 'url.original', 2],
    ['sudo', 'user.name', 8],
    ['vsftpd', 'source.ip', 4],
    ['web-accesslog', 'source.ip', 32],
    ['windows-date-format', 'source.ip', 5],
  ])('of %s state %s %i times', (decoder, column, times) => {
    const stated = [...rows].filter(([each, row]) => each.decoder === decoder && columnOf(row, column) !== null);
    expect(stated).toHaveLength(times);
  });
});

async function read(line: string): Promise<ReadRow | undefined> {
  const bytes = Buffer.from(`${line}\n`);
  const reader = recognise(headOf('line', bytes.subarray(0, headBytes), true), readers);
  return reader === null ? undefined : (await readSource(reader, bytes, { readers })).rows[0];
}

function originOf(decoder: string): Origin {
  const known: Readonly<Record<string, Origin>> = decoders;
  return known[decoder] ?? { product: 'linux', channel: 'syslog', provider: decoder };
}

function isFrom(row: ReadRow | undefined, wanted: Origin | null): boolean {
  if (row === undefined || wanted === null) return row === undefined && wanted === null;
  const { service, ...source } = wanted;
  const found: Readonly<Record<string, string>> = { ...row.source };
  return (
    Object.entries(source).every(([name, value]) => found[name] === value) &&
    (service === undefined || row.fields.service === service)
  );
}

/** What a column shows: the first of its fields that the record has (catalog/fields). */
function columnOf(row: ReadRow | undefined, name: string): string | null {
  if (row === undefined) return null;
  const sources = logSourcesOfCatalog.find(({ product }) => product === row.source.product);
  const fields = [
    ...(sources?.channels[row.source.channel.toLowerCase()]?.[name] ?? []),
    ...(sources?.columns[name] ?? []),
  ];
  const value = [...fields, name]
    .map((field) => row.fields[field])
    .find((each) => typeof each === 'string' && each !== '');
  return typeof value === 'string' ? value : null;
}
