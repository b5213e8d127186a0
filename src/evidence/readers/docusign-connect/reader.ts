import { productLogReader } from '#evidence/json/product-log.ts';

/** Events of DocuSign Connect (DocuSign documentation, Connect event messages). */
export const reader = productLogReader({
  id: 'docusign-connect',
  evidence: ['logs.any'],
  product: 'docusign',
  proven: true,
  logs: [
    {
      channel: 'connect',
      has: ['configurationId', 'generatedDateTime', 'data.accountId|data.envelopeId'],
      time: ['generatedDateTime'],
      id: ['data.envelopeId'],
    },
  ],
});
