import { allCharacters, type CharacterSet } from './character-set.ts';
import { parsePattern, type PatternNode, type PatternOptions } from './parse-pattern.ts';

/**
 * Says why a pattern of a service may not be used, null if it may: it has to begin with `^`, and to take a time that grows
 * with the text only. For that, two parts that may repeat must not be able to share out the same text between them in many
 * ways: between them stands something that the first cannot match. Bounded repeats count by their bound.
 */
export function judgePattern(source: string): string | null {
  try {
    const options = parsePattern(source);
    const [first] = options[0] ?? [];
    if (options.length > 1 || first?.kind !== 'edge' || first.text !== '^')
      return 'does not begin with ^ for all of it';
    walkOptions(options, [], 'nothing');
    return null;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

/** Characters of text a pattern is given at most, and ways to share them out that are still quick. */
const longestText = 8_192;
const mostWays = longestText * 256;

/** A part that may repeat and whose end is not yet certain; `ways` counts those before it that overlap. */
interface Open {
  readonly set: CharacterSet;
  readonly ways: number;
}

/** What follows a part: where it is nothing, the part cannot fail for what comes after it. */
type Follows = 'more' | 'end' | 'nothing';

type Repeat = PatternNode & { readonly kind: 'repeat' };

function walkOptions(options: PatternOptions, open: readonly Open[], follows: Follows): readonly Open[] {
  return [...new Set(options.flatMap((sequence) => walk(sequence, open, follows)))];
}

function walk(sequence: readonly PatternNode[], before: readonly Open[], after: Follows): readonly Open[] {
  let open = before;
  for (const [i, node] of sequence.entries()) open = step(node, open, followsIn(sequence.slice(i + 1), after));
  return open;
}

function followsIn(rest: readonly PatternNode[], after: Follows): Follows {
  if (rest.length === 0 || after === 'more') return rest.length === 0 ? after : 'more';
  return rest.every(({ kind }) => kind === 'edge') ? 'end' : 'more';
}

function step(node: PatternNode, open: readonly Open[], follows: Follows): readonly Open[] {
  switch (node.kind) {
    case 'edge':
      return open;
    case 'set':
      return open.filter(({ set }) => (set & node.set) !== 0n);
    case 'look':
      walkOptions(node.options, open, 'more');
      return open;
    case 'group':
      return walkOptions(node.options, open, follows);
    case 'repeat':
      return repeated(node, open, follows);
  }
}

function repeated({ node, least, most }: Repeat, open: readonly Open[], follows: Follows): readonly Open[] {
  if (node.kind === 'look' || node.kind === 'edge') throw new SyntaxError('repeats what matches no text');
  const after =
    node.kind === 'group' ? walkOptions(node.options, open, most > 1 ? 'more' : follows) : step(node, open, follows);
  if (most <= 1) return [...new Set([...after, ...open])];
  if (node.kind === 'repeat') throw new SyntaxError('repeats a repetition');
  if (node.kind === 'group' && !isDelimited(node.options))
    throw new SyntaxError('repeats a group whose rounds are not told apart by a character of their own');
  const set = node.kind === 'group' ? union(node.options.flat()) : node.set;
  const before = node.kind === 'group' ? after : open;
  const overlapping = before.filter((each) => open.includes(each) && (each.set & set) !== 0n);
  const ways = Math.min(most, longestText) * Math.max(1, ...overlapping.map((each) => each.ways));
  if (ways > mostWays && !cannotFail(set, follows))
    throw new SyntaxError('repeats next to another repetition of the same characters');
  return [...new Set([...after, ...(least > 0 ? [] : open), { set, ways }])];
}

/** `.*$` takes all that is left, since patterns are compiled so that `.` is any character. */
function cannotFail(set: CharacterSet, follows: Follows): boolean {
  return follows === 'nothing' || (follows === 'end' && set === allCharacters);
}

/** Whether each round of a repeated group can begin or end in one way only. */
function isDelimited(options: PatternOptions): boolean {
  const starts = options.map(([first]) => (first?.kind === 'set' ? first.set : 0n));
  if (starts.some((set, i) => set === 0n || starts.slice(i + 1).some((other) => (other & set) !== 0n)))
    return options.length === 1 && endsAlone(options[0] ?? []);
  const plain = options.every((sequence) => sequence.every(({ kind }) => kind === 'set'));
  return plain || (options.length === 1 && (startsAlone(options[0] ?? []) || endsAlone(options[0] ?? [])));
}

function startsAlone([first, ...rest]: readonly PatternNode[]): boolean {
  return first?.kind === 'set' && (first.set & union(rest)) === 0n;
}

function endsAlone(sequence: readonly PatternNode[]): boolean {
  return startsAlone(sequence.toReversed());
}

function union(nodes: readonly PatternNode[]): CharacterSet {
  let set = 0n;
  for (const node of nodes) {
    if (node.kind === 'set') set |= node.set;
    else if (node.kind === 'repeat') set |= union([node.node]);
    else if (node.kind === 'group') set |= union(node.options.flat());
  }
  return set;
}
