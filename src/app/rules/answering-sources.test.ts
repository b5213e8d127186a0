import { describe, expect, it } from 'vitest';
import { answeringSources } from './answering-sources.ts';

describe('the sources that would make a rule answer', () => {
  it('are the channels of its service and the formats of its product', () => {
    expect(answeringSources({ product: 'aws', category: null, service: 'cloudtrail' })).toMatchObject([
      { product: 'aws', channels: ['cloudtrail'], formats: expect.arrayContaining(['aws-cloudtrail']) },
    ]);
  });

  it('are several products for a category without product', () => {
    const products = answeringSources({ product: null, category: 'proxy', service: null }).map(
      ({ product }) => product,
    );
    expect(products).toEqual(expect.arrayContaining(['squid', 'zeek']));
  });

  it('are none for a log source that no reader supplies', () => {
    expect(answeringSources({ product: 'qualys', category: null, service: null })).toEqual([]);
    expect(answeringSources({ product: 'windows', category: 'no_such_category', service: null })).toEqual([]);
  });
});
