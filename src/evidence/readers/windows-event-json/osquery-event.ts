import { parseJsonObject } from '#evidence/json/parse-json.ts';
import type { JsonObject } from '#evidence/json/json-object.ts';
import { EventFields } from '#evidence/windows/event-fields.ts';
import { addMember } from '#evidence/windows/event-values.ts';
import { xmlShapedEvent } from '#evidence/windows/xml-shaped-json.ts';

/** Columns of osquery's table windows_events (schema of osquery 5), and what an event log calls them. */
const systemNames: ReadonlyMap<string, string> = new Map([
  ['datetime', 'TimeCreated_SystemTime'],
  ['source', 'Channel'],
  ['provider_name', 'Provider_Name'],
  ['provider_guid', 'Provider_Guid'],
  ['event_id', 'EventID'],
  ['task_id', 'Task'],
  ['level', 'Level'],
  ['keywords', 'Keywords'],
  ['computer_name', 'Computer'],
  ['pid', 'Execution_ProcessID'],
  ['tid', 'Execution_ThreadID'],
]);

export function isOsqueryEvent(value: JsonObject): boolean {
  return 'provider_name' in value && 'event_id' in value && 'source' in value && typeof value.data === 'string';
}

/** A row of windows_events by the names of an event log; its values are JSON in `data`. */
export function osqueryEvent(value: JsonObject): EventFields {
  const fields = new EventFields();
  for (const member of Object.keys(value))
    if (member !== 'data') addMember(fields, systemNames.get(member) ?? member, value[member]);
  const values = parseJsonObject(String(value.data));
  const { names, values: texts } =
    values === null ? { names: ['data'], values: [String(value.data)] } : xmlShapedEvent(values);
  for (const [i, name] of names.entries()) fields.add(name, texts[i] ?? null);
  return fields;
}
