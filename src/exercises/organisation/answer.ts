import type { Reason } from '#base/reason.ts';

/** One planted record, and what a good answer says about it. */
export interface Answer {
  /** ISO 8601, UTC, microseconds. */
  readonly time: string;
  readonly host: string;
  /** Id of catalog/actors whose manner is played. */
  readonly actor: string;
  /** The part of the story. */
  readonly step: string;
  /** ATT&CK v18 id. */
  readonly technique: string;
  readonly note: Reason;
  readonly file: string;
  readonly channel: string;
  /** EventRecordID, decimal. */
  readonly record: string;
  /** What became of the record: the intruder may have removed it, the disk may have damaged it. */
  readonly state: 'present' | 'cleared' | 'deleted' | 'damaged';
  /** The rule of our own that has to fire on the record; null where none can. */
  readonly rule: { readonly id: string; readonly path: string } | null;
}
