import { NeedleIndex } from '#questions/sigma/needle-index.ts';
import { type Regex, compileRegex } from '#questions/sigma/regex.ts';
import { regexNeeds } from '#questions/sigma/regex-needs.ts';

/**
 * Regular expressions in canonical form, asked of canonical paths. Each is looked at only where a text it needs stands in the path, and compiled only
 * then; answers are kept for the paths asked last, since few programs run most of the time.
 */
export class PathPatterns {
  private readonly patterns: readonly Pattern[];
  private readonly index: NeedleIndex | null;
  private readonly always: readonly number[];
  private readonly answers = new Map<string, readonly number[]>();

  /** `number` is what an expression is known by. */
  constructor(expressions: readonly { readonly source: string; readonly number: number }[]) {
    this.patterns = expressions.map(({ source, number }) => ({ source, number, regex: null }));
    const needs = this.patterns.map(({ source }) => regexNeeds(source, '').literals);
    const needles = needs.flatMap((literals, id) =>
      (literals ?? []).map((text) => ({ op: 'contains', text, id, at: 0 }) as const),
    );
    this.index = needles.length === 0 ? null : new NeedleIndex(needles, 1);
    this.always = [...needs.keys()].filter((i) => needs[i] === null);
  }

  /** Numbers of the expressions that fit somewhere in the path. */
  match(path: string): readonly number[] {
    const known = this.answers.get(path);
    if (known !== undefined) return known;
    const asked = new Set(this.always);
    this.index?.scan(path, { hit: (id) => asked.add(id) });
    const found = [...asked].map((i) => this.patterns[i] as Pattern).filter((pattern) => fits(pattern, path));
    const numbers = found.map(({ number }) => number).sort((a, b) => a - b);
    if (this.answers.size >= mostAnswers) this.answers.clear();
    this.answers.set(path, numbers);
    return numbers;
  }
}

interface Pattern {
  readonly source: string;
  readonly number: number;
  regex: Regex | null;
}

const mostAnswers = 4_096;

function fits(pattern: Pattern, path: string): boolean {
  pattern.regex ??= compileRegex(pattern.source, 'i');
  return pattern.regex.test(path);
}
