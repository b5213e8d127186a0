import * as z from 'zod';

/** Text for people: both languages, always (the advisory's readers need either). */
export const text = z.strictObject({ en: z.string().trim().min(1), ja: z.string().trim().min(1) }).readonly();

export type Text = z.infer<typeof text>;
