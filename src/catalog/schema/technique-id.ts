import * as z from 'zod';

/** An ATT&CK technique or sub-technique, `T1003` or `T1003.006`. */
export const techniqueId = z.string().regex(/^T\d{4}(?:\.\d{3})?$/);
