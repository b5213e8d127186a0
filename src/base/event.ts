import type { Reason } from './reason.ts';

/** The field names of one family of records, in the order a record stores them. A name may occur more than once. */
export interface RecordShape {
  /** Small integer, unique within one worker, so that per-shape work is cached in an array. */
  readonly id: number;
  readonly names: readonly string[];
  /**
   * The slots that a question means by the name, in record order; empty when the shape has no such field. All that carry
   * it, unless the format says that some of them are something else (see the reader).
   */
  slotsOf(name: string): readonly number[];
}

/** Who wrote a record. Interned by the reader: equal sources are the same object. */
export interface EventSource {
  /** Small integer, unique within one worker. */
  readonly id: number;
  /** Sigma product, such as `windows`. */
  readonly product: string;
  readonly channel: string;
  readonly provider: string;
  /** Event id or the like, as text. */
  readonly code: string;
}

/** How a record came to light: written where it belongs, or carved from what was left behind. */
export type RecordOrigin = 'live' | 'slack' | 'orphan-chunk';

/** A time as a record spells it, and what had to be assumed to place it. */
export interface StatedTime {
  /** UTC microseconds since 1970; NaN where the text is no time. */
  readonly us: number;
  readonly text: string;
  /** Offset from UTC that the record states, in minutes east; null where it states none. */
  readonly offsetMinutes: number | null;
  /** Digits of the second's fraction: 0 for whole seconds, 3 for milliseconds; -3 where only a day is stated. */
  readonly digits: number;
  /** What the record does not say and the reader took from elsewhere. */
  readonly assumed: readonly ('year' | 'zone')[];
}

/** One step of a reader that a reader of its rows should know of. */
export interface Derivation {
  /** Short name of the step, such as `zone` or `hex`. */
  readonly step: string;
  readonly why: Reason;
}

/**
 * One record while it is being asked. A reader reuses one view for all records of a range: it is valid only inside the
 * callback that received it. Values decode when asked, so an event nobody asks about costs next to nothing.
 */
export interface EventView {
  readonly shape: RecordShape;
  readonly source: EventSource;
  /** Byte offset of the record in its file, and its length in bytes. */
  readonly offset: number;
  readonly length: number;
  readonly origin: RecordOrigin;
  /** Record number as the log wrote it (EventRecordID for EVTX), decimal. */
  readonly recordId: string;
  /** UTC microseconds since 1970, from the record itself; NaN where the record states none. */
  readonly timeUs: number;
  /** How the record spells that time; null where it states none. */
  readonly time: StatedTime | null;
  /** What the reader made of the record beside copying it out: an assumed year, a decoded text. As a rule nothing. */
  readonly derived: readonly Derivation[];
  /** Host that wrote the record, '' where unknown. */
  readonly host: string;
  /** How many values the slot holds: 0 for a null value, 1 as a rule, more for an array. */
  count(slot: number): number;
  /** Value as text in the spelling of the record. `index` selects within an array. */
  text(slot: number, index?: number): string;
  /** The same, in lower case (full Unicode mapping of String.prototype.toLowerCase). */
  lower(slot: number, index?: number): string;
  /**
   * False promises that no value of the slot is text of at least so many characters: it holds shorter text, or numbers,
   * times, identifiers and the like, which spell only digits and `machineCharacters`. A search for other text may pass
   * over it.
   */
  freeText(slot: number, characters: number): boolean;
  /** The record's raw bytes; valid as long as the view. */
  bytes(): Uint8Array;
}

/** What numbers, times, GUIDs, SIDs, booleans and hexadecimal bytes are spelled with, beside digits, in lower case. */
export const machineCharacters = 'abcdefilnrstuxyz{}-:.+';
