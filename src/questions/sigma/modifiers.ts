import type { TextOp } from './ast.ts';
import { RuleError } from './rule-error.ts';

/** What a field's modifiers ask for, sorted into the decisions that building an atom takes. */
export interface Modifiers {
  readonly op: TextOp;
  readonly all: boolean;
  readonly cased: boolean;
  readonly negated: boolean;
  readonly exists: boolean;
  readonly expand: boolean;
  readonly windash: boolean;
  readonly fieldref: boolean;
  readonly cidr: boolean;
  readonly regex: boolean;
  /** Subset of `ims`, in that order. */
  readonly regexFlags: string;
  readonly comparison: 'lt' | 'lte' | 'gt' | 'gte' | null;
  readonly timePart: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | null;
  /** Encodings in the order they are applied. */
  readonly encodings: readonly Encoding[];
}

export type Encoding = 'utf16le' | 'utf16be' | 'utf16' | 'base64' | 'base64offset';

type Draft = { -readonly [K in keyof Modifiers]: Modifiers[K] } & {
  encodings: Encoding[];
  /** Two modifiers wanted different things of the same kind. */
  twice: boolean;
};

/** Sigma 2.1, appendix "Modifiers"; `wide` is its older name for `utf16le`. */
const meaning: Readonly<Record<string, (draft: Draft) => void>> = {
  contains: (draft) => setOnce(draft, 'op', 'equals', 'contains'),
  startswith: (draft) => setOnce(draft, 'op', 'equals', 'startswith'),
  endswith: (draft) => setOnce(draft, 'op', 'equals', 'endswith'),
  all: (draft) => void (draft.all = true),
  cased: (draft) => void (draft.cased = true),
  neq: (draft) => void (draft.negated = true),
  exists: (draft) => void (draft.exists = true),
  expand: (draft) => void (draft.expand = true),
  windash: (draft) => void (draft.windash = true),
  fieldref: (draft) => void (draft.fieldref = true),
  cidr: (draft) => void (draft.cidr = true),
  re: (draft) => void (draft.regex = true),
  i: (draft) => addRegexFlag(draft, 'i'),
  ignorecase: (draft) => addRegexFlag(draft, 'i'),
  m: (draft) => addRegexFlag(draft, 'm'),
  multiline: (draft) => addRegexFlag(draft, 'm'),
  s: (draft) => addRegexFlag(draft, 's'),
  dotall: (draft) => addRegexFlag(draft, 's'),
  lt: (draft) => setOnce(draft, 'comparison', null, 'lt'),
  lte: (draft) => setOnce(draft, 'comparison', null, 'lte'),
  gt: (draft) => setOnce(draft, 'comparison', null, 'gt'),
  gte: (draft) => setOnce(draft, 'comparison', null, 'gte'),
  minute: (draft) => setOnce(draft, 'timePart', null, 'minute'),
  hour: (draft) => setOnce(draft, 'timePart', null, 'hour'),
  day: (draft) => setOnce(draft, 'timePart', null, 'day'),
  week: (draft) => setOnce(draft, 'timePart', null, 'week'),
  month: (draft) => setOnce(draft, 'timePart', null, 'month'),
  year: (draft) => setOnce(draft, 'timePart', null, 'year'),
  base64: (draft) => void draft.encodings.push('base64'),
  base64offset: (draft) => void draft.encodings.push('base64offset'),
  wide: (draft) => void draft.encodings.push('utf16le'),
  utf16le: (draft) => void draft.encodings.push('utf16le'),
  utf16be: (draft) => void draft.encodings.push('utf16be'),
  utf16: (draft) => void draft.encodings.push('utf16'),
};

/** Reads `contains|all` and the like; an unknown word or a contradiction refuses the rule. */
export function parseModifiers(field: string, names: readonly string[]): Modifiers {
  const draft: Draft = {
    op: 'equals',
    all: false,
    cased: false,
    negated: false,
    exists: false,
    expand: false,
    windash: false,
    fieldref: false,
    cidr: false,
    regex: false,
    regexFlags: '',
    comparison: null,
    timePart: null,
    encodings: [],
    twice: false,
  };
  for (const name of names) {
    if (!Object.hasOwn(meaning, name)) throw new RuleError('sigma.modifier-unknown', { modifier: name, field });
    meaning[name]?.(draft);
  }
  refuseContradictions(draft, field, names);
  return draft;
}

function setOnce<K extends 'op' | 'comparison' | 'timePart'>(
  draft: Draft,
  kind: K,
  unset: Draft[K],
  value: Draft[K],
): void {
  if (draft[kind] !== unset && draft[kind] !== value) draft.twice = true;
  draft[kind] = value;
}

function addRegexFlag(draft: Draft, flag: string): void {
  if (!draft.regexFlags.includes(flag)) draft.regexFlags = [...draft.regexFlags, flag].sort().join('');
}

/** Each encoding makes a value longer or three of one, so a long chain would fill the memory. */
const MAX_ENCODINGS = 3;

/** Modifiers that each turn the value into something else cannot be combined. */
function refuseContradictions(draft: Draft, field: string, names: readonly string[]): void {
  const text = draft.op !== 'equals' || draft.windash || draft.encodings.length > 0;
  const kinds = [draft.regex, draft.cidr, draft.exists, draft.comparison !== null && draft.timePart === null].filter(
    Boolean,
  ).length;
  const clash =
    draft.twice ||
    kinds > 1 ||
    (kinds === 1 && (text || draft.fieldref)) ||
    (draft.regexFlags !== '' && !draft.regex) ||
    (draft.timePart !== null && (text || draft.fieldref || draft.regex || draft.cidr || draft.exists)) ||
    (draft.fieldref && (draft.windash || draft.expand || draft.encodings.length > 0)) ||
    (draft.encodings.length > 0 && draft.windash) ||
    draft.encodings.length > MAX_ENCODINGS;
  if (clash) throw new RuleError('sigma.modifiers-clash', { modifiers: names.join('|'), field });
}
