import { parseJsonObject } from '#evidence/json/parse-json.ts';
import { readLogTime } from '#evidence/time/read-log-time.ts';
import { withPairs } from '#evidence/json/named-pairs.ts';
import { innerObject } from '#evidence/json/inner-object.ts';
import { memberPath } from '#evidence/json/member.ts';
import type { TableReader } from '../contract.ts';

const auditData = memberPath('AuditData');
const pairs = ['Parameters', 'ExtendedProperties', 'ModifiedProperties', 'OperationProperties'];

/**
 * Search results of the Microsoft 365 unified audit log as CSV: the record itself is JSON in the column AuditData (Purview
 * documentation, export, configure, and view audit log records; Search-UnifiedAuditLog).
 */
export const reader: TableReader = {
  id: 'm365-audit-csv',
  reads: 'csv',
  evidence: ['logs.m365', 'logs.exchange'],
  products: ['m365'],
  proven: false,
  claims: (columns) => (columns.includes('AuditData') && columns.includes('CreationDate') ? 1 : 0),
  open: ({ record, time }, columns) => ({
    row(cells, place, sink) {
      const row = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? null]));
      const data = row['AuditData'] ?? '';
      if (data !== '' && parseJsonObject(data) === null) {
        const why = { key: 'reader.json-wrong', values: { text: data.slice(0, excerpt) } } as const;
        sink.reject({ offset: place.offset, needed: 0, had: place.length, why });
      }
      const inner = innerObject(row, auditData);
      record.object(withPairs(inner?.object ?? row, pairs), place);
      if (inner !== null) record.derived = inner.derived;
      record.source = record.sources.of('m365', 'audit', record.value('Workload'));
      record.recordId = record.value('Id') || record.value('RecordId') || record.value('Identity');
      // The column is cut to whole seconds, and spelt as the exporting machine likes it.
      record.time = readLogTime(record.value('CreationTime'), time) ?? readLogTime(record.value('CreationDate'), time);
      sink.record(record);
    },
  }),
};

const excerpt = 120;
