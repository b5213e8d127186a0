import { describe, expect, it } from 'vitest';
import { ok } from '#base/result.ts';
import { bytesOf, plainOptions, valuesOf } from '../testing/intel-sample.ts';
import { type MispRequest, type SendMisp, searchAttributes } from './search-attributes.ts';

const server = { url: 'https://misp.example', key: 'secret' };

/** An instance that holds so many attributes. */
function instance(total: number, status = 200): { readonly send: SendMisp; readonly asked: MispRequest[] } {
  const asked: MispRequest[] = [];
  const send: SendMisp = (request) => {
    asked.push(request);
    const { page, limit } = JSON.parse(request.body) as { page: number; limit: number };
    const from = (page - 1) * limit;
    const Attribute = Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, i) => ({
      uuid: `a${from + i}`,
      type: 'domain',
      value: `d${from + i}.example`,
      to_ids: true,
      Event: { info: 'x' },
    }));
    return Promise.resolve(ok({ status, body: bytesOf(JSON.stringify({ response: { Attribute } })) }));
  };
  return { send, asked };
}

describe('searchAttributes', () => {
  it('asks page by page until one is not full, with the key and the time', async () => {
    const { send, asked } = instance(5_003);
    let values = 0;
    for await (const content of searchAttributes(server, 1_700_000_000, plainOptions, send))
      values += valuesOf(content).length;
    expect([values, asked.length]).toEqual([5_003, 2]);
    expect(asked[0]).toMatchObject({
      url: 'https://misp.example/attributes/restSearch',
      headers: { authorization: 'secret' },
    });
    expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({
      page: 2,
      to_ids: true,
      attribute_timestamp: 1_700_000_000,
    });
  });

  it.each([
    [403, 'intel.misp-denied'],
    [500, 'intel.misp-status'],
  ])('a status of %i ends with %s', async (status, key) => {
    const walk = searchAttributes(server, 0, plainOptions, instance(1, status).send);
    expect(await walk.next()).toMatchObject({ done: true, value: { ok: false, error: { key } } });
  });
});
