import { productLogReader } from '#evidence/json/product-log.ts';

/** Calls of models that Amazon Bedrock logged (Bedrock user guide, model invocation logging). */
export const reader = productLogReader({
  id: 'aws-bedrock',
  evidence: ['logs.any'],
  product: 'aws',
  proven: true,
  logs: [
    {
      channel: 'bedrock',
      has: ['schemaType', 'modelId', 'requestId', 'operation'],
      time: ['timestamp'],
      id: ['requestId'],
    },
  ],
});
