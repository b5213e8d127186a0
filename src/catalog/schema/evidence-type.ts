import * as z from 'zod';
import { text } from './text.ts';

/** A kind of evidence an organisation may have: log, export, register or document. */
export const evidenceType = z
  .strictObject({
    id: z.string().regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/),
    label: text,
    /** In which forms it usually comes. */
    formats: text,
  })
  .readonly();
