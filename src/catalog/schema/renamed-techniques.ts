import * as z from 'zod';
import { techniqueId } from './technique-id.ts';

/** Technique ids that ATT&CK gave up, with their successors and the version that did it. */
export const renamedTechniques = z.array(
  z.strictObject({ from: techniqueId, to: techniqueId, since: z.string().min(1) }).readonly(),
);
