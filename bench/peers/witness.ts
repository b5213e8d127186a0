/** A reader other than ours that says how many events it finds in a log. */
export interface Witness {
  readonly name: string;
  readonly version: string;
  count(log: string): number;
}
