import { canonical } from '../canonical/canonical.ts';
import type { Provenance } from '../indicator.ts';
import type { IntelBook } from '../intel-book.ts';
import { compilePattern, type PatternPart } from './compile-pattern.ts';
import { parsePattern } from './parse-pattern.ts';

/** A STIX pattern and who states it. */
export interface StatedPattern {
  readonly pattern: string;
  readonly place: string;
  readonly provenance: Provenance;
}

/** Takes what a pattern asks for: values, and values that have to stand in one record; the rest is listed with its reason. */
export function addPattern(book: IntelBook, { pattern, place, provenance }: StatedPattern): void {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) {
    book.refuse(pattern, place, parsed.error);
    return;
  }
  const { alternatives, notUsable } = compilePattern(parsed.value);
  for (const why of notUsable) book.cannotUse(pattern, place, why);
  for (const parts of alternatives) addAlternative(book, parts, provenance, place);
}

function addAlternative(book: IntelBook, parts: readonly PatternPart[], provenance: Provenance, place: string): void {
  const made = parts.map(({ kind, text }) => ({ kind, text, result: canonical(kind, text) }));
  const values = new Map(made.map((part) => [`${part.kind} ${part.result.ok ? part.result.value : part.text}`, part]));
  const [only] = values.values();
  // Said twice is said once: it is asked, and judged by what is reserved, like any other value.
  if (only !== undefined && values.size === 1) {
    book.add(only.kind, only.text, provenance, place);
    return;
  }
  const broken = made.find(({ result }) => !result.ok);
  if (broken !== undefined && !broken.result.ok) book.refuse(broken.text, place, broken.result.error);
  else
    book.addCombination(
      {
        parts: [...values.values()].map(({ kind, result }) => ({ kind, value: result.ok ? result.value : '' })),
        provenance: [provenance],
      },
      place,
    );
}
