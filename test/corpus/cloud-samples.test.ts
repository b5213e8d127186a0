import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { corpus } from './sigma-corpus.ts';

const samples = [
  ['linux/plaso/jsonl/aws_cloudtrail.jsonl', 'aws-cloudtrail'],
  ['linux/plaso/jsonl/azure_activity_log.jsonl', 'azure-monitor'],
  ['linux/plaso/jsonl/microsoft_audit_log.jsonl', 'm365-audit'],
  ['linux/crowdsec-hub/aws-cloudtrail-postexploit/aws-cloudtrail-postexploit.log', 'aws-cloudtrail'],
  ['linux/crowdsec-hub/gitlab-logs/gitlab-logs.log', 'gitlab'],
  ['linux/crowdsec-hub/k8s-audit-pod-exec-file/k8s-audit-pod-exec-file.log', 'kubernetes-audit'],
  ['linux/crowdsec-hub/teleport-logs/teleport-logs.log', 'service-json'],
] as const;

/** Samples of cloud products from other projects' tests, each recognised among all readers. */
describe.skipIf(!existsSync(corpus))('cloud samples (skipped where ../shared/data is absent)', () => {
  it.each(samples)('%s is read by %s: each line a record with its time', async (path, id) => {
    const bytes = readFileSync(join(corpus, path));
    const reader = recognise(headOf(path, bytes.subarray(0, headBytes), bytes.length <= headBytes), readers);
    expect(reader?.id).toBe(id);
    if (reader === null) return;
    const { rows, rejects } = await readSource(reader, bytes, { readers });
    const lines = bytes
      .toString()
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect([rejects, rows.length]).toEqual([[], lines.length]);
    expect(rows.filter(({ time }) => time === null)).toEqual([]);
  });
});
