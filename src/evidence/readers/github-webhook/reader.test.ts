import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('GitHub webhooks', reader, [
  {
    channel: 'webhook',
    log: {
      ref: 'refs/heads/main',
      repository: { full_name: 'example/site', private: true },
      pusher: { name: 'ana' },
      head_commit: { id: 'c1', timestamp: '2024-05-01T10:00:00Z' },
      commits: [],
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
