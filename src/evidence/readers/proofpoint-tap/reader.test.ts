import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Proofpoint TAP', reader, [
  {
    channel: 'messages',
    log: {
      GUID: 'pp1',
      messageTime: '2024-05-01T10:00:00Z',
      messageID: '<a@example.net>',
      sender: 'eva@example.net',
      senderIP: '192.0.2.7',
      fromAddress: ['eva@example.net'],
      toAddresses: ['ana@example.org'],
      subject: 'x',
      phishScore: 90,
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'pp1' },
  },
  {
    channel: 'clicks',
    log: {
      GUID: 'pp2',
      clickTime: '2024-05-01T10:00:00Z',
      threatTime: '2024-05-01T10:00:00Z',
      url: 'https://example.net/',
      sender: 'eva@example.net',
      recipient: 'ana@example.org',
      clickIP: '192.0.2.8',
      classification: 'PHISH',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'pp2' },
  },
]);
