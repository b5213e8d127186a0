import { productLogReader } from '#evidence/json/product-log.ts';

/** Deliveries of GitHub webhooks (GitHub documentation, webhook events and payloads). */
export const reader = productLogReader({
  id: 'github-webhook',
  evidence: ['logs.any'],
  product: 'github',
  proven: true,
  logs: [
    {
      channel: 'webhook',
      has: ['repository', 'sender|pusher|workflow_run|workflow_job|issue|pull_request|action|pages|ref|comment'],
      holds: { 'repository.full_name': /^[^/\s]+\/[^/\s]+$/ },
      confidence: 0.95,
      time: [
        'workflow_run.updated_at',
        'head_commit.timestamp',
        'comment.updated_at',
        'pull_request.updated_at',
        'issue.updated_at',
        'repository.updated_at',
      ],
    },
  ],
});
