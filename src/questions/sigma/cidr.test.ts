import { describe, expect, it } from 'vitest';
import { trySelection } from './testing/rule-trial.ts';

describe('cidr', () => {
  it.each([
    ['192.0.2.0/24', '192.0.2.255', 'hit'],
    ['192.0.2.0/24', '192.0.3.0', 'miss'],
    ['192.0.2.77/24', '192.0.2.1', 'hit'],
    ['10.0.0.0/8', '10.255.255.255', 'hit'],
    ['10.0.0.0/8', '11.0.0.0', 'miss'],
    ['172.16.0.0/12', '172.31.255.255', 'hit'],
    ['172.16.0.0/12', '172.32.0.0', 'miss'],
    ['192.0.2.128/25', '192.0.2.127', 'miss'],
    ['0.0.0.0/0', '203.0.113.9', 'hit'],
    ['0.0.0.0/0', '::1', 'miss'],
    ['127.0.0.1', '127.0.0.1', 'hit'],
    ['127.0.0.1/32', '127.0.0.2', 'miss'],
    ['::1/128', '::1', 'hit'],
    ['::1/128', '0:0:0:0:0:0:0:1', 'hit'],
    ['::1/128', '::2', 'miss'],
    ['::1/128', '::1/128', 'miss'],
    ['fe80::/10', 'fe80::1', 'hit'],
    ['fe80::/10', 'febf:ffff::', 'hit'],
    ['fe80::/10', 'fec0::1', 'miss'],
    ['fe80::/10', 'fe80::1%12', 'hit'],
    ['fc00::/7', 'FD12:3456::1', 'hit'],
    ['2001:db8::/32', '2001:db8:ffff::192.0.2.1', 'hit'],
    ['2001:db8::/32', '2001:db9::', 'miss'],
    ['::/0', '2001:db8::1', 'hit'],
    ['::/0', '192.0.2.1', 'miss'],
    ['10.0.0.0/8', '::ffff:10.1.2.3', 'hit'],
    ['10.0.0.0/8', '::ffff:0a01:0203', 'hit'],
    ['::ffff:10.0.0.0/104', '10.1.2.3', 'hit'],
    ['::ffff:10.0.0.0/104', '::ffff:11.1.2.3', 'miss'],
  ])('%s over %s is a %s', (network, address, verdict) => {
    expect(trySelection({ 'f|cidr': network }, { f: address })).toBe(verdict);
  });

  it.each([
    '',
    '10.1.2',
    '10.1.2.3.4',
    '10.1.2.256',
    '10.1.2.3 ',
    '10.1.2.-3',
    '0x0a.1.2.3',
    '10.1.2.3/8',
    'localhost',
    '-',
    '::',
    ':::',
    '1:2:3:4:5:6:7:8:9',
    '::ffff:10.1.2',
    '::ffff:10.1.2.3.4',
    'a'.repeat(50_000),
    ':'.repeat(50_000),
  ])('holds no address where the value is none: %.20s', (address) => {
    expect(trySelection({ 'f|cidr': '10.0.0.0/8' }, { f: address })).toBe('miss');
  });

  it('is any of several networks, or none of them with neq', () => {
    const networks = ['10.0.0.0/8', 'fc00::/7'];
    expect(trySelection({ 'f|cidr': networks }, { f: 'fd00::1' })).toBe('hit');
    expect(trySelection({ 'f|cidr|neq': networks }, { f: 'fd00::1' })).toBe('miss');
    expect(trySelection({ 'f|cidr|neq': networks }, { f: '203.0.113.1' })).toBe('hit');
    expect(trySelection({ 'f|cidr|neq': networks }, { f: 'no address' })).toBe('hit');
  });

  it.each([
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0/8',
    '::/129',
    '::1::/64',
    '10.*',
    'host/8',
    '',
  ])('refuses what is no network: "%s"', (network) => {
    expect(trySelection({ 'f|cidr': network }, { f: '10.0.0.1' })).toBe('sigma.value-not-network');
  });
});
