import { productLogReader } from '#evidence/json/product-log.ts';

/** Zscaler Internet Access feeds in JSON, as Nanolog streams them (Zscaler documentation, NSS feed output format). */
export const reader = productLogReader({
  id: 'zscaler',
  evidence: ['logs.proxy', 'logs.any'],
  product: 'zscaler',
  proven: true,
  logs: [
    {
      channel: 'admin',
      has: ['sourcetype', 'event'],
      holds: { sourcetype: /^zscalernss-audit$/ },
      time: ['event.time'],
      id: ['event.recordid'],
    },
    {
      channel: 'web',
      has: ['sourcetype', 'event'],
      holds: { sourcetype: /^zscalernss-web$/ },
      time: ['event.datetime', 'event.time', 'event.epochtime'],
    },
    {
      channel: 'firewall',
      has: ['sourcetype', 'event'],
      holds: { sourcetype: /^zscalernss-fw$/ },
      time: ['event.datetime', 'event.time'],
    },
    {
      channel: 'dns',
      has: ['sourcetype', 'event'],
      holds: { sourcetype: /^zscalernss-dns$/ },
      time: ['event.datetime', 'event.time'],
    },
    {
      channel: 'other',
      has: ['sourcetype', 'event'],
      holds: { sourcetype: /^zscaler/ },
      confidence: 0.95,
      time: ['event.datetime', 'event.time'],
      provider: ['sourcetype'],
    },
  ],
});
