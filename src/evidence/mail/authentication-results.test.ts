import { describe, expect, it } from 'vitest';
import { readAuthenticationResults } from './authentication-results.ts';

const read = (header: string) =>
  readAuthenticationResults(header).map(({ method, result, properties }) => [
    method,
    result,
    Object.fromEntries(properties),
  ]);

describe('Authentication-Results', () => {
  it('give each method its result and what it looked at', () => {
    expect(
      read('mx.example.org 1; spf=Pass smtp.mailfrom="a b@example.org"; dkim/1=fail header.d=example.net header.s=k1'),
    ).toEqual([
      ['spf', 'pass', { 'smtp.mailfrom': 'a b@example.org' }],
      ['dkim', 'fail', { 'header.d': 'example.net', 'header.s': 'k1' }],
    ]);
  });

  it('are not misled by comments and quotes', () => {
    expect(
      read(
        'mx (dkim=pass; (nested \\) still) ;) ; dmarc=fail (p=none; dis=none) header.from=example.org; x="a;spf=pass"',
      ),
    ).toEqual([
      ['dmarc', 'fail', { 'header.from': 'example.org' }],
      ['x', 'a;spf=pass', {}],
    ]);
  });

  it('may say that nothing was done, or be cut', () => {
    expect(read('mx.example.org; none')).toEqual([]);
    expect(read('')).toEqual([]);
    expect(read('mx; spf=pass (unended ; dkim=pass')).toEqual([['spf', 'pass', {}]]);
  });

  it('are read up to a limit', () => {
    expect(read(`mx${'; spf=pass'.repeat(1_000)}`)).toHaveLength(64);
  });
});
