import { exportedEvent } from '#evidence/windows/exported-event.ts';
import { type DateOrder, dateSteps, isoOfViewer, orderOf } from '#evidence/windows/viewer-time.ts';
import { placeWallClock } from '#evidence/windows/wall-clock.ts';
import { WindowsEvents } from '#evidence/windows/windows-events.ts';
import type { TableReader } from '../contract.ts';

const needed = ['Id', 'ProviderName', 'LogName', 'TimeCreated', 'Message'];
/** What Export-Csv writes for a list: that it is one, and nothing of what it holds. */
const listName = /^System\.[\w.]+[`[<]/;

/** What `Get-WinEvent | Export-Csv` writes. Its times are those of the computer, spelt as its user's locale does. */
export const reader: TableReader = {
  id: 'get-winevent-csv',
  reads: 'csv',
  evidence: ['logs.powershell', 'logs.sysmon', 'logs.system', 'logs.winsec'],
  products: ['windows'],
  proven: false,
  claims: (columns) => (needed.every((column) => columns.includes(column)) ? 1 : 0),
  open(source, columns) {
    const events = new WindowsEvents(source);
    let order: DateOrder = null;
    return {
      row(cells, place, sink) {
        const record = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null]));
        for (const column of columns) if (listName.test(record[column] ?? '')) delete record[column];
        const text = record.TimeCreated ?? '';
        order = orderOf(text) ?? order;
        const iso = isoOfViewer(text, order);
        const utc = /^UtcTime: (.{19,30})$/m.exec(record.Message ?? '')?.[1]?.trim() ?? '';
        const { time, derived = [] } = placeWallClock(iso, source.time, [{ wall: iso, utc }]);
        const notes = { time: time ? { ...time, text } : null, derived: [...dateSteps(text, order), ...derived] };
        events.give(exportedEvent(record), place, sink, notes);
      },
    };
  },
};
