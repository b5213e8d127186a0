/** A service that logs JSON: what its objects are known by, and where in them what stands. */
export interface JsonService {
  readonly id: string;
  readonly product: string;
  readonly channel: string;
  /** Members that every record has. */
  readonly members: readonly string[];
  /** What the texts of members look like. */
  readonly where: Readonly<Record<string, RegExp>>;
  /** Where the time stands, by full name; the first that is there counts. */
  readonly time: readonly string[];
  /** Where the host stands, '' for nowhere. */
  readonly host: string;
  /** The member with the message that catalog/services knows under the same id, '' for none. */
  readonly message: string;
  /** How a record says that something failed or went well. */
  readonly outcome: Outcome | null;
  /** A member with an address and its port, '' for none: they become `source.ip` and `source.port`. */
  readonly endpoint: string;
  /** A member with addresses between commas, '' for none: they become several values. */
  readonly addresses: string;
  /** The member that holds a line of an access log, '' for none. */
  readonly accessLine: string;
}

/** The values of a member (by full name) that mean failure or success. */
export interface Outcome {
  readonly member: string;
  readonly failure: RegExp;
  readonly success: RegExp;
}
