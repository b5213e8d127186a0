import * as z from 'zod';
import { techniqueId } from './technique-id.ts';
import { text } from './text.ts';

/** On what a statement rests: ATT&CK (A), another named public source (S), or memory of public reports, unverified (K). */
export const evidenceMark = z.enum(['A', 'S', 'K']);

/** Name of a file of rules/ or catalog/hunts/, without its ending. */
export const fileId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** What answers a behaviour: rules of ours, a saved hunt, or nothing, since no log shows it. */
const answer = z.union([
  z.strictObject({ rules: z.array(fileId).min(1).readonly() }).readonly(),
  z.strictObject({ hunt: fileId }).readonly(),
  z.strictObject({ none: z.literal('not-in-logs') }).readonly(),
]);

/** A telling behaviour of an actor: something the actor does that others do less, or not in this way. */
export const behaviour = z
  .strictObject({
    /** Its number in the reference on the actors; never used again. */
    number: z.int().min(1),
    name: text,
    mark: evidenceMark,
    /** Details that rest on memory although the behaviour itself does not. */
    unverified: text.optional(),
    techniques: z.array(techniqueId).min(1).readonly(),
    answeredBy: answer,
    /**
     * Those of the answering rules whose match speaks for this actor. The others show what many do: the tools everyone has
     * (PlugX, China Chopper, Mimikatz, Cobalt Strike, nbtscan, HTRAN) are never a trait.
     */
    traits: z.array(fileId).readonly().default([]),
  })
  .readonly()
  .refine(
    ({ traits, answeredBy }) => traits.every((rule) => 'rules' in answeredBy && answeredBy.rules.includes(rule)),
    {
      path: ['traits'],
    },
  )
  .refine(({ traits, mark }) => traits.length === 0 || mark !== 'K', { path: ['traits'] });
