import type { EventFields } from '../event-fields.ts';
import { auditFields } from './audit-fields.ts';
import type { NamedValue } from './named-value.ts';
import { powershellFields, scriptFields } from './powershell-fields.ts';
import { sysmonFields } from './sysmon-fields.ts';
import { taskFields } from './task-fields.ts';

/**
 * What an event's message says, by the field names of an event log, in English and Japanese messages alike. Only what is
 * certain: events whose messages are known (see the tables), and nothing where the event has its fields already.
 */
export function messageFields(event: EventFields, message: string): readonly NamedValue[] {
  const code = event.text('EventID');
  switch (event.text('Provider_Name').toLowerCase()) {
    case 'microsoft-windows-sysmon':
      return event.has('UtcTime') ? [] : sysmonFields(message);
    case 'microsoft-windows-security-auditing':
    case 'microsoft-windows-eventlog':
    case 'service control manager':
      return event.has(auditMark(code)) ? [] : auditFields(code, message);
    case 'powershell':
      return event.has('Data') ? [] : powershellFields(code, message);
    case 'microsoft-windows-powershell':
    case 'powershellcore':
      return event.has('ScriptBlockText') || event.has('ContextInfo') ? [] : scriptFields(code, message);
    case 'microsoft-windows-taskscheduler':
      return event.has('TaskName') ? [] : taskFields(code, message);
    default:
      return [];
  }
}

/** A field that an event has if it has its fields at all. */
function auditMark(code: string): string {
  switch (code) {
    case '7045':
      return 'ImagePath';
    case '4776':
      return 'PackageName';
    case '5156':
    case '5157':
    case '5158':
      return 'Application';
    case '4634':
    case '4768':
    case '4769':
    case '4771':
      return 'TargetUserName';
    default:
      return 'SubjectUserSid';
  }
}
