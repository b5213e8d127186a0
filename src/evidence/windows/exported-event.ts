import type { JsonObject } from '../json/json-object.ts';
import { EventFields } from './event-fields.ts';
import { addMember, keywordsText } from './event-values.ts';
import { propertyNames } from './property-names.ts';

/** Members of EventLogRecord (.NET, System.Diagnostics.Eventing.Reader), and what an event log calls them. */
const systemNames: ReadonlyMap<string, string> = new Map([
  ['ProviderName', 'Provider_Name'],
  ['ProviderId', 'Provider_Guid'],
  ['Id', 'EventID'],
  ['Qualifiers', 'EventID_Qualifiers'],
  ['LogName', 'Channel'],
  ['MachineName', 'Computer'],
  ['RecordId', 'EventRecordID'],
  ['ProcessId', 'Execution_ProcessID'],
  ['ThreadId', 'Execution_ThreadID'],
  ['ActivityId', 'Correlation_ActivityID'],
  ['LevelDisplayName', 'RenderingInfo_Level'],
  ['TaskDisplayName', 'RenderingInfo_Task'],
  ['OpcodeDisplayName', 'RenderingInfo_Opcode'],
  ['KeywordsDisplayNames', 'RenderingInfo_Keyword'],
]);

/** An EventLogRecord that ConvertTo-Json wrote, by the names of an event log. */
export function exportedEvent(value: JsonObject): EventFields {
  const fields = new EventFields();
  for (const member of Object.keys(value)) {
    if (member === 'Keywords') fields.add(member, keywordsText(value[member]) ?? String(value[member]));
    else if (member === 'UserId') addMember(fields, 'Security_UserID', plainValue(value[member]));
    else if (member !== 'Properties' && member !== 'TimeCreated')
      addMember(fields, systemNames.get(member) ?? member, value[member]);
  }
  addProperties(fields, value.Properties);
  return fields;
}

/** An event's values have no names in Properties; where their names are not known they stay values of Properties. */
function addProperties(fields: EventFields, properties: unknown): void {
  if (!Array.isArray(properties)) {
    if (properties !== undefined) addMember(fields, 'Properties', properties);
    return;
  }
  const values = properties.map(plainValue);
  const provider = fields.text('Provider_Name');
  const names = propertyNames(provider, fields.text('EventID'));
  if (provider.toLowerCase() === 'powershell') fields.add('Data', values.map(String));
  else if (names !== null && values.length <= names.length)
    for (const [i, each] of values.entries()) addMember(fields, names[i] ?? '', storedText(names[i] ?? '', each));
  else fields.add('Properties', values.map(String));
}

/** `{"Value": …}`, and a SID inside it that has its text in a Value of its own. */
function plainValue(property: unknown): unknown {
  let value = property;
  for (let level = 0; level < 2 && typeof value === 'object' && value !== null && 'Value' in value; level++)
    value = value.Value;
  return value;
}

const hexNames = /(?:LogonId|ProcessId|Status|Mask|Options|EncryptionType)$/;

/** What an event log shows in hexadecimal is a plain number here, a status one with a sign. */
function storedText(name: string, value: unknown): unknown {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || !hexNames.test(name)) return value;
  return `0x${(value < 0 ? value >>> 0 : value).toString(16)}`;
}
