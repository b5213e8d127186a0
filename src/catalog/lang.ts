/** The languages of everything people read; each text exists in all of them. */
export const langs = ['en', 'ja'] as const;

export type Lang = (typeof langs)[number];
