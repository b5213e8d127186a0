import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from './indicator.ts';
import { reservedReason } from './reserved.ts';

describe('reservedReason', () => {
  it.each<[IndicatorKind, string, string | undefined]>([
    ['ip', '8.8.8.8', 'intel.public-resolver'],
    ['ip', '10.1.2.3', 'intel.address-reserved'],
    ['ip', '192.0.2.1', 'intel.address-reserved'],
    ['ip', '2001:db8::1', 'intel.address-reserved'],
    ['ip', '::1', 'intel.address-reserved'],
    ['ip', '11.0.0.1', undefined],
    ['ip', '2a00:1::1', undefined],
    ['cidr', '192.168.7.0/24', 'intel.address-reserved'],
    ['cidr', '192.0.0.0/8', 'intel.address-reserved'],
    ['cidr', '11.0.0.0/16', undefined],
    ['domain', 'www.example.com', 'intel.domain-reserved'],
    ['domain', 'printer.local', 'intel.domain-reserved'],
    ['domain', 'example.com.evil', undefined],
    ['email', 'a@example.org', 'intel.domain-reserved'],
    ['url', 'http://192.168.0.1/x', 'intel.address-reserved'],
    ['url', 'http://[fe80::1]/x', 'intel.address-reserved'],
    ['url', 'https://example.com/x', 'intel.domain-reserved'],
    ['md5', 'd41d8cd98f00b204e9800998ecf8427e', 'intel.hash-of-nothing'],
    ['registry-key', 'hkcu\\software\\microsoft\\windows\\currentversion\\run', 'intel.registry-everywhere'],
    ['mutex', 'TheMutex', undefined],
  ])('%s %s: %s', (kind, value, key) => {
    expect(reservedReason(kind, value)?.key).toBe(key);
  });
});
