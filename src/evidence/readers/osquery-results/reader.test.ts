import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('osquery', reader, [
  {
    channel: 'results',
    log: {
      name: 'processes',
      hostIdentifier: 'web01',
      calendarTime: 'Wed May  1 10:00:00 2024 UTC',
      unixTime: 1714557600,
      epoch: 0,
      counter: 1,
      columns: { pid: '1', name: 'init' },
      action: 'added',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'web01' },
  },
  {
    channel: 'results',
    log: {
      name: 'users',
      hostIdentifier: 'web01',
      calendarTime: 'Wed May  1 10:00:00 2024 UTC',
      snapshot: [{ uid: '0' }, { uid: '1000' }],
      action: 'snapshot',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { fields: { 'snapshot.uid': ['0', '1000'] } },
  },
]);
