import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Records of the Microsoft 365 unified audit log, plain or as AuditData of a search result (Office 365 Management Activity
 * API schema, common schema).
 */
export const reader = productLogReader({
  id: 'm365-audit',
  evidence: ['logs.m365', 'logs.exchange'],
  product: 'm365',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['CreationTime', 'Operation', 'RecordType', 'OrganizationId|Workload|UserKey'],
      time: ['CreationTime'],
      id: ['Id'],
      provider: ['Workload'],
      pairs: ['Parameters', 'ExtendedProperties', 'ModifiedProperties', 'OperationProperties'],
    },
    {
      channel: 'audit',
      has: ['AuditData', 'RecordType', 'Operations|Operation|UserIds|UserId'],
      inner: 'AuditData',
      time: ['CreationTime', 'CreationDate'],
      id: ['Id', 'Identity'],
      provider: ['Workload'],
      pairs: ['Parameters', 'ExtendedProperties', 'ModifiedProperties', 'OperationProperties'],
    },
  ],
});
