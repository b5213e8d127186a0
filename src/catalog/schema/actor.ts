import * as z from 'zod';
import { behaviour } from './behaviour.ts';
import { techniqueId } from './technique-id.ts';

const source = z.enum(['mitre-attack-18.1', 'misp-galaxy', 'misp-microsoft']);

/** One of the six threat actors of JP-23-01, as public sources describe it. */
export const actor = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    attackId: z.string().regex(/^G\d{4}$/),
    name: z.string().min(1),
    attackName: z.string().min(1),
    attackVersion: z.string().min(1),
    /** Every name with who says so: sources disagree, and the product never merges clusters on a shared name. */
    synonyms: z
      .array(z.strictObject({ name: z.string().min(1), source }).readonly())
      .min(1)
      .readonly(),
    related: z
      .array(
        z
          .strictObject({
            name: z.string().min(1),
            id: z.string().optional(),
            relation: z.enum(['related-not-equal', 'campaign', 'search-alias']),
            source: source.optional(),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
    campaigns: z
      .array(z.string().regex(/^C\d{4}$/))
      .readonly()
      .default([]),
    /** `via`: the group or campaign for which ATT&CK states the technique. */
    techniques: z
      .array(
        z
          .strictObject({ id: techniqueId, name: z.string().min(1), via: z.array(z.string().min(1)).min(1).readonly() })
          .readonly(),
      )
      .min(1)
      .readonly(),
    software: z
      .array(
        z
          .strictObject({
            id: z.string().regex(/^S\d{4}$/),
            name: z.string().min(1),
            type: z.enum(['tool', 'malware']),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
    /** By number. */
    behaviours: z.array(behaviour).readonly().default([]),
  })
  .readonly();
