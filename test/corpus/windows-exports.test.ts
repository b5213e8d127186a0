import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLogSources } from '#catalog/log-sources.ts';
import type { Matcher } from '#questions/sigma/matcher.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import { readExport } from './read-export.ts';
import { corpus, matcherOf, publishedRules } from './sigma-corpus.ts';

/** Windows logs that are no event logs meet the same published rules. */
describe.skipIf(!existsSync(corpus))('the published Sigma rules (skipped where ../shared/data is absent)', () => {
  let set: RuleSet;
  let matcher: Matcher;
  beforeAll(() => {
    const sources = ['windows', 'iis'].map((product) =>
      readLogSources(load(readFileSync(`catalog/fields/${product}.yaml`, 'utf8'))),
    );
    set = buildRuleSet(publishedRules(), sources, false);
    matcher = matcherOf(set, false);
  });

  const fired = async (bytes: Buffer) => {
    const counts: Record<string, number> = {};
    await readExport(bytes, (event) => {
      for (const rule of matcher.match(event)) {
        const title = set.rules[rule]?.meta.title ?? '';
        counts[title] = (counts[title] ?? 0) + 1;
      }
    });
    return counts;
  };

  it('see the intrusion in the list of a Japanese event viewer', async () => {
    const sysmon = gunzipSync(readFileSync(join(corpus, 'jpcert-log-training/Handson1/Sysmon.csv.gz')));
    expect(await fired(sysmon)).toMatchObject({
      'Copy From Or To Admin Share Or Sysvol Folder': 3,
      'Windows Admin Share Mount Via Net.EXE': 3,
      'HackTool - Mimikatz Execution': 8,
      'Direct Autorun Keys Modification': 1,
    });
  });

  it('see a command in a transcript, a request in the log of IIS, and a connection in the log of the firewall', async () => {
    const stars = '*'.repeat(22);
    const transcript = `${stars}\nWindows PowerShell transcript start\nStart time: 20230501183000\n${stars}\nPS C:\\> Invoke-Mimikatz -DumpCreds\n`;
    const iis = `#Software: Microsoft Internet Information Services 10.0\n#Fields: date time cs-method cs-uri-stem cs-uri-query sc-status\n2023-05-01 09:30:00 GET /autodiscover/autodiscover.json a=a@example.org/mapi/nspi/?&Email=autodiscover/autodiscover.json%3fa=a 401\n`;
    const firewall = `#Version: 1.5\n#Software: Microsoft Windows Firewall\n#Fields: date time action protocol src-ip dst-ip src-port dst-port\n2023-05-01 18:30:00 ALLOW TCP 192.0.2.7 192.0.2.8 50000 23\n`;
    expect(Object.keys(await fired(Buffer.from(transcript)))).toContain(
      'Malicious PowerShell Commandlets - ScriptBlock',
    );
    expect(Object.keys(await fired(Buffer.from(iis)))).toContain('Exchange ProxyShell Pattern');
    expect(await fired(Buffer.from(firewall))).toEqual({ 'Cleartext Protocol Usage': 1 });
  });
});
