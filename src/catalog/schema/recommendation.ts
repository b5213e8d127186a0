import * as z from 'zod';
import { techniqueId } from './technique-id.ts';
import { text } from './text.ts';

const words = z.array(z.string().min(1)).readonly().default([]);
/** Numbers of the reference list of JP-23-01. */
const references = z.array(z.int().min(1)).readonly().default([]);

/** Where an item stands in other frameworks. */
const mappings = z.strictObject({
  attackMitigations: z
    .array(z.string().regex(/^M\d{4}$/))
    .readonly()
    .default([]),
  attackDataSources: z
    .array(z.string().regex(/^DC\d{4}$/))
    .readonly()
    .default([]),
  /** Letters of NIS2 Art. 21(2). */
  nis2: z
    .array(z.string().regex(/^[a-j]$/))
    .readonly()
    .default([]),
  iso27001: words,
  cisControls: words,
  nistCsf: words,
  d3fend: words,
  legal: words,
});

/** How an item is to be answered by design; `answeredBy` says what answers it today. */
const plan = z.strictObject({
  how: z.enum(['check', 'rule', 'analytic', 'guard', 'workflow', 'document', 'report']),
  work: z.string().min(1),
  recipes: words,
  algorithms: words,
  guards: words,
  /** What in a log would show that a claimed state is not the real one. */
  logQuestion: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  proposal: z.string().min(1).optional(),
});

const item = z.strictObject({
  id: z.string().regex(/^[GPDFRM]\d{1,2}\.\d{1,2}$/),
  /** `core` answers a clause of the advisory; `deep` comes from its cited documents or supports them. */
  tier: z.enum(['core', 'deep']),
  kind: z.enum(['evidence-check', 'detection', 'workflow', 'document']),
  title: text,
  statement: text,
  /** Ids of catalog/evidence. */
  evidence: z.array(z.string().min(1)).min(1).readonly(),
  /** Techniques whose sighting bears on the item: our own judgement (docs/decisions/0011). */
  techniques: z.array(techniqueId).readonly().default([]),
  /** Ids of checks, rules, analytics, guards and reports of this project; none means "not automated". */
  answeredBy: z.array(z.string().min(1)).readonly(),
  /** What shows that an answer works; for those who build it. */
  verification: z.string().min(1),
  references,
  mappings: mappings.readonly().prefault({}),
  basis: z.string().min(1),
  plan: plan.readonly(),
});

/** One recommendation of JP-23-01 and the testable items it was cut into. */
export const recommendation = z
  .strictObject({
    id: z.string().regex(/^[GPDFRM]\d{1,2}$/),
    part: z.enum(['General', 'Prevention', 'Detection', 'Response']),
    /** Place in the order of the advisory. */
    order: z.int().min(1),
    title: text,
    purpose: text,
    clauses: z.array(z.string().min(1)).min(1).readonly(),
    references,
    items: z.array(item.readonly()).min(1).readonly(),
  })
  .readonly();
