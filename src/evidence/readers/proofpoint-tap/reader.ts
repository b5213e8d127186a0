import { productLogReader } from '#evidence/json/product-log.ts';

/** Messages and clicks of Proofpoint Targeted Attack Protection (Proofpoint SIEM API). */
export const reader = productLogReader({
  id: 'proofpoint-tap',
  evidence: ['email.gateway'],
  product: 'proofpoint',
  proven: true,
  logs: [
    {
      channel: 'messages',
      has: ['messageTime', 'messageID', 'sender|fromAddress'],
      time: ['messageTime'],
      id: ['GUID', 'messageID'],
    },
    { channel: 'clicks', has: ['clickTime', 'threatTime', 'url'], time: ['clickTime'], id: ['GUID'] },
  ],
});
