import { loadRules } from '#questions/sigma/load-rules.ts';
import { parsePlaceholders } from '#questions/sigma/placeholders.ts';
import { type PreparedRule, prepareRule } from '#questions/sigma/prepared-rule.ts';
import type { RawRuleFile } from './rule-files.ts';

export interface PrepareInput {
  readonly files: readonly RawRuleFile[];
  readonly placeholders: readonly string[];
}

/** Parses rule files, each for itself; detections go on as JSON, since nobody looks into them until they are asked. */
export function prepareRules({ files, placeholders }: PrepareInput): PreparedRule<string>[] {
  const values = new Map(placeholders.flatMap((text) => [...parsePlaceholders(text)]));
  return files.flatMap(({ path, license, bytes }) =>
    loadRules({ path, license, text: textOf(bytes) }, values).map((rule) => prepareRule(rule, JSON.stringify)),
  );
}

function textOf(bytes: RawRuleFile['bytes']): string | Exclude<RawRuleFile['bytes'], Uint8Array> {
  if ('unreadable' in bytes) return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
