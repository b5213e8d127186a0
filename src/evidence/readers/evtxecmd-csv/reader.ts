import { parseJsonObject } from '#evidence/json/parse-json.ts';
import { EventFields } from '#evidence/windows/event-fields.ts';
import { levelNumber } from '#evidence/windows/level-number.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import { xmlShapedEvent } from '#evidence/windows/xml-shaped-json.ts';
import type { TableReader } from '../contract.ts';

/** Columns of EvtxECmd, and what an event log calls them; a column of another name keeps it. Times are UTC. */
const systemNames: ReadonlyMap<string, string> = new Map([
  ['EventRecordId', 'EventRecordID'],
  ['TimeCreated', 'TimeCreated_SystemTime'],
  ['EventId', 'EventID'],
  ['Level', 'RenderingInfo_Level'],
  ['Provider', 'Provider_Name'],
  ['ProcessId', 'Execution_ProcessID'],
  ['ThreadId', 'Execution_ThreadID'],
  ['UserId', 'Security_UserID'],
  ['Keywords', 'RenderingInfo_Keyword'],
]);

const needed = ['EventRecordId', 'TimeCreated', 'EventId', 'Provider', 'Channel', 'Payload'];

/** Event logs as EvtxECmd writes them to CSV, on its own or in a KAPE collection: the event's values are JSON in Payload. */
export const reader: TableReader = {
  id: 'evtxecmd-csv',
  reads: 'csv',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: false,
  claims: (columns) => (needed.every((column) => columns.includes(column)) ? 1 : 0),
  open(source, columns) {
    const events = new WindowsEvents(source);
    return {
      row(cells, place, sink) {
        events.give(eventOf(columns, cells), place, sink);
      },
    };
  },
};

function eventOf(columns: readonly string[], cells: readonly string[]): EventFields {
  const fields = new EventFields();
  let payload = '';
  for (const [i, cell] of cells.entries()) {
    const column = columns[i] ?? `column ${i + 1}`;
    if (column === 'Payload') payload = cell;
    else if (cell !== '' || systemNames.has(column)) fields.add(systemNames.get(column) ?? column, cell);
  }
  const level = levelNumber(fields.text('RenderingInfo_Level'));
  if (level !== undefined) fields.add('Level', level);
  const values = parseJsonObject(payload);
  if (values === null) fields.add('Payload', payload);
  else {
    const { names, values: texts } = xmlShapedEvent(values);
    for (const [i, name] of names.entries()) fields.add(name, texts[i] ?? null);
  }
  return fields;
}
