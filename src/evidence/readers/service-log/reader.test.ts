import { describe, expect, it } from 'vitest';
import { reader } from './reader.ts';

describe('log files of services', () => {
  it.each(['Feb  5 17:32:18 web1 app[12]: hello', '{"a":1}', 'hello', ''])('does not claim %s', (line) => {
    expect(reader.claims?.(line)).toBe(false);
  });
});
