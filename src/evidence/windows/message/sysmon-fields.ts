import type { NamedValue } from './named-value.ts';

/** Names of Sysmon's fields; a line that begins otherwise goes on with the value before it. */
const field = /^([A-Z][A-Za-z0-9]{1,40}): ?(.*)$/;

/** Sysmon writes `Name: value` lines below a title, with the names of its schema and in English wherever it runs. */
export function sysmonFields(message: string): readonly NamedValue[] {
  const fields: [string, string][] = [];
  for (const line of message.split(/\r?\n/).slice(1)) {
    const found = field.exec(line);
    const last = fields.at(-1);
    if (found !== null) fields.push([found[1] ?? '', found[2] ?? '']);
    else if (last !== undefined) last[1] += `\n${line}`;
  }
  return fields.map(([name, value]) => [name, value.trimEnd()]);
}
