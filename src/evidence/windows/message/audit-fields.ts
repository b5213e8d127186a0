import { accountsBySection, labels, labelsByEvent } from './audit-labels.ts';
import { japaneseLabels } from './japanese-labels.ts';
import { labelledValues } from './labelled-lines.ts';
import type { NamedValue } from './named-value.ts';
import { storedValue } from './spelled-values.ts';

/** Fields of a message of the audit log, and of a service that was installed, English or Japanese. */
export function auditFields(code: string, message: string): readonly NamedValue[] {
  const fields = new Map<string, string>();
  for (const { section, label, value } of labelledValues(message)) {
    const name = fieldOf(code, english(section), english(label));
    if (name !== undefined && !fields.has(name)) fields.set(name, storedValue(name, value));
  }
  return [...fields];
}

function fieldOf(code: string, section: string, label: string): string | undefined {
  const own = Object.hasOwn(labelsByEvent, code) ? labelsByEvent[code] : undefined;
  const account = Object.hasOwn(accountsBySection, section) ? accountsBySection[section] : undefined;
  return (
    own?.[`${section}/${label}`] ??
    own?.[label] ??
    known(account, label) ??
    logonPort(code, label) ??
    known(labels, label)
  );
}

/** The logon events alone call the port of the other side as the firewall's events call their own. */
function logonPort(code: string, label: string): string | undefined {
  return label === 'Source Port' && (code === '4624' || code === '4625') ? 'IpPort' : undefined;
}

function known(table: Readonly<Record<string, string>> | undefined, label: string): string | undefined {
  return table !== undefined && Object.hasOwn(table, label) ? table[label] : undefined;
}

function english(label: string): string {
  return known(japaneseLabels, label) ?? label;
}
