import { productLogReader } from '#evidence/json/product-log.ts';

const time = ['eventTime'];
const id = ['eventID'];

/**
 * AWS CloudTrail, as delivered to S3 (`{"Records": […]}`), one record a line, as rows of CloudTrail Lake, as LookupEvents
 * lists them, or as EventBridge and CloudWatch send them (CloudTrail user guide, record contents and Insights events).
 */
export const reader = productLogReader({
  id: 'aws-cloudtrail',
  evidence: ['logs.cloudtrail'],
  product: 'aws',
  proven: true,
  logs: [
    { channel: 'cloudtrail', has: ['eventVersion', 'eventSource', 'eventName'], time, id },
    { channel: 'cloudtrail', has: ['eventVersion', 'insightDetails.eventName'], time, id },
    {
      channel: 'cloudtrail',
      has: ['CloudTrailEvent', 'EventId'],
      inner: 'CloudTrailEvent',
      time: ['eventTime', 'EventTime'],
      id,
    },
    {
      channel: 'cloudtrail',
      has: ['detail-type', 'detail.eventVersion', 'detail.eventName'],
      inner: 'detail',
      time,
      id,
    },
    {
      channel: 'cloudtrail',
      has: ['id', 'timestamp', 'message'],
      holds: { message: /^\{"eventVersion":/ },
      inner: 'message',
      time,
      id,
    },
    // A row with chosen columns only.
    {
      channel: 'cloudtrail',
      has: ['eventName', 'eventSource'],
      holds: { eventSource: /\.amazon(?:aws)?\.com$/ },
      confidence: 0.9,
      time,
      id,
    },
    {
      channel: 'cloudtrail',
      has: ['eventName', 'userIdentity|recipientAccountId|responseElements|awsRegion'],
      confidence: 0.8,
      time,
      id,
    },
  ],
});
