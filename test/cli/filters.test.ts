import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

describe('a scan with filters', () => {
  it('leaves out what they take out, the same by the index, the full scan and the cache', () => {
    const filter =
      'title: Ann may\nlogsource: {product: windows, category: process_creation}\nfilter: {rules: any, s: {User|endswith: ann}, condition: s}\n';
    const cwd = tempFolder({
      'logs/a.evtx': logOf(started('one', 0), started('one', 1, { user: 'EXAMPLE\\bob' }), started('two', 2)),
      'rules/r.yml': `${ruleFor('one', { id: ruleId(1) })}---\n${filter}`,
    });
    for (const more of [[], ['--full-scan'], ['--no-cache']]) {
      const { stdout } = holdfast(['scan', 'logs', '--format', 'ndjson', '--rules', 'rules', ...more], { cwd });
      const matches = linesOf(stdout).filter((line) => line.kind === 'match');
      expect(matches.map(({ user }) => user)).toEqual(['EXAMPLE\\bob']);
    }
  });
});
