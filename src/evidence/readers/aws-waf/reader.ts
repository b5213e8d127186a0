import { productLogReader } from '#evidence/json/product-log.ts';

/** Web requests that AWS WAF judged (WAF developer guide, log fields). */
export const reader = productLogReader({
  id: 'aws-waf',
  evidence: ['logs.firewall'],
  product: 'aws',
  proven: true,
  logs: [
    {
      channel: 'waf',
      has: ['webaclId', 'terminatingRuleId', 'httpRequest'],
      time: ['timestamp'],
      id: ['httpRequest.requestId'],
      pairs: ['httpRequest.headers'],
    },
  ],
});
