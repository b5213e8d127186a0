/** A parsed JSON object. Its members are whatever the log wrote. */
export type JsonObject = Readonly<Record<string, unknown>>;
