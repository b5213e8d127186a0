import { productLogReader } from '#evidence/json/product-log.ts';

/** SentinelOne: activities, threats and agents of the management API (SentinelOne API documentation). */
export const reader = productLogReader({
  id: 'sentinelone',
  evidence: ['edr.alerts', 'edr.heartbeat'],
  product: 'sentinelone',
  proven: true,
  logs: [
    {
      channel: 'activity',
      has: ['activityType', 'accountId', 'primaryDescription|activityUuid'],
      time: ['createdAt', 'updatedAt'],
      id: ['id'],
      host: ['data.computerName'],
    },
    {
      channel: 'threats',
      has: ['threatInfo', 'agentRealtimeInfo|agentDetectionInfo'],
      time: ['threatInfo.identifiedAt', 'threatInfo.createdAt'],
      id: ['id', 'threatInfo.threatId'],
      host: ['agentRealtimeInfo.agentComputerName'],
    },
    {
      channel: 'agents',
      has: ['computerName', 'lastActiveDate', 'networkStatus|agentVersion'],
      time: ['lastActiveDate'],
      id: ['id', 'uuid'],
      host: ['computerName'],
    },
  ],
});
