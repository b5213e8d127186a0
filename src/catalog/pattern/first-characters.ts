import { allCharacters, type CharacterSet, setOf } from './character-set.ts';
import { parsePattern, type PatternNode, type PatternOptions } from './parse-pattern.ts';

/** More than these are not worth telling apart. */
const mostCharacters = 64;

/** The ASCII characters a text that the pattern matches can begin with; null where that may be nearly any, or none. */
export function firstCharacters(source: string): string | null {
  const { set, mayBeEmpty } = firstOfOptions(parsePattern(source));
  if (mayBeEmpty || (set & setOf(128)) !== 0n) return null;
  let characters = '';
  for (let code = 0; code < 128; code++) if ((set & setOf(code)) !== 0n) characters += String.fromCharCode(code);
  return characters.length > mostCharacters ? null : characters;
}

interface First {
  readonly set: CharacterSet;
  readonly mayBeEmpty: boolean;
}

function firstOfOptions(options: PatternOptions): First {
  const firsts = options.map(firstOfSequence);
  return {
    set: firsts.reduce((all, { set }) => all | set, 0n),
    mayBeEmpty: firsts.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function firstOfSequence(sequence: readonly PatternNode[]): First {
  let set = 0n;
  for (const node of sequence) {
    const first = firstOf(node);
    set |= first.set;
    if (!first.mayBeEmpty) return { set, mayBeEmpty: false };
  }
  return { set, mayBeEmpty: true };
}

function firstOf(node: PatternNode): First {
  switch (node.kind) {
    case 'set':
      return { set: node.set & allCharacters, mayBeEmpty: false };
    case 'edge':
    case 'look':
      return { set: 0n, mayBeEmpty: true };
    case 'group':
      return firstOfOptions(node.options);
    case 'repeat': {
      const first = firstOf(node.node);
      return node.least === 0 ? { ...first, mayBeEmpty: true } : first;
    }
  }
}
