import type { JsonObject } from '#evidence/json/json-object.ts';
import { flatten } from '#evidence/record/flatten.ts';
import type { Value } from '#evidence/record/value.ts';
import { EventFields } from '#evidence/windows/event-fields.ts';
import { levelNumber } from '#evidence/windows/level-number.ts';

/** Members of Winlogbeat (7 and later, then 5 and 6), and what an event log calls them. */
const systemNames: ReadonlyMap<string, string> = new Map([
  ['@timestamp', 'TimeCreated_SystemTime'],
  ['winlog.provider_name', 'Provider_Name'],
  ['winlog.provider_guid', 'Provider_Guid'],
  ['winlog.event_id', 'EventID'],
  ['winlog.version', 'Version'],
  ['winlog.channel', 'Channel'],
  ['winlog.computer_name', 'Computer'],
  ['winlog.record_id', 'EventRecordID'],
  ['winlog.process.pid', 'Execution_ProcessID'],
  ['winlog.process.thread.id', 'Execution_ThreadID'],
  ['winlog.activity_id', 'Correlation_ActivityID'],
  ['winlog.user.identifier', 'Security_UserID'],
  ['winlog.opcode', 'RenderingInfo_Opcode'],
  ['winlog.task', 'RenderingInfo_Task'],
  ['winlog.keywords', 'RenderingInfo_Keyword'],
  ['log.level', 'RenderingInfo_Level'],
  ['message', 'Message'],
  ['source_name', 'Provider_Name'],
  ['provider_guid', 'Provider_Guid'],
  ['event_id', 'EventID'],
  ['log_name', 'Channel'],
  ['computer_name', 'Computer'],
  ['record_number', 'EventRecordID'],
  ['process_id', 'Execution_ProcessID'],
  ['thread_id', 'Execution_ThreadID'],
  ['level', 'RenderingInfo_Level'],
  ['opcode', 'RenderingInfo_Opcode'],
  ['task', 'RenderingInfo_Task'],
  ['keywords', 'RenderingInfo_Keyword'],
]);

/** The event's own values have their own names; everything else keeps its name in the document. */
const valuePrefix = /^(?:winlog\.)?(?:event_data|user_data)\./;
const withoutName = /^param\d{1,3}$/;

/** A document of Winlogbeat or the Elastic agent, by the names of an event log. */
export function shippedEvent(document: JsonObject): EventFields {
  const fields = new EventFields();
  const { names, values } = flatten(document);
  const isOld = !names.some((name) => name.startsWith('winlog.'));
  const later: [string, Value][] = [];
  for (const [i, name] of names.entries()) {
    const value = values[i] ?? null;
    const system =
      isOld || name.includes('.') || name === 'message' || name === '@timestamp' ? systemNames.get(name) : undefined;
    if (system !== undefined) fields.add(system, value);
    else later.push([name.replace(valuePrefix, ''), value]);
  }
  for (const [name, value] of later) fields.add(name, value);
  addLevel(fields);
  addNameless(fields);
  return fields;
}

function addLevel(fields: EventFields): void {
  const level = levelNumber(fields.text('RenderingInfo_Level'));
  if (level !== undefined) fields.add('Level', level);
}

/** Values without a name are numbered; in an event log all of them are `Data`. */
function addNameless(fields: EventFields): void {
  const texts = fields.names.flatMap((name, slot) => (withoutName.test(name) ? (fields.values[slot] ?? []) : []));
  if (texts.length > 0 && !fields.has('Data')) fields.add('Data', texts);
}
