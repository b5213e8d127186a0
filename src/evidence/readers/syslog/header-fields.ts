import type { Value } from '#evidence/record/value.ts';
import type { SyslogHeader } from '#evidence/syslog/syslog-header.ts';
import { facilityName, severityName } from '#evidence/syslog/priority.ts';
import { readStructuredData } from './structured-data.ts';

interface Fields {
  /** The same object for all headers of one kind without structured data. */
  readonly names: readonly string[];
  readonly values: readonly Value[];
}

const plain: readonly string[] = Object.freeze(['host', 'program', 'pid', 'message']);
const classes = ['facility', 'facility_name', 'severity', 'severity_name'] as const;
const classified: readonly string[] = Object.freeze([...plain, ...classes]);
const identified: readonly string[] = Object.freeze([...classified, 'msgid']);

/** A header as fields. What it does not have is empty. */
export function headerFields(header: SyslogHeader): Fields {
  const { priority, msgid, structured } = header;
  const values: Value[] = [header.host, header.program, header.pid, header.message].map(filled);
  if (priority === null && msgid === '' && structured === '') return { names: plain, values };
  const { facility, severity } = priority ?? { facility: -1, severity: -1 };
  values.push(
    numbered(facility),
    priority && facilityName(priority),
    numbered(severity),
    priority && severityName(priority),
  );
  if (msgid === '' && structured === '') return { names: classified, values };
  values.push(filled(msgid));
  if (structured === '') return { names: identified, values };
  const parameters = readStructuredData(structured);
  values.push(...parameters.map(([, value]) => value));
  return { names: [...identified, ...parameters.map(([name]) => name)], values };
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}

function numbered(number: number): string | null {
  return number < 0 ? null : String(number);
}
