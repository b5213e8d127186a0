import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { IntelOptions } from '#questions/indicators/intel-options.ts';
import { stixIndicator } from '#questions/indicators/testing/stix-sample.ts';
import { type OpenStore, openStore } from '#app/store/open-store.ts';
import { osActor } from '#app/accounts/os-actor.ts';
import { fetchFeed, fetchMisp } from './fetch-feed.ts';
import { fetchTaxii, serverCollections } from './fetch-taxii.ts';
import { httpSend } from './http-send.ts';

const options: IntelOptions = {
  source: 'server',
  licence: '',
  tlp: 'AMBER',
  pap: null,
  confidence: null,
  receivedUs: Date.UTC(2026, 0, 1) * 1000,
};
const adding = { options, actor: osActor() };

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** Address of a server of our own on this machine. */
function serve(listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  server = made;
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(made.address() as AddressInfo).port}`));
  });
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function withWorkspace<T>(work: (store: OpenStore) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-intel-'));
  folders.push(folder);
  const store = await openStore(folder, 'writer');
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('a TAXII server (one of our own; not yet proven on a real one)', () => {
  /** Two pages of a collection; `asked` collects the requests. */
  function taxii(asked: string[]): RequestListener {
    return (request, response) => {
      asked.push(request.url ?? '');
      const send = (body: unknown, headers: Record<string, string> = {}) => {
        response.writeHead(200, { 'content-type': 'application/taxii+json;version=2.1', ...headers });
        response.end(JSON.stringify(body));
      };
      if (request.headers.authorization !== 'Basic abc') response.writeHead(401).end();
      else if (request.url === '/taxii2/')
        send({ title: 'ours', api_roots: ['/api/', 'https://elsewhere.example/api/'] });
      else if (request.url === '/api/collections/')
        send({ collections: [{ id: 'c1', title: 'Reports', can_read: true }] });
      else if (request.url === '/api/collections/c1/objects/')
        send({ more: true, next: 'p2', objects: [stixIndicator(1, "[ipv4-addr:value = '45.61.1.2']")] });
      else if (request.url === '/api/collections/c1/objects/?next=p2')
        send(
          { objects: [stixIndicator(2, "[domain-name:value = 'bad.attack.ru']")] },
          { 'x-taxii-date-added-last': '2026-01-02T00:00:00Z' },
        );
      else send({ objects: [] });
    };
  }

  it('gives its collections and their objects, and the next time only what is new', async () => {
    const asked: string[] = [];
    const url = `${await serve(taxii(asked))}/taxii2/`;
    const known = { url, authorization: 'Basic abc' };
    const collections = await serverCollections(known);
    if (!collections.ok) throw new Error(collections.error.key);
    expect(collections.value.map(({ id, title }) => [id, title])).toEqual([['c1', 'Reports']]);
    const [collection] = collections.value;
    if (collection === undefined) throw new Error('no collection');
    await withWorkspace(async (store) => {
      const added = await fetchTaxii(store, known, collection, adding);
      expect(added.map(({ added: count, why }) => [count, why])).toEqual([
        [1, null],
        [1, null],
      ]);
      await fetchTaxii(store, known, collection, adding);
      expect(asked.at(-1)).toBe('/api/collections/c1/objects/?added_after=2026-01-02T00%3A00%3A00Z');
    });
    expect(asked.some((path) => path.includes('elsewhere'))).toBe(false);
  });

  it('that does not know the account says so', async () => {
    const url = `${await serve(taxii([]))}/taxii2/`;
    const collections = await serverCollections({ url, authorization: '' });
    expect(collections).toMatchObject({ ok: false, error: { key: 'intel.taxii-denied' } });
  });
});

describe('a MISP feed on a web server (one of our own)', () => {
  const uuid = '11111111-1111-4111-8111-111111111111';
  const event = (address: string) => ({
    Event: { uuid, info: 'x', Attribute: [{ type: 'ip-dst', value: address, to_ids: true, uuid }] },
  });

  it('gives its events, and again only those that were changed', async () => {
    let timestamp = 1_700_000_000;
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url ?? '');
      const isManifest = request.url === '/feed/manifest.json';
      response.end(JSON.stringify(isManifest ? { [uuid]: { info: 'x', timestamp } } : event('45.61.1.2')));
    });
    const feed = { ...adding, place: `${address}/feed/` };
    await withWorkspace(async (store) => {
      expect(await fetchFeed(store, feed)).toMatchObject([{ added: 1, why: null }]);
      expect(await fetchFeed(store, feed)).toEqual([]);
      timestamp++;
      expect(await fetchFeed(store, feed)).toMatchObject([{ added: 0, merged: 1 }]);
    });
    expect(asked).toHaveLength(5);
  });

  it('an instance is asked by its REST search, with the key, for what was changed since', async () => {
    const bodies: unknown[] = [];
    const address = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        bodies.push({ key: request.headers.authorization, ...(JSON.parse(body) as object) });
        response.end(JSON.stringify({ response: { Attribute: event('45.61.1.2').Event.Attribute } }));
      });
    });
    await withWorkspace(async (store) => {
      expect(await fetchMisp(store, { ...adding, place: address }, 'secret')).toMatchObject([{ added: 1, why: null }]);
      await fetchMisp(store, { ...adding, place: address }, 'secret');
    });
    expect(bodies).toMatchObject([{ key: 'secret', page: 1 }, { attribute_timestamp: expect.any(Number) as number }]);
  });
});

describe('what is asked of a network', () => {
  it('never goes to another place than was named', async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await httpSend({ url: `${address}/a`, headers: {} })).toMatchObject({
      ok: false,
      error: { key: 'intel.net-redirect' },
    });
    expect(asked).toEqual(['/a']);
  });

  it('is refused with the reason where nobody answers, or too much', async () => {
    const refused = await httpSend({ url: 'http://127.0.0.1:1/', headers: {} });
    expect(refused).toMatchObject({ ok: false, error: { key: 'intel.net-failed' } });
    const address = await serve((_, response) => {
      const piece = Buffer.alloc(1 << 20);
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', more);
      more();
    });
    expect(await httpSend({ url: address, headers: {} })).toMatchObject({
      ok: false,
      error: { key: 'intel.net-too-large' },
    });
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
