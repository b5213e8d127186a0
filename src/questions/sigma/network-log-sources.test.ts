import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { tryRule } from './testing/rule-trial.ts';

/** Sigma 2.1, log sources, over the taxonomies of network logs in catalog/fields. */

const products = ['aws', 'azure', 'netflow', 'suricata', 'zeek'];
const logSources = products.map((product) =>
  readLogSources(load(readFileSync(new URL(`../../../catalog/fields/${product}.yaml`, import.meta.url), 'utf8'))),
);

const zeekQuery = { Channel: 'dns', 'id.orig_h': '192.0.2.7', query: 'example.org', rejected: 'T' };
const eveQuery = { Channel: 'dns', 'dns.queries.rrname': ['a.example', 'example.org'] };
const zeekRequest = { Channel: 'http', host: 'example.org', uri: '/a' };
const eveRequest = { Channel: 'http', 'http.hostname': 'example.org', 'http.url': '/a' };
const denied = { Channel: 'nsgflow', destPort: 23, decision: 'D', state: 'B' };
const begun = { Channel: 'nsgflow', destPort: 23, decision: 'A', state: 'B' };

describe("a rule's field in a network log", () => {
  it.each<[string, string, FlatRecord, FlatRecord, string]>([
    ['zeek', '{product: zeek, service: dns}', { rejected: 'true' }, zeekQuery, 'hit'],
    ['zeek', '{product: zeek, service: dns}', { rejected: 'false' }, zeekQuery, 'miss'],
    ['zeek', '{product: zeek, service: dns}', { 'id.orig_h': '192.0.2.7' }, zeekQuery, 'hit'],
    [
      'zeek',
      '{product: zeek, service: dns}',
      { 'id.orig_h': '192.0.2.7' },
      { Channel: 'dns', id_orig_h: '192.0.2.7' },
      'hit',
    ],
    ['zeek', '{category: dns}', { query: 'example.org' }, zeekQuery, 'hit'],
    ['suricata', '{category: dns}', { query: 'example.org' }, eveQuery, 'hit'],
    ['zeek', '{category: proxy}', { 'c-uri|contains': 'org/a' }, zeekRequest, 'hit'],
    ['suricata', '{category: proxy}', { 'c-uri|contains': 'org/a' }, eveRequest, 'hit'],
    ['suricata', '{category: webserver}', { 'cs-uri-query': '/a' }, eveRequest, 'hit'],
    ['zeek', '{service: netflow}', { 'destination.port': 23 }, { Channel: 'conn', 'id.resp_p': 23 }, 'hit'],
    ['netflow', '{service: netflow}', { 'destination.port': 23 }, { Channel: 'flow', dp: 23 }, 'hit'],
    ['aws', '{service: netflow}', { 'destination.port': 23 }, { Channel: 'vpcflow', dstport: 23 }, 'hit'],
    ['azure', '{service: netflow}', { 'destination.port': 23 }, denied, 'hit'],
    ['azure', '{category: firewall}', { blocked: 'false' }, denied, 'miss'],
    ['azure', '{category: firewall}', { blocked: 'false' }, begun, 'hit'],
    ['aws', '{category: firewall}', { blocked: 'false' }, { Channel: 'vpcflow', action: 'REJECT' }, 'miss'],
  ])('of %s is found by its name in the rule: %s %j', (product, logsource, selection, record, verdict) => {
    const rule = `{title: t, logsource: ${logsource}, detection: {s: ${JSON.stringify(selection)}, condition: s}}`;
    expect(tryRule(rule, objectEvent(product, record), { logSources })).toBe(verdict);
  });
});
