import type { Reason } from '#base/reason.ts';

/** Ends the parsing of one rule; caught where rules are loaded, where it becomes the rule's `not supported` state. */
export class RuleError extends Error {
  readonly reason: Reason;

  constructor(key: string, values?: Readonly<Record<string, string | number>>) {
    super(key);
    this.reason = (values === undefined ? { key } : { key, values }) as Reason;
  }
}
