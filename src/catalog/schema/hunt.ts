import * as z from 'zod';
import { evidenceMark, fileId } from './behaviour.ts';
import { techniqueId } from './technique-id.ts';
import { text } from './text.ts';

/** Log source and detection of a Sigma rule (specification 2.1), as they stand in one. */
const sigma = z
  .strictObject({
    logsource: z.partialRecord(z.enum(['product', 'category', 'service']), z.string().min(1)),
    detection: z.record(z.string(), z.unknown()),
  })
  .readonly();

/** Body of a Sigma correlation (specification 2.1) over the rules or the detection beside it. */
const correlation = z
  .strictObject({
    type: z.enum(['event_count', 'value_count', 'temporal', 'temporal_ordered']),
    'group-by': z.array(z.string().min(1)).min(1).readonly(),
    timespan: z.string().regex(/^\d+[smhd]$/),
    condition: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .readonly();

/** What is asked: rules of ours or a detection, perhaps correlated; `measure` is what an analytic has to work out. */
const question = z
  .strictObject({
    rules: z.array(fileId).min(1).readonly().optional(),
    sigma: sigma.optional(),
    correlation: correlation.optional(),
    measure: text.optional(),
  })
  .readonly()
  .refine(({ rules, sigma, measure }) => rules !== undefined || sigma !== undefined || measure !== undefined)
  .refine(({ rules, sigma }) => rules === undefined || sigma === undefined, { path: ['sigma'] })
  .refine(({ rules, sigma, correlation }) => !correlation || rules !== undefined || sigma !== undefined, {
    path: ['correlation'],
  });

/** A hunt that is kept for whoever wants to run it: what no single event shows, or what is not verified enough for a rule. */
export const hunt = z
  .strictObject({
    id: fileId,
    title: text,
    hypothesis: text,
    /** What is normal to find, so that nobody takes it for the attacker. */
    expected: text,
    /** What is done with what was found. */
    next: text,
    actors: z.array(fileId).min(1).readonly(),
    mark: evidenceMark,
    /** Addresses of the public sources; a [K] hunt may have none. */
    references: z.array(z.url()).readonly(),
    techniques: z.array(techniqueId).min(1).readonly(),
    /** Ids of catalogue items. */
    items: z.array(z.string().min(1)).readonly(),
    /** Ids of catalog/evidence: the logs without which the hunt says nothing. */
    logs: z.array(z.string().min(1)).min(1).readonly(),
    /** What Holdfast has to be able to do before it runs by itself. */
    needs: z.enum(['query', 'correlation', 'analytics']),
    question,
  })
  .readonly()
  .refine(({ needs, question }) => (needs === 'correlation') === (question.correlation !== undefined), {
    path: ['needs'],
  })
  .refine(({ needs, question }) => (needs === 'analytics') === (question.measure !== undefined), { path: ['needs'] })
  .refine(({ mark, references }) => mark === 'K' || references.length > 0, { path: ['references'] });
