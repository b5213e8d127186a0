import { describe, expect, it } from 'vitest';
import { readLogSources } from '#catalog/log-sources.ts';
import { readService } from '#catalog/service.ts';
import { withServiceColumns } from './service-columns.ts';

const { service } = readService({
  id: 'x',
  product: 'linux',
  messages: [{ pattern: '^a %{source_address} (?<user_name>\\S+)$', action: 'x' }],
  samples: [],
});

describe('columns of services', () => {
  it('are the fields they add, beside what the file of the product says', () => {
    const file = readLogSources({ product: 'linux', columns: { 'user.name': ['acct'] } });
    const [linux] = withServiceColumns([file], [service]);
    expect(linux?.columns).toMatchObject({
      'user.name': ['acct', 'user.name'],
      'event.action': ['event.action'],
      'process.name': ['program'],
      'source.address': ['source.address'],
      'source.domain': ['source.domain'],
      'source.ip': ['source.ip'],
    });
  });

  it('make an entry for a product that has no file', () => {
    expect(withServiceColumns([], [service]).map(({ product }) => product)).toEqual(['linux']);
  });
});
