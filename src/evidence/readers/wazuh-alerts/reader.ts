import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Alerts and archived events of the Wazuh manager, alerts.json and archives.json (Wazuh documentation, alert management).
 */
export const reader = productLogReader({
  id: 'wazuh-alerts',
  evidence: ['edr.alerts', 'logs.any'],
  product: 'wazuh',
  proven: false,
  logs: [
    {
      channel: 'alerts',
      has: ['manager.name', 'agent.id', 'rule.id|decoder|full_log', 'timestamp'],
      time: ['timestamp'],
      id: ['id'],
      host: ['agent.name'],
    },
  ],
});
