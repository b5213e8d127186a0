/** A field and its value, as an event log has them. */
export type NamedValue = readonly [name: string, value: string | readonly string[]];
