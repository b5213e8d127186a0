import type { Lang } from '#catalog/lang.ts';
import type { HuntConclusionsTable, HuntsTable, HuntVersionsTable } from '#store/schema/hunts.ts';
import type { SearchesTable } from '#store/schema/searches.ts';

/** A text in both languages, or as its user wrote it. */
export type Told = { readonly en: string; readonly ja: string } | { readonly any: string };

/** How a run may end. Each says that somebody looked, none of them nothing (catalogue item D4.5). */
export const outcomes = ['nothing-found', 'benign', 'suspicious', 'confirmed', 'visibility-gap'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a hunt is about. */
export interface HuntMeaning {
  readonly hypothesis: Told;
  /** What is normal to find, and what is done next; null where nobody wrote it. */
  readonly expected: Told | null;
  readonly next: Told | null;
  readonly techniques: readonly string[];
  readonly actors: readonly string[];
  readonly needs: readonly string[];
}

/** A saved hunt as it stands now. */
export interface SavedHunt extends HuntMeaning {
  readonly row: HuntsTable;
  /** The version that is asked. */
  readonly asked: HuntVersionsTable;
  /** Null where nobody answers for it. */
  readonly owner: { readonly name: string; readonly disabled: boolean } | null;
}

/** A run of a saved hunt, and what was concluded of it, in the order in which it was said. */
export interface HuntRun {
  readonly search: SearchesTable;
  readonly conclusions: readonly HuntConclusionsTable[];
}

/** As it stands in a row. */
export function meaningOf(row: HuntsTable): HuntMeaning {
  return {
    hypothesis: JSON.parse(row.hypothesis) as Told,
    expected: row.expected === null ? null : (JSON.parse(row.expected) as Told),
    next: row.next_steps === null ? null : (JSON.parse(row.next_steps) as Told),
    techniques: JSON.parse(row.techniques) as string[],
    actors: JSON.parse(row.actors) as string[],
    needs: JSON.parse(row.needs) as string[],
  };
}

export function inLang(told: Told, lang: Lang): string {
  return 'any' in told ? told.any : told[lang];
}
