import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Microsoft Graph security alerts', reader, [
  {
    channel: 'alerts',
    log: {
      id: 'g1',
      tenantId: 't1',
      title: 'Anonymous IP address',
      severity: 'medium',
      status: 'new',
      serviceSource: 'azureAdIdentityProtection',
      createdDateTime: '2024-05-01T10:00:00Z',
      firstActivityDateTime: '2024-05-01T09:00:00Z',
    },
    time: '2024-05-01T09:00:00.000000Z',
    is: { recordId: 'g1' },
  },
  {
    channel: 'alerts',
    log: {
      id: 'g2',
      azureTenantId: 't1',
      title: 'x',
      eventDateTime: '2024-05-01T10:00:00Z',
      vendorInformation: { provider: 'ASC' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'g2' },
  },
]);
