import type { Derivation, StatedTime } from '#base/event.ts';
import type { Value } from '../record/value.ts';
import type { TimeSettings } from '../time/time-settings.ts';

/** What a message of a device says by itself, whatever header stands before it. */
export interface DeviceMessage {
  /** Product, channel, provider and code as in `EventSource`. */
  readonly product: string;
  readonly channel: string;
  readonly provider: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, Value>>;
  /** Null where the message states none and the header's holds. */
  readonly time: StatedTime | null;
  /** '' where the message names no device and the header's host holds. */
  readonly host: string;
  readonly derived: readonly Derivation[];
}

/** A form in which one vendor's devices write messages, inside syslog or as lines of their own. */
export interface Dialect {
  /** Lower kebab-case; file name. */
  readonly id: string;
  /** One of these stands in every message of this form: lines without are not looked at closer. */
  readonly marks: readonly string[];
  /** Whether the message is of this form, from its first characters. */
  claims(message: string): boolean;
  /** Null where it is nothing of this form after all. */
  read(message: string, time: TimeSettings): DeviceMessage | null;
}
