import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Okta', reader, [
  {
    channel: 'okta',
    log: {
      uuid: 'o1',
      published: '2024-05-01T10:00:00Z',
      eventType: 'user.session.start',
      version: '0',
      severity: 'INFO',
      displayMessage: 'User login to Okta',
      legacyEventType: 'core.user_auth.login_success',
      actor: { id: 'u1', type: 'User', alternateId: 'ana@example.org', displayName: 'Ana' },
      client: { ipAddress: '192.0.2.7' },
      outcome: { result: 'SUCCESS' },
      target: [{ type: 'AppInstance', displayName: 'Okta Admin Console' }],
      debugContext: { debugData: { requestUri: '/idp' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'o1', fields: { 'target.displayName': 'Okta Admin Console' } },
  },
]);
