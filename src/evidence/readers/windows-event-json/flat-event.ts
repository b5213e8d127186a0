import type { JsonObject } from '#evidence/json/json-object.ts';
import { EventFields } from '#evidence/windows/event-fields.ts';
import { addEventValues, addMember, keywordsText } from '#evidence/windows/event-values.ts';
import { logOfProvider, providerOfLog } from '#evidence/windows/log-of-provider.ts';

/** What shippers call the elements of System, and what an event log calls them. */
const systemNames: ReadonlyMap<string, string> = new Map([
  ['SourceName', 'Provider_Name'],
  ['ProviderName', 'Provider_Name'],
  ['Provider', 'Provider_Name'],
  ['EventSourceName', 'Provider_Name'],
  ['Source', 'Provider_Name'],
  ['ProviderGuid', 'Provider_Guid'],
  ['EventID', 'EventID'],
  ['Channel', 'Channel'],
  ['EventLog', 'Channel'],
  ['Hostname', 'Computer'],
  ['Computer', 'Computer'],
  ['RecordNumber', 'EventRecordID'],
  ['EventRecordID', 'EventRecordID'],
  ['EventRecordId', 'EventRecordID'],
  ['ExecutionProcessID', 'Execution_ProcessID'],
  ['ThreadID', 'Execution_ThreadID'],
  ['ActivityID', 'Correlation_ActivityID'],
  ['UserID', 'Security_UserID'],
  ['UserSID', 'Security_UserID'],
  ['RenderedDescription', 'Message'],
]);

/** Members that hold the event's own values. */
const valueMembers: ReadonlySet<string> = new Set(['EventData', 'ExtraEventData', 'UserData']);

/** An event whose elements of System and values stand beside each other, by the names of an event log. */
export function flatEvent(value: JsonObject): EventFields {
  const fields = new EventFields();
  for (const member of Object.keys(value)) addFlat(fields, member, value[member]);
  for (const member of valueMembers) if (member in value) addEventValues(fields, member, value[member]);
  completeWriter(fields);
  return fields;
}

function addFlat(fields: EventFields, member: string, value: unknown): void {
  if (valueMembers.has(member)) return;
  const system = systemNames.get(member);
  if (system !== undefined && !fields.has(system)) addMember(fields, system, value);
  else if (member === 'Keywords') fields.add(member, keywordsText(value) ?? String(value));
  else addMember(fields, member, value);
}

/** Some exports name only the log or only who wrote to it; where a log has one writer the other follows. */
function completeWriter(fields: EventFields): void {
  const code = fields.text('EventID');
  const provider = fields.has('Provider_Name') ? '' : providerOfLog(fields.text('Channel'), code);
  if (provider !== '') fields.add('Provider_Name', provider);
  const channel = fields.has('Channel') ? '' : logOfProvider(fields.text('Provider_Name'), code);
  if (channel !== '') fields.add('Channel', channel);
}
