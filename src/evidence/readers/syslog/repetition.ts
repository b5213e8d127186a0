/** A message that stands for several. */
export interface Repetition {
  /** The message that was repeated, where the line says it, else the line's own. */
  readonly message: string;
  readonly times: string;
}

/** `last message repeated 5 times` (syslogd) and `message repeated 5 times: [ … ]` (rsyslog). */
export function readRepetition(message: string): Repetition | null {
  if (!message.startsWith('message rep') && !message.startsWith('last message rep')) return null;
  const found = /^(?:last )?message repeated (\d{1,10}) times?(?:: \[ ?(.*)\])?/s.exec(message);
  return found === null ? null : { times: found[1] ?? '', message: found[2] ?? message };
}
