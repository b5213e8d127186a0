import type { LogSources } from '#catalog/log-sources.ts';
import type { RuleSource } from './matcher.ts';
import type { LogSource } from './rule.ts';
import type { RuleEntry } from './rule-entry.ts';
import type { RuleGroup, RuleSet } from './rule-set.ts';

/**
 * A compiled rule set as bytes that threads share and a cache keeps: three lengths (u32, little-endian), then as JSON the
 * head a matcher starts from, what is known of the rules, and one body per group that is decoded when first asked.
 */
export function packRules(set: RuleSet<unknown>, nodeJson: (node: unknown) => string = JSON.stringify): Uint8Array {
  const encoder = new TextEncoder();
  const bodies = set.groups.map((group) => encoder.encode(groupJson(group, nodeJson)));
  let end = 0;
  const ends = bodies.map((body) => {
    end += body.length;
    return end;
  });
  const head: Head = { logSources: set.logSources, groups: set.groups.map((group) => group.logSource), ends };
  const parts = [encoder.encode(JSON.stringify(head)), encoder.encode(JSON.stringify(set.rules))];
  const bytes = new Uint8Array(PREFIX + parts.reduce((sum, part) => sum + part.length, 0) + end);
  const view = new DataView(bytes.buffer);
  let at = PREFIX;
  for (const [i, part] of parts.entries()) {
    view.setUint32(i * 4, part.length, true);
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(8, end, true);
  for (const body of bodies) {
    bytes.set(body, at);
    at += body.length;
  }
  return bytes;
}

function groupJson({ rules, ...rest }: RuleGroup<unknown>, nodeJson: (node: unknown) => string): string {
  const parts = rules.map(
    ({ rule, node, needles }) => `{"rule":${rule},"node":${nodeJson(node)},"needles":${JSON.stringify(needles)}}`,
  );
  return `{"rules":[${parts.join(',')}],${JSON.stringify(rest).slice(1)}`;
}

/** What a matcher needs, read from packed rules. */
export function openRules(bytes: Uint8Array): RuleSource {
  const sections = sectionsOf(bytes);
  const head = decode(bytes, sections.head, sections.rules) as Head;
  return {
    logSources: head.logSources,
    groups: head.groups,
    group: (index) => {
      const start = index === 0 ? 0 : (head.ends[index - 1] as number);
      return decode(bytes, sections.bodies + start, sections.bodies + (head.ends[index] as number)) as RuleGroup;
    },
  };
}

/** What is known of every rule, in the order of the rule indexes. */
export function packedRuleEntries(bytes: Uint8Array): readonly RuleEntry[] {
  const sections = sectionsOf(bytes);
  return decode(bytes, sections.rules, sections.bodies) as RuleEntry[];
}

interface Head {
  readonly logSources: readonly LogSources[];
  readonly groups: readonly LogSource[];
  /** Where each group's body ends, from the first body. */
  readonly ends: readonly number[];
}

const PREFIX = 12;

function sectionsOf(bytes: Uint8Array): { head: number; rules: number; bodies: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rules = PREFIX + view.getUint32(0, true);
  const bodies = rules + view.getUint32(4, true);
  if (bodies + view.getUint32(8, true) !== bytes.length) throw new Error('packed rules: the lengths do not add up');
  return { head: PREFIX, rules, bodies };
}

/** Copied out first: a text decoder refuses memory that threads share. */
function decode(bytes: Uint8Array, start: number, end: number): unknown {
  return JSON.parse(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
}
