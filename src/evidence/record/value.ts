/** One value of a record: null where it is empty, an array where there are several. */
export type Value = string | null | readonly string[];
