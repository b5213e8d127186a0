import { cellsOf } from '../csv/cells-of.ts';
import type { Value } from '../record/value.ts';
import { fieldText } from '../text/pair-fields.ts';
import { readIsoTime } from '../time/read-time.ts';
import type { Dialect } from './contract.ts';
import { panOsColumns } from './pan-os-columns.ts';

const start = /^\d{0,2},\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d,[0-9A-Za-z]{0,24},([A-Z][A-Z-]{2,19}),/;

/** PAN-OS logs, values between commas (PAN-OS administrator's guide, syslog field descriptions). */
export const paloalto: Dialect = {
  id: 'paloalto',
  marks: [
    ',TRAFFIC,',
    ',THREAT,',
    ',SYSTEM,',
    ',CONFIG,',
    ',GLOBALPROTECT,',
    ',USERID,',
    ',HIPMATCH,',
    ',AUTH',
    ',DECRYPTION,',
  ],
  claims: (message) => start.test(message),
  read(message, settings) {
    const type = start.exec(message)?.[1];
    if (type === undefined) return null;
    const fields = fieldsOf(type, cellsOf(message));
    return {
      product: 'paloalto',
      channel: type.toLowerCase(),
      provider: '',
      code: '',
      fields,
      time:
        readIsoTime(fieldText(fields, 'high_res_timestamp'), settings) ??
        readIsoTime(fieldText(fields, 'time_generated'), settings) ??
        readIsoTime(fieldText(fields, 'receive_time'), settings),
      host: fieldText(fields, 'device_name'),
      derived: [],
    };
  },
};

/** Columns set aside, and those of a version newer than the table, are kept by their position if anything stands there. */
function fieldsOf(type: string, cells: readonly string[]): Record<string, Value> {
  const names = panOsColumns[type === 'AUTH' ? 'AUTHENTICATION' : type] ?? headOnly;
  const fields: Record<string, Value> = Object.create(null);
  const skipped = type === 'CONFIG' && hasChangeDetails(cells) ? 2 : 0;
  for (const [i, cell] of cells.entries()) {
    const name = skipped > 0 && i >= detailsAt ? (detailNames[i - detailsAt] ?? names[i - skipped]) : names[i];
    if (name !== undefined && name !== '-') fields[name] = cell === '' ? null : cell;
    else if (cell !== '' && cell !== '0') fields[`column_${i + 1}`] = cell;
  }
  return fields;
}

const headOnly = ['-', 'receive_time', 'serial', 'type', 'subtype', '-', 'time_generated'];
const detailsAt = 14;
const detailNames = ['before_change_detail', 'after_change_detail'];

/** Configuration logs have what was before and after only where the profile asks for it; the flags after the number tell. */
function hasChangeDetails(cells: readonly string[]): boolean {
  return !/^0x[0-9a-f]+$/i.test(cells[detailsAt + 1] ?? '') && /^0x[0-9a-f]+$/i.test(cells[detailsAt + 3] ?? '');
}
