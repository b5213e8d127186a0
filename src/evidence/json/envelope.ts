/** Lists that products wrap their records in: CloudTrail, Azure, Graph, Google, Kubernetes, CloudWatch, AWS's APIs. */
const listNames: ReadonlySet<string> = new Set([
  'Records',
  'records',
  'value',
  'items',
  'entries',
  'logEvents',
  'Events',
  'Findings',
]);

/** What may stand before the list in such an envelope. */
const envelopeMembers: ReadonlySet<string> = new Set([
  '@odata.context',
  '@odata.count',
  '@odata.nextLink',
  'kind',
  'apiVersion',
  'metadata',
  'resourceVersion',
  'etag',
  'nextPageToken',
  'nextLink',
  'messageType',
  'owner',
  'logGroup',
  'logStream',
  'subscriptionFilters',
]);

export const isListName = (name: string): boolean => listNames.has(name);
export const isEnvelopeMember = (name: string): boolean => envelopeMembers.has(name);
