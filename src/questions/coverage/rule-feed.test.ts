import { describe, expect, it } from 'vitest';
import type { ReceivedSource } from './received-source.ts';
import { ruleFeed } from './rule-feed.ts';
import { madeLogSources, madeRule, madeSource } from './testing/made-coverage.ts';

const feed = (selection: unknown, source: ReceivedSource, logsource?: Readonly<Record<string, string>>) =>
  ruleFeed(madeRule(selection, logsource === undefined ? {} : { logsource }), [source], madeLogSources);

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
