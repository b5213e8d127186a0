import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('GitHub', reader, [
  {
    channel: 'audit',
    log: {
      '@timestamp': 1714557600123,
      _document_id: 'g1',
      action: 'repo.destroy',
      actor: 'ana',
      org: 'example',
      repo: 'example/site',
      created_at: 1714557600123,
    },
    time: '2024-05-01T10:00:00.123000Z',
    is: { recordId: 'g1' },
  },
]);
