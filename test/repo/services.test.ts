import { describe, expect, it } from 'vitest';
import { judgePattern } from '#catalog/pattern/judge-pattern.ts';
import { CompiledPattern } from '#evidence/services/compiled-pattern.ts';
import { LineForms } from '#evidence/services/line-forms.ts';
import { CompiledService } from '#evidence/services/program-services.ts';
import { readServices } from '../../tools/generate/read-services.ts';

const services = readServices(new URL('../../', import.meta.url));

describe('the judge of patterns', () => {
  it.each([
    ['is not bound to the begin', 'foo'],
    ['is bound in one alternative only', '^foo|bar'],
    ['repeats a repetition', '^(?:a+)+b'],
    ['repeats alternatives that overlap', '^(?:\\w|\\d)*b'],
    ['repeats what may be taken two ways', '^(?:a?a)*b'],
    ['repeats the same characters side by side', '^\\w+\\d+x'],
    ['repeats the same with something optional between', '^\\w*-?\\w*x'],
    ['seeks twice through anything', '^.*foo.*bar'],
    ['seeks through anything, then to the end of some', '^.*foo[^"]*$'],
    ['has three wide bounds in a row', '^.{0,256}a.{0,256}b.{0,256}c'],
    ['asks for what was before', '^(a+)\\1$'],
  ])('refuses one that %s', (_why, pattern) => {
    expect(judgePattern(pattern)).not.toBeNull();
  });

  it.each([
    '^a \\S+ \\S+ from .*$',
    '^(?:, [^,]+)*$',
    '^(?:\\d{1,3}\\.){3}\\d{1,3} .*foo',
    '^(?:[^"\\\\]|\\\\.)*"',
    '^.*foo.*$',
  ])('takes %s', (pattern) => {
    expect(judgePattern(pattern)).toBeNull();
  });
});

describe.each(services)('service $service.id', ({ service, samples }) => {
  const compiled = new CompiledService(service);
  const forms = new LineForms([service]);
  const read = ({ message, line }: (typeof samples)[number]) => {
    const found = line === undefined ? null : forms.find(line);
    if (line !== undefined && found === null) return null;
    const understood = compiled.understand(message ?? found?.message ?? '');
    const names = [...(found?.names ?? []), ...(understood?.names ?? [])];
    const values = [...(found?.values ?? []), ...(understood?.values ?? [])];
    return names.length === 0 ? null : Object.fromEntries(names.map((name, i) => [name, values[i]]));
  };

  it('says of each sample what the sample says', () => {
    for (const sample of samples) {
      const text = sample.message ?? sample.line ?? '';
      if (sample.gives === null) expect(read(sample), text).toBeNull();
      else expect(read(sample), text).toMatchObject(sample.gives);
    }
  });

  it('takes no line of syslog for one of its own file', () => {
    const lines = [
      'Feb  5 17:32:18 web1 app[12]: hello',
      'Feb  5 17:32:18 web1 app: hello',
      '<34>Feb  5 17:32:18 web1 app: hello',
      '<34>1 2023-02-05T17:32:18Z web1 app 12 ID1 - hello',
      '2023-02-05T17:32:18.123456+01:00 web1 app[12]: hello',
      '2023-02-05 17:32:18 web1 app[12]: hello',
    ];
    expect(lines.filter((line) => forms.find(line) !== null)).toEqual([]);
  });

  it('has a sample that each pattern is the first to match, and one that none does', () => {
    expect(samples.filter(({ gives }) => gives === null).length).toBeGreaterThan(0);
    const lines = samples.flatMap(({ line }) => line ?? []);
    const messages = samples.flatMap(({ message, line }) => message ?? forms.find(line ?? '')?.message ?? []);
    expect(unasked(service.lines, lines)).toEqual([]);
    expect(unasked(service.messages, messages)).toEqual([]);
  });
});

function unasked(patterns: readonly { readonly pattern: string }[], texts: readonly string[]): readonly string[] {
  const compiled = patterns.map(({ pattern }) => ({ pattern, matcher: new CompiledPattern(pattern, {}) }));
  const first = new Set(texts.map((text) => compiled.find(({ matcher }) => matcher.match(text) !== null)));
  return compiled.filter((each) => !first.has(each)).map(({ pattern }) => pattern);
}
