import { describe, expect, it } from 'vitest';
import { loadRules } from '../sigma/load-rules.ts';
import { buildRuleSet } from '../sigma/rule-set.ts';
import type { ReceivedSource } from './received-source.ts';
import { ruleFeed } from './rule-feed.ts';
import { madeLogSources, madeRule, madeSource } from './testing/made-coverage.ts';

const feed = (selection: unknown, source: ReceivedSource, logsource?: Readonly<Record<string, string>>) =>
  ruleFeed(madeRule(selection, logsource === undefined ? {} : { logsource }).asks, [source], madeLogSources);

const security = (fields: readonly string[]) =>
  madeSource(fields, { channel: 'Security', provider: 'Microsoft-Windows-Security-Auditing', code: '4688' });

describe('what a rule was given', () => {
  it.each([
    ['of its category', madeSource(['Image']), {}, true],
    ['of another event id of the channel', madeSource(['Image'], { code: '3' }), {}, false],
    ['of another provider', madeSource(['Image'], { provider: 'Other' }), {}, false],
    ['of a category that nothing supplies', madeSource(['Image']), { category: 'no_such' }, false],
    ['of a name every object answers to', madeSource(['Image']), { category: 'constructor' }, false],
    ['of its product where it names no more', madeSource(['Image']), { product: 'windows' }, true],
    ['of its service', security(['Image']), { product: 'windows', service: 'security' }, true],
    ['of another service', madeSource(['Image']), { product: 'windows', service: 'security' }, false],
    ['of its category without product', madeSource(['Image']), { category: 'process_creation' }, true],
    [
      'of a product that nobody described',
      madeSource([], { product: 'abacus' }),
      { category: 'process_creation' },
      false,
    ],
  ])('is data where it is %s', (_, source, logsource, data) => {
    const asked = Object.keys(logsource).length === 0 ? undefined : (logsource as Readonly<Record<string, string>>);
    expect(feed({ Image: 'x' }, source, asked).data).toBe(data);
  });

  it('may be data where channel, provider or event id is not known', () => {
    const { provider: _, code: __, ...open } = madeSource(['Image']);
    expect(feed({ Image: 'x' }, { ...open, channel: null })).toEqual({ data: true, fields: true });
    expect(feed({ Image: 'x' }, open).data).toBe(true);
  });

  it.each([
    [{ Image: 'x' }, ['Image'], true],
    [{ Image: 'x' }, ['image'], false],
    [{ Image: 'x', User: 'y' }, ['Image'], false],
    [[{ Image: 'x' }, { User: 'y' }], ['Image'], true],
    [{ 'Image|re': 'x' }, [], false],
    [{ Image: '' }, [], true],
    [{ Image: null }, [], true],
    [{ 'Image|exists': false }, [], true],
    [{ 'Image|exists': true }, [], false],
    [{ 'Image|neq': 'x' }, [], true],
    [['anywhere'], [], true],
    [{ 'Image|fieldref': 'User' }, ['Image'], false],
    [{ 'Image|fieldref': 'User' }, ['Image', 'User'], true],
    [{ ThreatName: 'x' }, ['Threat Name'], true],
    [{ ThreatName: 'x' }, ['Threat-Name'], false],
  ])('has the fields it cannot do without: %j of %j is %s', (selection, fields, enough) => {
    expect(feed(selection, madeSource(fields))).toEqual({ data: true, fields: enough });
  });

  it('knows a field by the spelling of the source', () => {
    expect(feed({ Image: 'x' }, security(['NewProcessName'])).fields).toBe(true);
    expect(feed({ Image: 'x' }, security(['Image'])).fields).toBe(false);
  });
});

describe('what a correlation was given', () => {
  const image = { Image: 'x.exe' };
  const started = madeRule(image).asks;
  const traced = madeRule(image, { logsource: { product: 'linux' } }).asks;
  const starts = madeSource(['Image']);
  const linux = madeSource(['Image'], { product: 'linux', channel: 'audit' });

  /** Of two rules, of process starts on Windows and of Linux. */
  const feedOf = (correlation: string, ...received: readonly ReceivedSource[]) =>
    ruleFeed({ correlation: madeCorrelation(correlation), rules: [started, traced] }, received, madeLogSources);

  it.each([
    ['a count of events takes either', 'type: event_count, condition: {gte: 3}', true],
    ['a row takes both', 'type: temporal_ordered', false],
    ['a meeting takes both', 'type: temporal', false],
    ['what may be either takes either', 'type: temporal, condition: a or b', true],
    ['what must not have happened takes the log that would tell', 'type: temporal, condition: a and not b', false],
  ])('%s', (_what, correlation, either) => {
    const all = { data: true, fields: true };
    expect(feedOf(correlation, starts, linux)).toEqual(all);
    expect(feedOf(correlation, starts)).toEqual(either ? all : { data: false, fields: false });
    expect(feedOf(correlation)).toEqual({ data: false, fields: false });
  });

  it('is data without fields, or with fields that nobody knows, as its rules are', () => {
    const row = 'type: temporal_ordered';
    expect(feedOf(row, starts, madeSource([], { product: 'linux' }))).toEqual({ data: true, fields: false });
    expect(feedOf(row, starts, madeSource(null, { product: 'linux' }))).toEqual({ data: true, fields: null });
  });

  it('over a correlation is what that was given', () => {
    const inner = { correlation: madeCorrelation('type: temporal'), rules: [started, traced] };
    const outer = { correlation: madeCorrelation('type: event_count, condition: {gte: 2}'), rules: [inner, null] };
    expect(ruleFeed(outer, [starts, linux], madeLogSources).fields).toBe(true);
    expect(ruleFeed(outer, [starts], madeLogSources)).toEqual({ data: false, fields: false });
  });
});

/** A correlation of the rules `a` and `b`, in this order. */
function madeCorrelation(body: string) {
  const rule = (name: string) =>
    `title: ${name}\nname: ${name}\nlogsource: {product: windows}\ndetection: {s: {EventID: 1}, condition: s}\n---\n`;
  const text = `${rule('a')}${rule('b')}title: Made up\ncorrelation: {rules: [a, b], group-by: [Computer], timespan: 1m, ${body}}\n`;
  const loaded = loadRules({ path: 'made.yml', license: '', text }, new Map());
  const correlation = buildRuleSet(loaded, [], false).rules.at(-1)?.correlation;
  if (correlation === undefined) throw new Error(`the made correlation is refused: ${text}`);
  return correlation;
}
