import * as z from 'zod';
import { techniqueId } from './technique-id.ts';
import { text } from './text.ts';

const name = z.string().min(1);
const count = z.int().min(0).max(6);

/** catalog/attack/frequency.yaml: how many of the six actors use a technique. */
export const frequencies = z
  .array(z.strictObject({ id: techniqueId, name, direct: count, withSoftware: count, withAnssi: count }).readonly())
  .readonly();

/** catalog/attack/software-techniques.yaml: techniques of an actor by the software linked to it. */
export const softwareTechniques = z
  .array(
    z
      .strictObject({
        actor: name,
        techniques: z
          .array(
            z.strictObject({ id: techniqueId, name, via: z.array(z.string().regex(/^S\d{4}$/)).min(1) }).readonly(),
          )
          .min(1)
          .readonly(),
      })
      .readonly(),
  )
  .readonly();

/** catalog/attack/unseen.yaml: techniques that no log shows. `pre`: ATT&CK's platform PRE, before any contact. */
export const unseenTechniques = z
  .array(
    z
      .strictObject({
        id: techniqueId,
        name,
        helps: z.enum(['intelligence', 'prevention']),
        pre: z.boolean(),
        why: text,
      })
      .readonly(),
  )
  .readonly();
