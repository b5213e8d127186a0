import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Google Workspace', reader, [
  {
    channel: 'google_workspace',
    log: {
      kind: 'admin#reports#activity',
      id: { time: '2024-05-01T10:00:00Z', uniqueQualifier: '-123', applicationName: 'admin', customerId: 'C1' },
      actor: { email: 'ana@example.org', profileId: '1' },
      ipAddress: '192.0.2.7',
      events: [
        {
          type: 'DELEGATED_ADMIN_SETTINGS',
          name: 'GRANT_ADMIN_PRIVILEGE',
          parameters: [{ name: 'USER_EMAIL', value: 'eva@example.org' }],
        },
      ],
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: {
      recordId: '-123',
      provider: 'admin',
      fields: { 'events.name': 'GRANT_ADMIN_PRIVILEGE', 'events.parameters.USER_EMAIL': 'eva@example.org' },
    },
  },
]);
