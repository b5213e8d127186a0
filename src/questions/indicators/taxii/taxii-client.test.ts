import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reason } from '#base/reason.ts';
import { ok, type Result } from '#base/result.ts';
import { readStix } from '../stix/read-stix.ts';
import { plainOptions, valuesOf } from '../testing/intel-sample.ts';
import { stixIndicator } from '../testing/stix-sample.ts';
import { type TaxiiCollection, type TaxiiPage, taxiiCollections, taxiiPages, taxiiRoots } from './taxii-client.ts';
import type { SendTaxii, TaxiiServer } from './taxii-request.ts';

const media = 'application/taxii+json;version=2.1';
const objects = [1, 2, 3, 4, 5].map((number) => ({
  added: `2024-01-0${number}T00:00:00.000001Z`,
  object: stixIndicator(number, `[domain-name:value = 'd${number}.example']`),
}));

/** What the server was asked for, in order. */
const asked: string[] = [];

function answer(
  response: ServerResponse,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): void {
  response.writeHead(status, { 'content-type': media, ...headers });
  response.end(JSON.stringify(body));
}

/** A server of two objects a page, by the words of TAXII 2.1 sections 4 and 5. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '', 'http://localhost');
  asked.push(request.url ?? '');
  if (request.headers.accept !== media) answer(response, { title: 'no' }, {}, 406);
  else if (request.headers.authorization !== 'Basic eDp5') answer(response, { title: 'no' }, {}, 401);
  else if (url.pathname === '/taxii2/')
    answer(response, { title: 't', api_roots: ['/root/', 'https://elsewhere.example/r/'] });
  else if (url.pathname === '/root/collections/')
    answer(response, { collections: [{ id: 'c1', title: 'One', can_read: true }, { title: 'none' }] });
  else if (/^\/root\/collections\/(?:c1|nonext)\/objects\/$/.test(url.pathname)) servePage(url, response);
  else if (url.pathname === '/root/collections/circle/objects/')
    answer(response, { more: true, next: 'same', objects: [] });
  else if (url.pathname === '/root/collections/slow/objects/') answer(response, {}, { 'retry-after': '60' }, 429);
  else if (url.pathname === '/root/collections/html/objects/') answer(response, {}, { 'content-type': 'text/html' });
  else if (url.pathname === '/root/collections/broken/objects/') answer(response, [1]);
  else answer(response, {}, {}, 404);
}

function servePage(url: URL, response: ServerResponse): void {
  const after = url.searchParams.get('added_after') ?? '';
  const from = Number(url.searchParams.get('next') ?? 0);
  const wanted = objects.filter(({ added }) => added > after);
  const page = wanted.slice(from, from + 2);
  const more = from + 2 < wanted.length;
  const next = more && !url.pathname.includes('nonext') ? { next: String(from + 2) } : {};
  answer(
    response,
    { more, ...next, objects: page.map(({ object }) => object) },
    { 'X-TAXII-Date-Added-Last': page.at(-1)?.added ?? '' },
  );
}

const send: SendTaxii = async ({ url, headers }) => {
  const response = await fetch(url, { headers, redirect: 'error' });
  const body = new Uint8Array(await response.arrayBuffer());
  return ok({ status: response.status, header: (name) => response.headers.get(name) ?? '', body });
};

async function all(
  server: TaxiiServer,
  collection: TaxiiCollection,
  after = '',
): Promise<{ pages: TaxiiPage[]; end: Result<number, Reason> }> {
  const pages: TaxiiPage[] = [];
  const walk = taxiiPages(server, collection, after, send);
  for (;;) {
    const step = await walk.next();
    if (step.done === true) return { pages, end: step.value };
    pages.push(step.value);
  }
}

describe('TAXII 2.1 client', () => {
  let http: Server;
  let server: TaxiiServer;
  const collection = (id: string): TaxiiCollection => ({
    id,
    title: '',
    canRead: true,
    url: `${new URL(server.url).origin}/root/collections/${id}/`,
  });

  beforeAll(async () => {
    http = createServer(serve);
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    server = { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/taxii2/`, authorization: 'Basic eDp5' };
  });
  afterAll(() => http.close());

  it('finds roots and collections; a root elsewhere is left out', async () => {
    const roots = await taxiiRoots(server, send);
    expect(roots).toEqual(ok([`${new URL(server.url).origin}/root/`]));
    const collections = roots.ok ? await taxiiCollections(server, roots.value[0] as string, send) : roots;
    expect(collections).toMatchObject({ ok: true, value: [{ id: 'c1', title: 'One', canRead: true }] });
  });

  it('reads all pages, and the next time only what was added since', async () => {
    const { pages, end } = await all(server, collection('c1'));
    expect(end).toEqual(ok(3));
    const values = pages.flatMap(({ bytes }) => valuesOf(readStix(bytes, plainOptions)));
    expect(values).toEqual([1, 2, 3, 4, 5].map((number) => `domain d${number}.example`));
    expect(pages.at(-1)?.addedLast).toBe('2024-01-05T00:00:00.000001Z');
    const later = await all(server, collection('c1'), '2024-01-04T00:00:00.000001Z');
    expect(later.pages.flatMap(({ bytes }) => valuesOf(readStix(bytes, plainOptions)))).toEqual(['domain d5.example']);
  });

  it('goes on from the time of the last object where a server has no next', async () => {
    asked.length = 0;
    expect((await all(server, collection('nonext'))).pages.length).toBe(3);
    expect(asked[1]).toContain('added_after=2024-01-02T00%3A00%3A00.000001Z');
  });

  it.each([
    ['circle', 'intel.taxii-circle'],
    ['slow', 'intel.taxii-later'],
    ['html', 'intel.taxii-media-type'],
    ['broken', 'intel.taxii-answer'],
    ['missing', 'intel.taxii-not-found'],
  ])('a server that answers %s ends with %s', async (id, key) => {
    const { end } = await all(server, collection(id));
    expect(end).toMatchObject({ ok: false, error: { key } });
  });

  it('says when the account is refused', async () => {
    expect(await taxiiRoots({ ...server, authorization: '' }, send)).toMatchObject({
      error: { key: 'intel.taxii-denied' },
    });
  });

  it('sends nothing to another place than the configured one', async () => {
    const sent: string[] = [];
    const watch: SendTaxii = (request) => {
      sent.push(request.url);
      return send(request);
    };
    const elsewhere = await taxiiCollections(server, 'https://elsewhere.example/r/', watch);
    expect(elsewhere).toMatchObject({ ok: false, error: { key: 'intel.taxii-elsewhere' } });
    expect(sent).toEqual([]);
  });
});
