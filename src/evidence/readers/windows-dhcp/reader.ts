import type { Value } from '#evidence/record/value.ts';
import { cellsOf } from '#evidence/csv/cells-of.ts';
import { readIsoTime } from '#evidence/time/read-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import type { LinesReader } from '../contract.ts';

const row = /^\d{1,3},(\d\d)\/(\d\d)\/(\d\d|\d{4}),(\d\d:\d\d:\d\d),/;

/** Columns of the log of DHCP for IPv4, for logs whose header is in another language or missing. */
const usual =
  'ID,Date,Time,Description,IP Address,Host Name,MAC Address,User Name,TransactionID,QResult,Probationtime,CorrelationID,Dhcid,VendorClass(Hex),VendorClass(ASCII),UserClass(Hex),UserClass(ASCII),RelayAgentInformation,DnsRegError'.split(
    ',',
  );

/** Activity log of the DHCP server of Windows: rows of a table below a page that explains them (Microsoft, analyze DHCP server log files). */
export const reader: LinesReader = {
  id: 'windows-dhcp',
  reads: 'lines',
  evidence: ['logs.netdevice', 'logs.any'],
  products: ['dhcp'],
  proven: false,
  claims: (line) => row.test(line) && cellsOf(line).length >= 7,
  recognise: ({ lines }) => {
    const isExplained = lines.some((line) => line.includes('DHCP')) && lines.some((line) => row.test(line));
    const rows = lines.filter((line) => row.test(line) && cellsOf(line).length >= 7).length;
    return isExplained ? 0.95 : (rows / Math.max(1, lines.length)) * 0.9;
  },
  open: ({ record, time }) => {
    const source = record.sources.of('dhcp', 'dhcp', 'windows');
    let names: readonly string[] = usual;
    let isBegun = false;
    return {
      line(text, place, sink) {
        if (!row.test(text)) {
          if (/^ID,Date,Time,/i.test(text)) names = cellsOf(text).map((name) => name.trim().replace(/\.$/, ''));
          // The page above the table, and the header, which stands above each day's rows.
          return !isBegun || text.startsWith('ID,');
        }
        isBegun = true;
        record.object(fieldsOf(names, cellsOf(text)), place);
        record.source = source;
        record.time = timeOf(text, time);
        sink.record(record);
        return true;
      },
    };
  },
};

function fieldsOf(names: readonly string[], cells: readonly string[]): Record<string, Value> {
  const fields: Record<string, Value> = Object.create(null);
  for (const [i, cell] of cells.entries()) {
    const name = names[i];
    if (name !== undefined && name !== '') fields[name] = cell === '' ? null : cell;
    else if (cell !== '') fields[`column_${i + 1}`] = cell;
  }
  return fields;
}

/** Month, day and year of two digits, in the zone of the server, whatever its language. */
function timeOf(text: string, settings: TimeSettings) {
  const [, month = '', day = '', year = '', clock = ''] = row.exec(text) ?? [];
  const stated = readIsoTime(`${year.length === 2 ? '20' : ''}${year}-${month}-${day} ${clock}`, settings);
  return stated === null ? null : { ...stated, text: `${month}/${day}/${year} ${clock}` };
}
