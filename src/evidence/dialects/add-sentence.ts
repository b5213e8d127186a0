import { fieldsOfGroup } from '#catalog/pattern/forms.ts';
import type { Value } from '../record/value.ts';

/** Adds what the first sentence that fits says. Its groups are named as those of services are: `source_ip` is `source.ip`. */
export function addSentence(fields: Record<string, Value>, text: string, sentences: readonly RegExp[]): void {
  for (const sentence of sentences) {
    const groups = sentence.exec(text)?.groups;
    if (groups === undefined) continue;
    for (const group in groups) {
      const value = groups[group];
      if (value !== undefined) fields[fieldsOfGroup(group)[0] ?? group] = value;
    }
    return;
  }
}
