import type { Part, Sentence } from '#catalog/sentence.ts';
import { IntlMessageFormat } from 'intl-messageformat';

/** ICU MessageFormat (the part we allow: arguments, numbers, plural, select) to the form that needs no parser at run time. */
export function compileSentence(text: string): Sentence {
  const elements = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  const parts = elements.map((element) => partOf(element, ''));
  const plain = parts.every((part) => (typeof part === 'string' ? !/[{}]/.test(part) : 'value' in part));
  return plain ? parts.map(plainText).join('') : parts;
}

/** Names of the placeholders, sorted, each once. */
export function placeholdersOf(sentence: Sentence): string[] {
  if (typeof sentence === 'string') return unique([...sentence.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1] ?? ''));
  return unique(sentence.flatMap(namesIn));
}

/** `inside` is the argument of the plural around the element, which `#` stands for. */
function partOf(element: Element, inside: string): Part {
  if (element.type === TYPE.literal) return element.value;
  if (element.type === TYPE.argument) return { value: element.value };
  if (element.type === TYPE.pound) return { number: inside };
  if (element.type === TYPE.number && !element.style) return { number: element.value };
  if (element.type === TYPE.select) return { select: element.value, cases: casesOf(element.options, inside) };
  if (element.type === TYPE.plural && element.offset === 0) {
    const cases = casesOf(element.options, element.value);
    return element.pluralType === 'ordinal'
      ? { plural: element.value, ordinal: true, cases }
      : { plural: element.value, cases };
  }
  throw new Error('only {name}, {name, number}, plural without offset, and select are allowed');
}

/** The library's own numbers for the kinds of elements; its enum is not exported where we can reach it. */
const TYPE = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Options = Extract<Element, { type: typeof TYPE.plural }>['options'];

function casesOf(options: Options, inside: string): Record<string, readonly Part[]> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, option.value.map((element) => partOf(element, inside))]),
  );
}

function plainText(part: Part): string {
  if (typeof part === 'string') return part;
  return 'value' in part ? `{${part.value}}` : '';
}

function namesIn(part: Part): string[] {
  if (typeof part === 'string') return [];
  if ('value' in part) return [part.value];
  if ('number' in part) return [part.number];
  const own = 'plural' in part ? part.plural : part.select;
  return [own, ...Object.values(part.cases).flatMap((parts) => parts.flatMap(namesIn))];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
