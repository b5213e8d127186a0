import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import {
  boolCoreTag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  loadAll,
  NOT_RESOLVED,
  nullCoreTag,
  YAMLException,
} from 'js-yaml';

/**
 * Plain decimal numbers only: `0xC000006D` and `2024-01-01` are what the log spells, so they stay text, and so does a
 * number too large to be exact.
 */
const decimalTag = defineScalarTag('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: [...'-0123456789'],
  resolve: (source) => {
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source)) return NOT_RESOLVED;
    const value = Number(source);
    return String(value) === source ? value : NOT_RESOLVED;
  },
  identify: () => false,
});

const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, decimalTag);

/** Every document of the text. A mistake in one ends the file: its reason names line and column. */
export function parseYaml(text: string): Result<unknown[], Reason> {
  try {
    return ok(loadAll(text, { schema }) as unknown[]);
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined;
    return fail({
      key: 'sigma.yaml-broken',
      values: {
        why: error instanceof YAMLException ? error.reason : 'unreadable',
        line: (mark?.line ?? 0) + 1,
        column: (mark?.column ?? 0) + 1,
      },
    });
  }
}
