import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Defender for Endpoint and Defender XDR: tables of the streaming API, rows of advanced hunting, alerts and machines of
 * the API (Defender documentation, streaming API, advanced hunting schema, alert and machine resources).
 */
export const reader = productLogReader({
  id: 'microsoft-defender',
  evidence: ['edr.alerts', 'edr.heartbeat'],
  product: 'microsoft-defender',
  proven: true,
  logs: [
    {
      channel: 'hunting',
      has: ['category', 'properties'],
      holds: { category: /^AdvancedHunting-/ },
      time: ['properties.Timestamp', 'time'],
      id: ['properties.ReportId', 'properties.AlertId'],
      host: ['properties.DeviceName'],
      provider: ['category'],
    },
    {
      channel: 'hunting',
      has: ['Timestamp', 'ReportId', 'DeviceId|AlertId', 'ActionType|Title'],
      time: ['Timestamp'],
      id: ['ReportId'],
      host: ['DeviceName'],
    },
    {
      channel: 'alerts',
      has: ['machineId', 'detectionSource', 'alertCreationTime'],
      time: ['lastEventTime', 'alertCreationTime'],
      id: ['id'],
      host: ['computerDnsName'],
      provider: ['detectionSource'],
    },
    {
      channel: 'machines',
      has: ['computerDnsName', 'lastSeen', 'healthStatus', 'onboardingStatus|osPlatform'],
      time: ['lastSeen'],
      id: ['id'],
      host: ['computerDnsName'],
    },
  ],
});
