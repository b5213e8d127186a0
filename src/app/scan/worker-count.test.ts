import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { workersFor } from './worker-count.ts';

describe('the number of workers', () => {
  it.each([0, 1, 50e6])('is one for %i bytes: a second would cost more than it saves', (bytes) => {
    expect(workersFor(bytes)).toBe(1);
  });

  it('is never more than the cores, nor than four', () => {
    expect(workersFor(1e12)).toBe(Math.min(availableParallelism(), 4));
  });
});
