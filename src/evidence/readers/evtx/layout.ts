import type { RecordShape } from '#base/event.ts';
import type { Part } from './binxml/element.ts';
import type { Template } from './binxml/template-table.ts';
import type { Identity } from './identity.ts';

/** In `value`: the slot is fixed text, or is made of several parts. */
export const fixedSlot = -1;
export const compoundSlot = -2;

/** A field whose name is itself filled in by the record: `<Data Name="%1">`. */
export interface FilledName {
  readonly slot: number;
  readonly instance: number;
  readonly parts: readonly Part[];
  /** What follows the name, for an attribute of such a field. */
  readonly suffix: string;
}

/** Slots of the fields that say which record this is; -1 where the record has no such field. */
export interface KeySlots {
  provider: number;
  channel: number;
  code: number;
  host: number;
  time: number;
  recordId: number;
}

/** Where the fields of a record stand: the same for all records made of the same templates in the same places. */
export interface Layout {
  readonly names: readonly string[];
  /** Shape of `names`; where names are filled in by the record, it differs from record to record. */
  readonly shape: RecordShape;
  /** By slot: number of the value in its instance, or fixedSlot or compoundSlot. */
  readonly value: Int32Array;
  readonly instance: Int32Array;
  /** By slot, of fixed slots: the text and its lower case. */
  readonly fixed: readonly string[];
  readonly fixedLower: readonly string[];
  /** By slot, of compound slots. */
  readonly parts: readonly (readonly Part[])[];
  readonly filledNames: readonly FilledName[];
  readonly keys: Readonly<KeySlots>;
  /** What the last record with this layout said of itself, and where. */
  readonly identity: Identity;
  /** What this was made for: how many instances, and the nested template and its place where there is just one. */
  readonly instances: number;
  readonly nested: Template | null;
  readonly nestedSlot: number;
}
